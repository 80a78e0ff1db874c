"""Which punches count: by the organisation's setting, by the person's own, and in sheets from a month on."""

from datetime import date
from typing import Any

import pytest
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import people
from dakoku.domain.sources import Primary
from dakoku.store.people.employees import Employee, Employees
from dakoku_ledger import wiring
from ledger.conftest import Call
from ledger.moving import trail
from ledger.records.pulling import OWN, TOLD, both, organisation, sheet, times

SATO = people.SATO.id
DAY, BEFORE = date(2026, 11, 18), date(2026, 10, 14)


def change(
    call: Call, primary: str | None, month: str = "2026-11", reason: str = "ジョブカンで打刻"
) -> TestResponse:
    body = {"primary": primary, "month": month, "reason": reason}
    return call(people.TANAKA, "PUT", f"/employees/{SATO}/primary", json=body)


def planned(call: Call, month: str) -> str:
    return str((call(people.TANAKA, "GET", f"/sheets/{SATO}/{month}").json or {})["primary"])


@pytest.fixture(name="both")
def _both(parts: wiring.Parts, database: Client) -> Employee:
    """Sato, with a day in October and one in November that both sources have; their own count."""
    employee = Employees(database).get(SATO)
    assert employee is not None
    both(database, parts.settings.organisation().rules, employee, [BEFORE, DAY])
    return employee


def test_new_sheets_follow_the_organisation_and_ones_own_choice_comes_first(
    call: Call, database: Client
) -> None:
    assert planned(call, "2026-11") == "punches"
    organisation(database, Primary.PULLED)
    assert planned(call, "2026-11") == "pulled"
    assert (change(call, "punches").json or {})["primary"] == "punches"
    assert planned(call, "2026-11") == "punches"
    assert (change(call, None).json or {})["primary"] is None
    assert planned(call, "2026-12") == "pulled"


@pytest.mark.usefixtures("both")
def test_sheets_from_the_month_on_are_derived_anew_and_those_before_stay(
    call: Call, database: Client
) -> None:
    assert times(database, SATO, DAY) == times(database, SATO, BEFORE) == OWN
    assert change(call, "pulled").status_code == 200
    assert (times(database, SATO, DAY), times(database, SATO, BEFORE)) == (TOLD, OWN)
    assert sheet(database, SATO, "2026-11").days[DAY]["beside"]["source"] == "punches"
    change(call, "pulled", "2026-10")
    assert times(database, SATO, BEFORE) == TOLD
    change(call, None, "2026-10")
    assert times(database, SATO, DAY) == times(database, SATO, BEFORE) == OWN


@pytest.mark.usefixtures("both")
def test_it_is_in_the_days_history_the_trail_and_told_to_whose_days_they_are(
    call: Call, database: Client
) -> None:
    change(call, "pulled", "2026-10")
    edits = call(people.TANAKA, "GET", f"/sheets/{SATO}/2026-11/edits").json or {}
    (edit,) = edits["edits"]
    assert (edit["kind"], edit["workDate"], edit["reason"]) == ("primary", "2026-11-18", "ジョブカンで打刻")
    assert (edit["before"]["start"], edit["after"]["start"]) == (OWN[0], TOLD[0])
    (entry,) = [one for one in trail(database, SATO) if one["action"] == "employee.primary"]
    assert (entry["before"], entry["after"]) == ({"primary": None}, {"primary": "pulled", "month": "2026-10"})
    (notice,) = notices(database)
    assert notice["params"]["workDates"] == ["2026-10-14", "2026-11-18"]
    change(call, "pulled", "2026-10")
    assert len(notices(database)) == 1


def notices(database: Client) -> list[dict[str, Any]]:
    found = (one.to_dict() for one in database.collection("notices").stream())
    return [one for one in found if one["kind"] == "edited"]


@pytest.mark.usefixtures("both")
def test_a_locked_month_stays_as_it_was(call: Call, database: Client) -> None:
    database.document(f"sheets/{SATO}_202610").update({"locked": True})
    before = sheet(database, SATO, "2026-10")
    assert change(call, "pulled", "2026-10").status_code == 200
    assert sheet(database, SATO, "2026-10") == before
    assert times(database, SATO, DAY) == TOLD


@pytest.mark.parametrize("month", ["2026-12", "2026-07"])
def test_a_month_too_far_is_refused(call: Call, month: str) -> None:
    refused = change(call, "pulled", month)
    assert refused.status_code == 422
    assert [(one["field"], one["code"]) for one in (refused.json or {})["fields"]] == [
        ("month", "monthOutOfRange")
    ]


def test_another_departments_administrator_finds_nobody(call: Call) -> None:
    body = {"primary": "pulled", "month": "2026-11", "reason": "-"}
    answer = call(people.TAKAHASHI, "PUT", f"/employees/{SATO}/primary", json=body)
    assert answer.status_code == 404
