"""Confirming Sato's October, letting its task come, issuing its letter."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from werkzeug.test import TestResponse

import people
from dakoku.store.confirming.confirmation import Confirmation, Unlocking
from dakoku.store.confirming.months import Asked, Month, Months, State
from dakoku.store.confirming.over_notices import OverNotice
from dakoku.store.record.sheets import Sheets
from dakoku_reports import wiring
from reports.conftest import NOW
from reports.letters.october import LABELS, OCTOBER, Issue, notice, october


@pytest.fixture
def stand(parts: wiring.Parts) -> Callable[..., None]:
    """Write Sato's October and the state of its month, as a confirmation leaves them."""

    def write(
        hours: int, state: State = State.CONFIRMED, generation: int = 1, *, locked: bool = True
    ) -> None:
        asked = Asked(NOW, people.TANAKA.uid)
        confirmed = Confirmation(NOW, people.TANAKA.uid, LABELS, 1, f"digest-{hours}", None)
        if not locked:
            confirmed = replace(confirmed, unlocked=Unlocking(NOW, people.TANAKA.uid, "訂正"))
        sheet = october(hours)
        if state is State.CONFIRMED:
            sheet = replace(sheet, locked=locked, confirmation=confirmed)
        known = Sheets(parts.client).get(people.SATO.id, OCTOBER)
        month = Month(people.NORTH, OCTOBER, state, generation, (people.SATO.id,), None, asked)
        batch = parts.client.batch()
        Sheets(parts.client).put(batch, known, replace(sheet, generation=generation), NOW)
        Months(parts.client).put(batch, month, Months(parts.client).get(people.NORTH, OCTOBER).revision)
        batch.commit()

    return write


@pytest.fixture
def follow(parts: wiring.Parts) -> Callable[[], OverNotice | None]:
    """The task comes: Sato's letter then."""

    def run() -> OverNotice | None:
        parts.upkeep.run(people.SATO.id, OCTOBER)
        return notice(parts)

    return run


@pytest.fixture
def issue(parts: wiring.Parts) -> Issue:
    """Somebody issues Sato's letter."""
    api = wiring.make_app(parts).test_client()

    def post(caller: people.Caller = people.TANAKA) -> TestResponse:
        path = f"{wiring.PREFIX}/notices/{people.SATO.id}/{OCTOBER}/issues"
        return api.post(path, headers={"Authorization": caller.bearer()})

    return post
