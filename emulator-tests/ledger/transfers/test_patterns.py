"""What becomes of a chosen 勤務割振 when somebody moves."""

from datetime import date, timedelta

import pytest
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import people
from clocks import HandClock
from dakoku_ledger import wiring
from ledger.conftest import Call
from ledger.moving import THURSDAY, TUESDAY, midnight, moved, new_day, sato, sheet
from ledger.transfers.november import FRIDAY, MONDAY, SHEET, WEDNESDAY


def shift(call: Call, department_id: str, name: str, start: int) -> str:
    """A department's further pattern, of eight and a half hours: the id."""
    hours = {"start": start, "end": start + 510, "breaks": [], "active": True}
    made = call(people.ITO, "POST", "/patterns", json={"name": name, "departmentId": department_id, **hours})
    assert made.status_code == 200, made.text
    return str((made.json or {})["id"])


@pytest.fixture(name="early")
def _early(call: Call) -> str:
    """North's early shift: the id."""
    return shift(call, people.NORTH, "早番", 420)


def choose(call: Call, day: date, pattern_id: str) -> TestResponse:
    """Sato chooses a pattern on a day that nothing was written into."""
    form = {"revision": 0, "club": 0, "patternId": pattern_id}
    return call(people.SATO, "PUT", f"{SHEET[:-8]}/days/{day}", json=form)


def test_a_chosen_pattern_ends_with_the_transfer(  # noqa: PLR0917
    call: Call,
    database: Client,
    parts: wiring.Parts,
    clock: HandClock,
    patterns: dict[str, str],
    early: str,
) -> None:
    moved(call, "2026-11-25")
    assert choose(call, FRIDAY, early).status_code == 200
    plan = sheet(database).plan.days
    assert plan[WEDNESDAY - timedelta(days=1)].pattern_id == early
    assert plan[WEDNESDAY].pattern_id == patterns[people.SOUTH]
    clock.now = midnight(WEDNESDAY)
    new_day(parts)
    assert sato(database).pattern_id is None
    clock.move(hours=12)
    assert (choose(call, WEDNESDAY, early).json or {})["fields"][0]["code"] == "unknownPattern"


def test_a_month_to_come_is_planned_by_both_departments(
    call: Call, patterns: dict[str, str], early: str
) -> None:
    assert choose(call, FRIDAY, early).status_code == 200
    moved(call, "2026-12-10")
    december = (call(people.SATO, "GET", f"{SHEET[:-2]}12").json or {})["plan"]["days"]
    assert [december[f"2026-12-{day:02}"]["patternId"] for day in (9, 10)] == [early, patterns[people.SOUTH]]


def test_what_was_chosen_on_a_day_stays(
    call: Call, database: Client, patterns: dict[str, str], early: str
) -> None:
    assert choose(call, TUESDAY, early).status_code == 200
    moved(call, "2026-11-16")
    plan = sheet(database).plan.days
    after = [plan[TUESDAY + timedelta(days=by)].pattern_id for by in (0, 1)]
    assert after == [early, patterns[people.SOUTH]]


def test_a_pattern_chosen_for_a_day_in_the_former_department_is_not_taken_along(
    call: Call, database: Client, patterns: dict[str, str], early: str
) -> None:
    moved(call, "2026-11-16")
    assert choose(call, THURSDAY, early).status_code == 200
    plan = sheet(database).plan.days
    days = (THURSDAY, THURSDAY + timedelta(days=1), MONDAY)
    assert [plan[day].pattern_id for day in days] == [early, early, patterns[people.SOUTH]]
    assert sato(database).pattern_id is None


def test_one_that_comes_before_another_reaches_as_far_as_that(
    call: Call, database: Client, patterns: dict[str, str]
) -> None:
    east = call(people.ITO, "POST", "/departments", json={"code": "0300", "name": "東小学校"}).json or {}
    late, eve = shift(call, people.SOUTH, "遅番", 600), MONDAY - timedelta(days=3)
    moved(call, "2026-11-16")
    for day, pattern_id in ((FRIDAY, patterns[people.SOUTH]), (MONDAY, late)):
        assert choose(call, day, pattern_id).status_code == 200
    moved(call, "2026-11-13", east["id"])
    plan = sheet(database).plan.days
    assert (plan[eve].department_id, plan[eve].pattern_id) == (east["id"], None)
    assert plan[MONDAY + timedelta(days=2)].pattern_id == late
