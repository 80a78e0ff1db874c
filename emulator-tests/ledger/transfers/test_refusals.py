"""Transfers that cannot be: into what is confirmed, to where they are, or two at once."""

from typing import Any

import pytest
from google.cloud.firestore import Client

import people
from dakoku.store.confirming import confirmation, months
from dakoku.store.confirming.confirmation import Confirmation, Labels, Unlocking
from dakoku.store.confirming.months import Month, State
from ledger.conftest import Call
from ledger.imports import lists
from ledger.moving import moved, sato, transfer
from ledger.races import both
from ledger.transfers.november import PATH

LABELS = Labels("0001", "佐藤 花子", "教諭", "教員", "北小学校", {})
OPENED = Confirmation(
    people.ENROLLED, "ito", LABELS, 1, "0" * 64, None, Unlocking(people.ENROLLED, "ito", "入力もれ")
)


def test_what_has_taken_effect_is_not_taken_back(call: Call) -> None:
    moved(call, "2026-11-20")
    refused = call(people.ITO, "DELETE", f"{PATH}/transfers/2026-11-20")
    assert (refused.status_code, (refused.json or {})["code"]) == (409, "inForce")


def test_nobody_leaves_a_department_while_its_month_is_being_confirmed(call: Call, database: Client) -> None:
    confirming = Month(people.NORTH, "2026-11", State.CONFIRMING, 1, (people.SATO.id,))
    database.document(f"months/{people.NORTH}_202611").set(months.shape(confirming))
    refused = transfer(call, "2026-11-16")
    assert (refused.status_code, (refused.json or {})["code"]) == (409, "monthLocked")
    assert transfer(call, "2026-12-01").status_code == 201


@pytest.mark.parametrize(
    "state",
    [{"locked": True}, {"locked": False, "confirmation": confirmation.shape(OPENED)}],
    ids=["locked", "opened on its own"],
)
def test_a_confirmed_month_is_not_reached_into(call: Call, database: Client, state: dict[str, Any]) -> None:
    database.document(f"sheets/{people.SATO.id}_202611").update(state)
    before = lists.everything(database)
    refused = transfer(call, "2026-11-16")
    assert (refused.status_code, (refused.json or {})["code"]) == (409, "monthLocked")
    assert lists.everything(database) == before
    assert transfer(call, "2026-12-01").status_code == 201


@pytest.mark.parametrize(
    ("since", "department_id", "field", "code"),
    [
        ("2026-11-24", people.NORTH, "departmentId", "sameDepartment"),
        ("2026-11-30", people.SOUTH, "departmentId", "sameDepartment"),
        ("2026-12-01", people.NORTH, "from", "transferredAlready"),
        ("2026-11-24", "nowhere", "departmentId", "unknownDepartment"),
        ("2025-11-18", people.SOUTH, "from", "tooLongAgo"),
        ("2027-04-01", people.NORTH, "from", "notInService"),
    ],
)
def test_what_cannot_be_is_named(  # noqa: PLR0917
    call: Call, database: Client, since: str, department_id: str, field: str, code: str
) -> None:
    moved(call, "2026-12-01")
    database.document(f"employees/{people.SATO.id}").update({"leftOn": "2027-03-31"})
    before = lists.everything(database)
    refused = transfer(call, since, department_id)
    assert refused.status_code == 422
    assert [(one["field"], one["code"]) for one in (refused.json or {})["fields"]] == [(field, code)]
    assert lists.everything(database) == before


def test_two_who_move_somebody_at_once_do_it_one_after_the_other(
    call: Call, database: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = both(monkeypatch, lambda: transfer(call, "2026-11-16"), lambda: transfer(call, "2026-11-18"))
    assert sorted((one.status_code, other.status_code)) == [201, 422]
    assert len(sato(database).assignments) == 2
