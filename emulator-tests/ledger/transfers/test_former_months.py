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


def names(call: Call, month: str) -> list[str]:
    """Whom the department's list of a month has besides those with a sheet and those of the roster."""
    response = call(people.TANAKA, "GET", f"/months/{people.NORTH}/{month}/people")
    return [one["name"] for one in (response.json or {})["people"]]


def candidates(call: Call, month: str) -> list[str]:
    """Whom the department may confirm."""
    response = call(people.TANAKA, "GET", f"/months/{people.NORTH}/{month}")
    return [one["name"] for one in (response.json or {})["people"]]


def test_whoever_was_moved_is_in_them_without_a_sheet_too(call: Call) -> None:
    assert people.SATO.name in names(call, "2026-09")
    assert people.SATO.name in candidates(call, "2026-09")
    assert people.SATO.name not in names(call, "2026-11")


def test_whoever_has_left_is_in_them_without_a_sheet_too(call: Call) -> None:
    record = call(people.ITO, "GET", f"/employees/{people.SUZUKI.id}").json or {}
    sent = ("revision", "name", "kana", "position", "employmentType", "reportGroup", "email", "joinedOn")
    body = {**{key: record[key] for key in sent}, "leftOn": "2026-10-09"}
    left = call(people.ITO, "PUT", f"/employees/{people.SUZUKI.id}", json=body)
    assert left.status_code == 200, left.text
    assert people.SUZUKI.name in names(call, "2026-10")
    assert people.SUZUKI.name in candidates(call, "2026-10")
    assert people.SUZUKI.name not in names(call, "2026-11")
