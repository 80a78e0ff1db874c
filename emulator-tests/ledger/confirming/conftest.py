"""The months of Sato and Suzuki, and the real task queue."""

from collections.abc import Callable
from typing import Any

import pytest

import people
from clocks import HandClock
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.platform import config
from dakoku.store.people.employees import Employees
from dakoku.store.record.bulk import Bulk
from dakoku_ledger import wiring
from ledger.confirming.months import NOVEMBER, OCTOBER, SEPTEMBER, STAFF, month_day, of
from ledger.conftest import Call
from tools import suite as suites
from tools.ports import Ports
from waiting import eventually


@pytest.fixture
def parts(parts: wiring.Parts, suite: Ports, clock: HandClock) -> wiring.Parts:  # noqa: ARG001 - the people
    """The parts, with the suite's task queue, which calls the suite's own functions."""
    return wiring.assemble(config.load(suites.environment(suite)), clock)


@pytest.fixture(autouse=True)
def _worked(parts: wiring.Parts) -> None:
    """Sato and Suzuki came and left on the 14th of each of three months."""
    rules = parts.settings.organisation().rules
    for person in Employees(parts.client).some(STAFF):
        for month in (SEPTEMBER, OCTOBER, NOVEMBER):
            day = month_day(month)
            taps = ((PunchType.IN, 510), (PunchType.OUT, 1080))
            made = [
                Punch(f"{month}{kind.value}", kind, rules.instant(day, at), Source.TERMINAL)
                for kind, at in taps
            ]
            Bulk(parts.client, rules, parts.clock).apply_many(person, made)


@pytest.fixture(name="becomes")
def _becomes(call: Call) -> Callable[..., dict[str, Any]]:
    """Wait until a month has come to a state (and its department's figures with it, where it is at rest):
    what is seen of it then."""

    def wait(state: str, month: str = OCTOBER) -> dict[str, Any]:
        def seen() -> dict[str, Any]:
            return call(people.TANAKA, "GET", of(month)).json or {}

        def counted() -> bool:
            found = call(people.TANAKA, "GET", f"/overviews?month={month}").json or {}
            return [one["state"] for one in found["overviews"]] == [state]

        eventually(lambda: seen()["state"] == state)
        if state in {"confirmed", "open"}:
            eventually(counted)
        return seen()

    return wait
