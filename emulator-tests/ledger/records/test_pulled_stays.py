"""What was pulled stays in a sheet, whatever else happens to it."""

from datetime import date

import pytest
from google.cloud.firestore import Client

import people
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.sources import Primary
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.record.bulk import Bulk
from dakoku_ledger import wiring
from dakoku_ledger.arranging.replan_task import Replanning
from ledger.conftest import Call
from ledger.records.pulling import TOLD, both, organisation, sheet, times

SATO = people.SATO.id
DAY, LAST_MONTH = date(2026, 11, 18), date(2026, 10, 14)


@pytest.fixture(autouse=True)
def sato(parts: wiring.Parts, database: Client) -> Employee:
    """Sato, for whom pulled times count, with a day in October and one in November that both sources have."""
    organisation(database, Primary.PULLED)
    employee = Employees(database).get(SATO)
    assert employee is not None
    both(database, parts.settings.organisation().rules, employee, [LAST_MONTH, DAY])
    assert times(database, SATO, DAY) == TOLD
    return employee


def stands(database: Client) -> None:
    """All that was pulled into November is there, and counts."""
    november = sheet(database, SATO, "2026-11")
    assert (november.primary, set(november.pulled)) == (Primary.PULLED, {DAY})
    assert set(november.pulled[DAY].punches) <= set(november.punches)
    assert times(database, SATO, DAY) == TOLD
    assert november.days[DAY]["beside"]["source"] == "punches"


def test_in_another_department(call: Call, database: Client) -> None:
    moved = {"departmentId": people.SOUTH, "from": "2026-11-10"}
    answer = call(people.ITO, "POST", f"/employees/{SATO}/transfers", json=moved)
    assert answer.status_code == 201, answer.text
    assert sheet(database, SATO, "2026-11").department_id == people.SOUTH
    stands(database)


def test_in_a_month_that_is_planned_anew(parts: wiring.Parts, database: Client) -> None:
    named = {"2026-11-18": {"kind": "dayOff", "name": "創立記念日"}}
    database.document(f"calendars/{people.NORTH}_2026").set({"days": named})
    Replanning(parts.client, parts.clock, parts.settings).run(SATO, ["2026-11"])
    assert sheet(database, SATO, "2026-11").plan.days[DAY].name == "創立記念日"
    stands(database)


def test_under_leave(call: Call, database: Client) -> None:
    leave = {"employeeId": SATO, "days": [{"date": "2026-11-18", "kind": "年休"}]}
    answer = call(people.TANAKA, "POST", "/leaves", json=leave)
    assert answer.status_code == 201, answer.text
    stands(database)


def test_beside_a_late_punch_of_ones_own_and_without_a_receipt(
    parts: wiring.Parts, database: Client, sato: Employee
) -> None:
    rules = parts.settings.organisation().rules
    late = Punch("late", PunchType.OUT, rules.instant(DAY, 1100), Source.TERMINAL)
    Bulk(database, rules, parts.clock).apply_many(sato, [late])
    stands(database)
    assert sheet(database, SATO, "2026-11").days[DAY]["beside"]["end"] == 1100
    assert {one.id for one in database.collection("receipts").stream()} == {"late"}


def test_under_a_correction_which_counts_before_it(call: Call, database: Client) -> None:
    form = {"revision": 0, "start": 480, "end": None, "club": 0, "reason": "早出"}
    answer = call(people.SATO, "PUT", f"/sheets/{SATO}/days/2026-11-18", json=form)
    assert answer.status_code == 200, answer.text
    assert times(database, SATO, DAY) == (480, TOLD[1])
    assert set(sheet(database, SATO, "2026-11").pulled) == {DAY}


def test_what_it_has_not_told_of_yet_keeps_a_month_from_being_confirmed(call: Call) -> None:
    found = call(people.TANAKA, "GET", f"/months/{people.NORTH}/2026-11").json or {}
    (lacks,) = (one["lacks"] for one in found["people"] if one["employeeId"] == SATO)
    (awaited,) = (one["dates"] for one in lacks if one["what"] == "notPulled")
    assert "2026-11-19" in awaited
    assert "2026-11-18" not in awaited
    assert "2026-11-20" not in awaited
    body = {"targets": [SATO]}
    refused = call(people.TANAKA, "POST", f"/months/{people.NORTH}/2026-10/confirmation", json=body)
    codes = {one["code"] for one in (refused.json or {})["fields"]}
    assert ((refused.json or {})["code"], "notPulled" in codes) == ("recordsLacking", True)


def test_a_colleague_sees_it_of_the_days_that_were_their_departments_alone(
    call: Call, database: Client
) -> None:
    moved = {"departmentId": people.SOUTH, "from": "2026-11-19"}
    assert call(people.ITO, "POST", f"/employees/{SATO}/transfers", json=moved).status_code == 201
    seen = call(people.TANAKA, "GET", f"/sheets/{SATO}/2026-11").json or {}
    assert (list(seen["pulled"]), len(seen["punches"])) == (["2026-11-18"], 4)
    seen = call(people.TAKAHASHI, "GET", f"/sheets/{SATO}/2026-11").json or {}
    assert list(seen["pulled"]) == ["2026-11-18"]
    assert sheet(database, SATO, "2026-11").department_id == people.SOUTH
