"""超過通知文 follow the confirmation through the real task queue, each by one task, unasked."""

from collections.abc import Callable
from datetime import date, timedelta
from time import time_ns
from typing import Any

import pytest
from google.cloud.firestore import Client

import people
from clocks import HandClock
from dakoku.platform import config, tasks
from dakoku.platform.config import Config
from dakoku.store.confirming.over_notices import NoticeState, OverNotice, OverNotices
from dakoku_ledger import wiring
from dakoku_ledger.confirming.noticing import Noticing
from ledger.confirming.months import FORM
from ledger.conftest import Call
from ledger.figures.working import day_shift, work, working_days
from tools import suite as suites
from tools.ports import Ports
from waiting import eventually

OCTOBER = "2026-10"
MONTH = f"/months/{people.NORTH}/{OCTOBER}"
TARGETS = [people.SATO.id, people.SUZUKI.id]
Looked = Callable[..., OverNotice]


@pytest.fixture
def parts(parts: wiring.Parts, suite: Ports, clock: HandClock) -> wiring.Parts:
    """The parts, with the suite's task queue, at a moment of its own: the queue remembers the names of tasks.
    In October Sato stayed 4 hours a day, Suzuki 3: 84 and 63 hours."""
    clock.now += timedelta(milliseconds=time_ns() // 10**6 % 3_600_000)
    day_shift(parts)
    days = working_days(date(2026, 10, 1), date(2026, 10, 31))
    work(parts, people.SATO, days, 240)
    work(parts, people.SUZUKI, days, 180)
    return wiring.assemble(config.load(suites.environment(suite)), clock)


@pytest.fixture
def becomes(database: Client) -> Looked:
    """Wait until Sato's letter has come to a state."""

    def wait(state: NoticeState, generation: int) -> OverNotice:
        def look() -> OverNotice | None:
            found = OverNotices(database).get(people.SATO.id, OCTOBER)
            return found if found and (found.state, found.generation) == (state, generation) else None

        return eventually(look)

    return wait


def confirm(call: Call) -> None:
    body = {"targets": TARGETS, "despite": "未入力あり"}
    eventually(lambda: call(people.TANAKA, "POST", f"{MONTH}/confirmation", json=body).status_code == 202)


def settled(call: Call, state: str) -> None:
    """Until the month is at rest, and its department's figures with it: its last task has ended then."""

    def at_rest() -> bool:
        found: Any = call(people.TANAKA, "GET", f"/overviews?month={OCTOBER}").json
        return [one["state"] for one in found["overviews"]] == [state]

    eventually(at_rest)


def test_confirming_makes_a_letter_for_whoever_was_over_and_taking_it_back_voids_it(
    call: Call, database: Client, becomes: Looked
) -> None:
    confirm(call)
    made = becomes(NoticeState.UNISSUED, 1)
    assert (made.facts.overtime, made.issues) == (84 * 60, 0)
    settled(call, "confirmed")
    assert [one.employee_id for one in OverNotices(database).of(people.NORTH, OCTOBER)] == [people.SATO.id]
    todo: Any = call(people.TANAKA, "GET", "/todo").json
    assert {
        "what": "unissued",
        "departmentId": people.NORTH,
        "count": 1,
        "month": OCTOBER,
        "since": None,
    } in (todo["items"])
    call(people.TANAKA, "POST", f"{MONTH}/reopening", json={"reason": "訂正"})
    becomes(NoticeState.VOID, 1)
    settled(call, "open")
    confirm(call)
    assert becomes(NoticeState.UNISSUED, 3).former == ()
    settled(call, "confirmed")


def test_a_sheet_that_is_corrected_and_locked_again_has_its_letter_made_anew(
    call: Call, becomes: Looked
) -> None:
    confirm(call)
    becomes(NoticeState.UNISSUED, 1)
    settled(call, "confirmed")
    lock = f"/sheets/{people.SATO.id}/{OCTOBER}/lock"
    assert call(people.TANAKA, "PUT", lock, json={"locked": False, "reason": "訂正"}).status_code == 204
    day = f"/sheets/{people.SATO.id}/days/2026-10-01"
    assert call(people.TANAKA, "PUT", day, json={**FORM, "end": 1320}).status_code == 200
    assert call(people.TANAKA, "PUT", lock, json={"locked": True, "reason": "訂正"}).status_code == 204
    eventually(lambda: becomes(NoticeState.UNISSUED, 1).facts.overtime == 85 * 60)
    (was,) = becomes(NoticeState.UNISSUED, 1).former
    assert was.facts.overtime == 84 * 60


def test_the_same_generation_hands_over_the_same_tasks_and_another_none(
    call: Call, parts: wiring.Parts, becomes: Looked, monkeypatch: pytest.MonkeyPatch
) -> None:
    confirm(call)
    becomes(NoticeState.UNISSUED, 1)
    settled(call, "confirmed")
    names: list[str] = []

    def enqueue(_: Config, function: str, data: dict[str, str], name: str) -> None:
        names.append(f"{function} {name} {data['month']}")

    monkeypatch.setattr(tasks, "enqueue", enqueue)
    for generation in (1, 1, 2):
        Noticing(parts.config, parts.client).run(people.NORTH, OCTOBER, generation)
    assert len(names) == 2
    assert names[0] == names[1]
    assert names[0].startswith(f"issuenotice {people.SATO.id}-202610-1-")
