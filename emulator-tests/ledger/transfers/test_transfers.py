"""Transfers: from a day that was, is or comes, with everything that somebody has following them."""

from datetime import date, timedelta
from typing import Any

import pytest
from google.cloud.firestore import Client

import people
from clocks import HandClock
from dakoku.domain.plan import DayKind
from dakoku_ledger import wiring
from ledger.conftest import Call
from ledger.imports import lists
from ledger.moving import (
    CLOSED,
    THURSDAY,
    TUESDAY,
    midnight,
    moved,
    new_day,
    sato,
    sheet,
    trail,
    worked,
)
from ledger.transfers.november import MONDAY, PATH, SHEET, WEDNESDAY


def test_from_a_day_that_was_everything_follows_at_once(
    call: Call, database: Client, patterns: dict[str, str]
) -> None:
    record = moved(call, "2026-11-16")
    assert record["departmentId"] == people.SOUTH
    assert record["assignments"] == [
        {"departmentId": people.NORTH, "from": None},
        {"departmentId": people.SOUTH, "from": "2026-11-16"},
    ]
    assert lists.roster(database, people.NORTH) == ["0002"]
    assert lists.roster(database, people.SOUTH) == ["0001"]
    plan = sheet(database).plan.days
    assert sheet(database).department_id == people.SOUTH
    assert {day for day, one in plan.items() if one.department_id} == {d for d in plan if d < MONDAY}
    assert {one.department_id for one in plan.values()} == {people.NORTH, None}
    assert (plan[THURSDAY].pattern_id, plan[TUESDAY].pattern_id) == (
        patterns[people.NORTH],
        patterns[people.SOUTH],
    )
    assert (plan[CLOSED].kind, plan[CLOSED].name) == (DayKind.HOLIDAY, "開校記念日")


def test_the_days_that_follow_are_derived_anew_and_no_others(call: Call, database: Client) -> None:
    moved(call, "2026-11-16")
    days = sheet(database).days
    assert [(days[day]["before"], days[day]["after"]) for day in (THURSDAY, TUESDAY)] == [(30, 60), (0, 90)]
    assert [days[day]["revision"] for day in (THURSDAY, TUESDAY)] == [1, 2]
    assert (days[CLOSED]["regular"], days[CLOSED]["dayOff"]) == (0, 600)
    presence = {
        one.get("workDate"): one.get("departmentId") for one in database.collection("presence").stream()
    }
    assert presence == {
        "2026-11-12": people.NORTH,
        "2026-11-17": people.SOUTH,
        "2026-11-19": people.SOUTH,
    }


def test_the_former_department_keeps_seeing_the_days_that_were_its_own(
    call: Call,
) -> None:
    form: dict[str, Any] = {"revision": 0, "club": 0, "remarks": "引き継ぎ", "reason": "本人の申し出"}
    for day in (THURSDAY, TUESDAY):
        response = call(people.TANAKA, "PUT", f"{SHEET[:-8]}/days/{day}", json=form)
        assert response.status_code == 200, response.text
    whole = call(people.TANAKA, "GET", SHEET).json or {}
    moved(call, "2026-11-16")
    theirs = call(people.TANAKA, "GET", SHEET).json or {}
    assert (list(theirs["days"]), list(theirs["forms"])) == (["2026-11-12"], ["2026-11-12"])
    assert theirs["days"]["2026-11-12"] == whole["days"]["2026-11-12"]
    assert max(theirs["plan"]["days"]) == "2026-11-15"
    assert len(theirs["punches"]) == 2
    assert (theirs["totals"]["worked"], whole["totals"]["worked"]) == (600, 1800)
    edits = (call(people.TANAKA, "GET", f"{SHEET}/edits").json or {})["edits"]
    assert [edit["workDate"] for edit in edits] == ["2026-11-12"]
    everything = call(people.TAKAHASHI, "GET", SHEET).json or {}
    assert (len(everything["days"]), len(everything["plan"]["days"])) == (3, 30)
    assert call(people.TANAKA, "PUT", f"{SHEET[:-8]}/days/{THURSDAY}", json=form).status_code == 404


def test_before_and_after_stand_in_the_audit(call: Call, database: Client) -> None:
    moved(call, "2026-11-16")
    (entry,) = trail(database)
    assert (entry["actor"], entry["action"]) == ("ito", "employee.transfer")
    assert entry["before"] == {"departmentId": people.NORTH, "assignments": []}
    assert entry["after"]["departmentId"] == people.SOUTH


def test_a_transfer_to_come_shows_in_the_plan_and_nowhere_else_yet(
    call: Call, database: Client, patterns: dict[str, str]
) -> None:
    record = moved(call, "2026-11-25")
    assert record["departmentId"] == people.NORTH
    assert lists.roster(database, people.NORTH) == ["0001", "0002"]
    plan = sheet(database).plan.days
    assert sheet(database).department_id == people.NORTH
    assert (plan[WEDNESDAY].department_id, plan[WEDNESDAY].pattern_id) == (
        people.SOUTH,
        patterns[people.SOUTH],
    )
    assert plan[WEDNESDAY - timedelta(days=1)].department_id is None
    assert call(people.TAKAHASHI, "GET", SHEET).status_code == 200  # the days that will be theirs
    assert call(people.TAKAHASHI, "GET", PATH).status_code == 404


def test_taken_back_it_is_as_if_it_had_never_been(call: Call, database: Client) -> None:
    before = sheet(database)
    moved(call, "2026-11-25")
    assert call(people.ITO, "DELETE", f"{PATH}/transfers/2026-11-25").status_code == 204
    assert sheet(database) == before
    assert sato(database).next_change is None
    assert call(people.ITO, "DELETE", f"{PATH}/transfers/2026-11-25").status_code == 404


@pytest.mark.parametrize("late", [0, 3], ids=["in time", "three days late"])
def test_on_its_day_a_transfer_takes_effect_once(
    call: Call, database: Client, parts: wiring.Parts, clock: HandClock, late: int
) -> None:
    moved(call, "2026-11-25")
    clock.now = midnight(WEDNESDAY - timedelta(days=1))
    assert new_day(parts) == 0
    clock.now = midnight(WEDNESDAY + timedelta(days=late))
    assert new_day(parts) == 1
    assert sato(database).department_id == people.SOUTH
    assert (lists.roster(database, people.NORTH), lists.roster(database, people.SOUTH)) == (
        ["0002"],
        ["0001"],
    )
    plan = sheet(database).plan.days
    assert sheet(database).department_id == people.SOUTH
    assert {day for day, one in plan.items() if one.department_id} == {d for d in plan if d < WEDNESDAY}
    last = trail(database)[-1]
    assert (last["actor"], last["action"]) == ("newday", "employee.transfer")
    assert (last["before"], last["after"]) == ({"departmentId": people.NORTH}, {"departmentId": people.SOUTH})
    done = lists.everything(database)
    assert new_day(parts) == 0
    assert lists.everything(database) == done


def test_presence_follows_also_where_the_day_comes_out_the_same(
    call: Call, database: Client, parts: wiring.Parts
) -> None:
    saturday = date(2026, 11, 14)
    worked(parts, [saturday])
    moved(call, "2026-11-14")
    assert sheet(database).days[saturday]["revision"] == 1
    presence = database.document(f"presence/{people.SATO.id}_20261114").get()
    assert presence.get("departmentId") == people.SOUTH


def test_leave_follows_into_the_department_of_its_month(call: Call, database: Client) -> None:
    for day in ("2026-11-13", "2026-11-30", "2026-10-30"):
        body = {"employeeId": people.SATO.id, "days": [{"date": day, "kind": "年休"}]}
        assert call(people.SATO, "POST", "/leaves", json=body).status_code == 201
    moved(call, "2026-11-16")
    found = {one.get("date"): one.get("departmentId") for one in database.collection("leaves").stream()}
    assert found == {"2026-10-30": people.NORTH, "2026-11-13": people.SOUTH, "2026-11-30": people.SOUTH}
    assert sheet(database).plan.days[date(2026, 11, 30)].leave


def test_the_former_department_knows_whose_its_earlier_sheets_are(
    call: Call, parts: wiring.Parts, database: Client
) -> None:
    worked(parts, (date(2026, 10, 14),))
    moved(call, "2026-11-16")
    roster = database.document(f"rosters/{people.SOUTH}").get().to_dict() or {}
    assert [(one["code"], one["since"]) for one in roster["employees"]] == [("0001", "2026-11-16")]
    asked = {"id": [people.SATO.id, people.SUZUKI.id]}  # Suzuki has no sheet

    def known(caller: people.Caller, department_id: str, month: str) -> list[str]:
        response = call(caller, "GET", f"/months/{department_id}/{month}/people", query_string=asked)
        return [one["name"] for one in (response.json or {})["people"]]

    left = people.WATANABE.name  # nobody knows when
    assert known(people.TANAKA, people.NORTH, "2026-10") == ["佐藤 花子", left]
    assert known(people.TANAKA, people.NORTH, "2026-11") == [left]
    assert known(people.TAKAHASHI, people.SOUTH, "2026-11") == ["佐藤 花子"]
