"""Month sheets, read over HTTP."""

from datetime import date
from typing import Any

import pytest
from google.cloud.firestore import Client

import people
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.store.people.employees import Employees
from dakoku.store.record.bulk import Bulk
from dakoku_ledger import wiring
from ledger.conftest import Call

FRIDAY = date(2026, 11, 20)
PATH = f"/sheets/{people.SATO.id}/2026-11"


@pytest.fixture(autouse=True)
def _worked(parts: wiring.Parts) -> None:
    """Sato came at 8:20 this Friday and is on a break."""
    rules = parts.settings.organisation().rules
    times = ((PunchType.IN, 500), (PunchType.BREAK_START, 700))
    made = [
        Punch(f"p{minute}", kind, rules.instant(FRIDAY, minute), Source.TERMINAL) for kind, minute in times
    ]
    sato = Employees(parts.client).get(people.SATO.id)
    assert sato is not None
    Bulk(parts.client, rules, parts.clock).apply_many(sato, made)


@pytest.mark.parametrize("caller", [people.SATO, people.TANAKA, people.ITO], ids=["own", "department", "all"])
def test_a_sheet_is_answered_as_the_contract_has_it(call: Call, caller: people.Caller) -> None:
    response = call(caller, "GET", PATH)
    assert response.status_code == 200, response.text
    sheet: dict[str, Any] = response.json or {}
    assert (sheet["employeeId"], sheet["month"], sheet["locked"]) == (people.SATO.id, "2026-11", False)
    day = sheet["days"]["2026-11-20"]
    assert (day["start"], day["incomplete"], day["worked"], day["dayOff"]) == (500, "missingOut", None, None)
    assert sheet["punches"]["p500"]["at"] == "2026-11-19T23:20:00Z"
    assert sheet["plan"]["days"]["2026-11-23"] == {
        "kind": "holiday",
        "name": "勤労感謝の日",
        "patternId": None,
        "leave": [],
        "duty": [],
    }
    assert sheet["totals"]["daysIncomplete"] == 1


@pytest.mark.parametrize(
    ("caller", "path"),
    [
        (people.SUZUKI, PATH),
        (people.TAKAHASHI, PATH),
        (people.ITO, "/sheets/nobody/2026-11"),
    ],
)
def test_sheets_of_others_and_of_nobody_are_not_found(call: Call, caller: people.Caller, path: str) -> None:
    response = call(caller, "GET", path)
    assert response.status_code == 404, response.text


def test_a_month_without_punches_is_answered_as_it_is_planned(call: Call, database: Client) -> None:
    sheet = call(people.SATO, "GET", f"/sheets/{people.SATO.id}/2026-10").json or {}
    assert (sheet["days"], sheet["punches"], sheet["updatedAt"]) == ({}, {}, None)
    assert sheet["plan"]["days"]["2026-10-12"]["kind"] == "holiday"
    assert not database.document(f"sheets/{people.SATO.id}_202610").get().exists


def test_a_month_that_is_none_is_named(call: Call) -> None:
    response = call(people.SATO, "GET", f"/sheets/{people.SATO.id}/2026-13")
    assert response.status_code == 422
    assert (response.json or {})["fields"][0]["field"] == "month"
