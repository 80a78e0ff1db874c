"""Months before a transfer are still the former department's, which has yet to confirm them."""

from datetime import date

import pytest
from werkzeug.test import TestResponse

import people
from dakoku_ledger import wiring
from ledger.conftest import Call
from ledger.moving import moved, worked

OCTOBER = date(2026, 10, 20)
SENT = {"revision": 0, "club": 0, "reason": "本人の申し出"}


@pytest.fixture(autouse=True)
def _moved(parts: wiring.Parts, call: Call) -> None:
    """Sato worked at north in October, and is at south since the middle of November."""
    worked(parts, (OCTOBER,))
    moved(call, "2026-11-16")


def write(call: Call, caller: people.Caller, day: str) -> TestResponse:
    return call(caller, "PUT", f"/sheets/{people.SATO.id}/days/{day}", json=SENT)


def register(call: Call, caller: people.Caller, day: str) -> TestResponse:
    body = {"employeeId": people.SATO.id, "days": [{"date": day, "kind": "年休"}]}
    return call(caller, "POST", "/leaves", json=body)


def test_they_are_written_by_its_administrators(call: Call) -> None:
    assert write(call, people.TANAKA, "2026-10-20").status_code == 200
    made = register(call, people.TANAKA, "2026-10-21")
    assert made.status_code == 201
    (leave,) = (made.json or {})["leaves"]
    assert call(people.TANAKA, "DELETE", f"/leaves/{leave['id']}").status_code == 204


def test_the_month_of_the_transfer_is_not(call: Call) -> None:
    assert write(call, people.TANAKA, "2026-11-12").status_code == 404
    assert register(call, people.TANAKA, "2026-11-13").status_code == 404
    assert write(call, people.TAKAHASHI, "2026-11-12").status_code == 200


def test_nor_is_anything_that_reaches_into_it(call: Call) -> None:
    days = [{"date": day, "kind": "年休"} for day in ("2026-10-21", "2026-11-13")]
    body = {"employeeId": people.SATO.id, "days": days}
    assert call(people.TANAKA, "POST", "/leaves", json=body).status_code == 404
