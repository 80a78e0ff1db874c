"""Staff lists that say who comes, who goes and who is elsewhere from today on."""

from datetime import date

import pytest
from google.cloud.firestore import Client

import people
from clocks import HandClock
from dakoku_ledger import wiring
from ledger.conftest import Call
from ledger.imports import lists
from ledger.imports.lists import HANAKO, staff_list
from ledger.moving import TUESDAY, midnight, moved, new_day, sato, sheet, trail, two_schools, worked

ELSEWHERE = (*HANAKO[:3], "0200", *HANAKO[4:])
FRIDAY = date(2026, 11, 20)


@pytest.fixture(autouse=True, name="patterns")
def _patterns(parts: wiring.Parts) -> dict[str, str]:
    """Sato worked at north on Tuesday and today, Friday 20 November."""
    made = two_schools(parts)
    worked(parts, (TUESDAY, FRIDAY))
    return made


def test_another_department_is_a_transfer_as_of_today(call: Call, database: Client) -> None:
    lists.imported(call, staff_list(ELSEWHERE))
    record = call(people.ITO, "GET", f"/employees/{people.SATO.id}").json or {}
    assert record["departmentId"] == people.SOUTH
    assert record["assignments"] == [
        {"departmentId": people.NORTH, "from": None},
        {"departmentId": people.SOUTH, "from": "2026-11-20"},
    ]
    assert (lists.roster(database, people.NORTH), lists.roster(database, people.SOUTH)) == (
        ["0002"],
        ["0001"],
    )


def test_within_the_hour_sheets_follow(
    call: Call, database: Client, parts: wiring.Parts, clock: HandClock, patterns: dict[str, str]
) -> None:
    lists.imported(call, staff_list(ELSEWHERE))
    assert sheet(database).department_id == people.NORTH
    clock.move(minutes=5)
    assert new_day(parts) == 1
    plan = sheet(database).plan.days
    assert sheet(database).department_id == people.SOUTH
    assert (plan[TUESDAY].department_id, plan[TUESDAY].pattern_id) == (people.NORTH, patterns[people.NORTH])
    assert (plan[FRIDAY].department_id, plan[FRIDAY].pattern_id) == (None, patterns[people.SOUTH])
    assert sheet(database).days[FRIDAY]["after"] == 90
    assert [entry["action"] for entry in trail(database)] == ["employee.change"]
    assert new_day(parts) == 0


def test_the_list_of_before_does_not_take_a_coming_transfer_back(
    call: Call, database: Client, parts: wiring.Parts, clock: HandClock
) -> None:
    moved(call, "2026-12-01")
    lists.imported(call, staff_list((*HANAKO[:2], "サトウ", *HANAKO[3:])))
    clock.now = midnight(date(2026, 12, 1))
    assert new_day(parts) == 1
    assert sato(database).department_id == people.SOUTH


def test_there_and_back_on_one_day(call: Call, database: Client, parts: wiring.Parts) -> None:
    before = sheet(database)
    lists.imported(call, staff_list(ELSEWHERE))
    lists.imported(call, staff_list(HANAKO))
    assert lists.roster(database, people.NORTH) == ["0001", "0002"]
    new_day(parts)
    assert sato(database).department_id == people.NORTH
    assert sheet(database) == before


def test_who_comes_is_not_there_yet_and_who_goes_is_there_still(
    call: Call, database: Client, parts: wiring.Parts, clock: HandClock
) -> None:
    coming = ("0020", "山田 葵", "ヤマダ アオイ", "0100", "2027-04-01", "")
    lists.imported(call, staff_list(coming, (*HANAKO[:5], "2027-03-31")))
    assert lists.roster(database, people.NORTH) == ["0001", "0002"]
    clock.now = midnight(date(2027, 4, 1))
    assert new_day(parts) == 2
    assert lists.roster(database, people.NORTH) == ["0002", "0020"]
