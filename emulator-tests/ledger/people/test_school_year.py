"""The school year turns over without any work: nobody edits anything, and on 1 April all is right."""

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
from ledger.imports.lists import HANAKO, staff_list
from ledger.moving import midnight, moved, new_day, sheet, two_schools, worked

LAST, FIRST = date(2027, 3, 31), date(2027, 4, 1)
SUZUKI = ("0002", "鈴木 一郎", "スズキ イチロウ", "0100", "2020-04-01", "2027-03-31")
AOI = ("0020", "山田 葵", "ヤマダ アオイ", "0100", "2027-04-01", "")
OVERTIME = 90  # of a day from 8:00 to 18:00, by either pattern


@pytest.fixture(name="patterns")
def _patterns(parts: wiring.Parts, call: Call, clock: HandClock) -> dict[str, str]:
    """In March all is known: who goes, who comes, who moves. The schedule comes in the night to April."""
    made = two_schools(parts)
    clock.now = midnight(date(2027, 3, 15))
    lists.imported(call, staff_list(HANAKO, SUZUKI, AOI))
    moved(call, "2027-04-01")
    clock.now = midnight(LAST) + timedelta(hours=20)
    worked(parts, (date(2027, 1, 8), LAST))
    clock.now = midnight(FIRST)
    assert new_day(parts) == 3
    worked(parts, (FIRST,))
    clock.now = midnight(FIRST) + timedelta(hours=20)
    return made


def year(call: Call, month: str) -> dict[str, Any]:
    answer = call(people.SATO, "GET", f"/standings/{people.SATO.id}", query_string={"month": month})
    (found,) = [one for one in (answer.json or {})["standings"] if one["limit"] == "year"]
    return {name: found[name] for name in ("span", "value")}


@pytest.mark.usefixtures("patterns")
def test_rosters_are_those_of_the_new_year(database: Client) -> None:
    assert lists.roster(database, people.NORTH) == ["0020"]
    assert lists.roster(database, people.SOUTH) == ["0001"]


def test_march_stays_with_the_old_department_and_april_is_the_new_ones(
    call: Call, database: Client, patterns: dict[str, str]
) -> None:
    march, april = sheet(database, "2027-03"), sheet(database, "2027-04")
    assert (march.department_id, april.department_id) == (people.NORTH, people.SOUTH)
    assert march.plan.days[LAST].pattern_id == patterns[people.NORTH]
    assert april.plan.days[FIRST].pattern_id == patterns[people.SOUTH]
    assert not any(one.department_id for month in (march, april) for one in month.plan.days.values())
    assert (march.days[LAST]["before"], april.days[FIRST]["before"]) == (30, 0)
    for caller, seen in ((people.TANAKA, (200, 404)), (people.TAKAHASHI, (404, 200))):
        paths = (f"/sheets/{people.SATO.id}/2027-{month}" for month in ("03", "04"))
        assert tuple(call(caller, "GET", path).status_code for path in paths) == seen


@pytest.mark.usefixtures("patterns")
def test_a_calendar_year_that_nobody_edited_has_its_holidays(call: Call, database: Client) -> None:
    assert not [one.id for one in database.collection("calendars").stream() if one.id.endswith("_2027")]
    plan = sheet(database, "2027-04").plan.days
    assert (plan[date(2027, 4, 29)].kind, plan[date(2027, 4, 29)].name) == (DayKind.HOLIDAY, "昭和の日")
    assert plan[date(2027, 4, 30)].kind is DayKind.WORKING
    january = call(people.SATO, "GET", f"/sheets/{people.SATO.id}/2028-01").json or {}
    assert january["plan"]["days"]["2028-01-01"]["name"] == "元日"


@pytest.mark.usefixtures("patterns")
def test_the_yearly_sum_begins_anew(call: Call) -> None:
    assert year(call, "2027-03") == {"span": 3, "value": 2 * OVERTIME}
    assert year(call, "2027-04") == {"span": 1, "value": OVERTIME}
