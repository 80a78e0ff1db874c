"""Transfers: from a day that was, is or comes, with everything that somebody has following them."""

from datetime import date, timedelta
from typing import Any

import pytest
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import people
from clocks import HandClock
from dakoku.domain.plan import DayKind
from dakoku.store import confirmation, months
from dakoku.store.confirmation import Confirmation, Labels, Unlocking
from dakoku.store.months import Month, State
from dakoku_ledger import wiring
from ledger import lists
from ledger.conftest import Call
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
    transfer,
    two_schools,
    worked,
)
from ledger.races import both

PATH = f"/employees/{people.SATO.id}"
SHEET = f"/sheets/{people.SATO.id}/2026-11"
MONDAY, WEDNESDAY = date(2026, 11, 16), date(2026, 11, 25)
FRIDAY = date(2026, 11, 20)


@pytest.fixture(autouse=True, name="patterns")
def _patterns(parts: wiring.Parts) -> dict[str, str]:
    """Sato worked at north on three days of November."""
    made = two_schools(parts)
    worked(parts, (THURSDAY, TUESDAY, CLOSED))
    return made


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


def test_what_has_taken_effect_is_not_taken_back(call: Call) -> None:
    moved(call, "2026-11-20")
    refused = call(people.ITO, "DELETE", f"{PATH}/transfers/2026-11-20")
    assert (refused.status_code, (refused.json or {})["code"]) == (409, "inForce")


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


LABELS = Labels("0001", "佐藤 花子", "教諭", "教員", "北小学校", {})
OPENED = Confirmation(
    people.ENROLLED, "ito", LABELS, 1, "0" * 64, None, Unlocking(people.ENROLLED, "ito", "入力もれ")
)


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

    assert known(people.TANAKA, people.NORTH, "2026-10") == ["佐藤 花子"]
    assert known(people.TANAKA, people.NORTH, "2026-11") == []
    assert known(people.TAKAHASHI, people.SOUTH, "2026-11") == ["佐藤 花子"]
