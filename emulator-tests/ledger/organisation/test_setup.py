"""Departments, patterns and calendars are set up through the API and the same use cases."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any

import pytest
from google.cloud.firestore import Client
from google.cloud.firestore_v1.base_query import FieldFilter
from werkzeug.test import TestResponse

import people
from dakoku.domain.calendar import CalendarDay
from dakoku.domain.plan import DayKind
from dakoku.platform.errors import Conflict
from dakoku.store.arranging.calendars import Calendars
from dakoku_ledger import wiring
from dakoku_ledger.organisation import OrganisationSetup
from ledger.conftest import Call
from ledger.imports import lists

DAY_SHIFT: dict[str, Any] = {
    "name": "日勤",
    "start": 510,
    "end": 1020,
    "breaks": [{"start": 720, "end": 765}],
}


@pytest.fixture
def setup(parts: wiring.Parts) -> OrganisationSetup:
    return OrganisationSetup(parts.client, parts.clock)


def test_a_department_is_made_once_per_code_and_renamed_with_its_roster(call: Call, database: Client) -> None:
    made = call(
        people.ITO, "POST", "/departments", json={"code": "0300", "name": "東小学校", "order": 3}
    ).json
    assert made is not None
    assert lists.roster(database, made["id"]) == []
    renamed = call(people.ITO, "POST", "/departments", json={"code": "0100", "name": "北小中学校"}).json or {}
    assert renamed["id"] == people.NORTH
    roster = database.document(f"rosters/{people.NORTH}").get()
    assert (roster.get("name"), len(roster.get("employees"))) == ("北小中学校", 2)


def test_a_department_that_is_renamed_keeps_its_settings_and_its_helpers(
    call: Call, database: Client
) -> None:
    own = {"language": "en", "terminal": {"status": True}}
    database.document(f"departments/{people.SOUTH}").update(own)
    database.document(f"employees/{people.SATO.id}").update({"helps": [people.SOUTH]})
    call(people.ITO, "POST", "/departments", json={"code": "0200", "name": "南小中学校", "order": 2})
    department = database.document(f"departments/{people.SOUTH}").get().to_dict() or {}
    assert department == {
        "code": "0200", "name": "南小中学校", "order": 2, "defaultPatternId": None, **own,
        "reportNumber": "", "reportName": "", "course": "",
    }  # fmt: skip
    (helper,) = database.document(f"rosters/{people.SOUTH}").get().get("employees")
    assert (helper["code"], helper["patternId"], helper["help"]) == ("0001", None, True)


def test_a_code_made_by_two_at_once_is_one_department(setup: OrganisationSetup, database: Client) -> None:
    def make(number: int) -> str | None:
        try:
            return setup.save_department("test", "0300", f"東{number}小学校").id
        except Conflict:
            return None

    with ThreadPoolExecutor(2) as pool:
        ids = set(pool.map(make, range(2))) - {None}
    assert len(ids) == 1
    assert len([one for one in database.collection("departments").stream() if one.get("code") == "0300"]) == 1


def test_what_the_board_calls_a_department_stays_until_it_is_said_anew(call: Call, database: Client) -> None:
    path, place = "/departments", {"code": "0200", "name": "南高等学校", "order": 2}
    called = {"reportNumber": "07", "reportName": "前橋工", "course": "全日"}
    assert (call(people.ITO, "POST", path, json={**place, **called}).json or {})["reportName"] == "前橋工"
    answer = call(people.ITO, "POST", path, json={**place, "course": " 定時 "}).json or {}
    assert {name: answer[name] for name in called} == {**called, "course": "定時"}
    entries = [one.to_dict() or {} for one in database.collection("audit").stream()]
    told = {one["after"]["course"] for one in entries if one["subject"] == f"departments/{people.SOUTH}"}
    assert {"全日", "定時"} <= told
    refused = call(people.ITO, "POST", path, json={**place, "reportName": "あ" * 31})
    assert [one["field"] for one in (refused.json or {})["fields"]] == ["reportName"]


def test_a_department_with_an_unknown_pattern_is_refused(call: Call) -> None:
    sent = {"code": "0300", "name": "東小学校", "defaultPatternId": "nothing"}
    response = call(people.ITO, "POST", "/departments", json=sent)
    assert response.status_code == 422
    assert (response.json or {})["fields"][0]["field"] == "defaultPatternId"


def test_a_pattern_is_made_changed_and_seen_by_its_department(call: Call) -> None:
    made = call(people.ITO, "POST", "/patterns", json={**DAY_SHIFT, "departmentId": people.NORTH}).json or {}
    changed = call(people.ITO, "POST", "/patterns", json={**made, "end": 1035}).json or {}
    assert changed == {**made, "end": 1035}
    seen = (call(people.TANAKA, "GET", "/patterns").json or {})["patterns"]
    assert seen == [changed]
    assert (call(people.TAKAHASHI, "GET", "/patterns").json or {})["patterns"] == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"start": 1020, "end": 510},
        {"breaks": [{"start": 765, "end": 720}]},
        {"breaks": [{"start": 1000, "end": 1100}]},
        {"end": 2880},
        {"name": ""},
        {"departmentId": "nothing"},
    ],
)
def test_a_pattern_that_hours_cannot_be_derived_from_is_refused(call: Call, wrong: dict[str, object]) -> None:
    assert call(people.ITO, "POST", "/patterns", json={**DAY_SHIFT, **wrong}).status_code == 422


def test_a_pattern_that_is_not_there_cannot_be_changed(call: Call) -> None:
    assert call(people.ITO, "POST", "/patterns", json={**DAY_SHIFT, "id": "nothing"}).status_code == 404


def test_a_calendar_has_the_public_holidays_and_what_is_added(
    setup: OrganisationSetup, database: Client
) -> None:
    labour, founding, sports = date(2026, 11, 23), date(2026, 6, 12), date(2026, 10, 10)
    setup.make_calendar("test", 2026, {sports: CalendarDay(DayKind.WORKING, "運動会")})
    setup.make_calendar("test", 2026, {founding: CalendarDay(DayKind.HOLIDAY, "開校記念日")}, people.NORTH)
    north = Calendars(database).overrides(people.NORTH, 2026)
    assert north[labour] == CalendarDay(DayKind.HOLIDAY, "勤労感謝の日")
    assert north[sports].kind is DayKind.WORKING
    assert north[founding].name == "開校記念日"
    assert founding not in Calendars(database).overrides(people.SOUTH, 2026)


def test_a_year_without_a_calendar_has_the_public_holidays(parts: wiring.Parts) -> None:
    found = Calendars(parts.client).overrides(people.NORTH, 2027)
    assert found[date(2027, 1, 1)].kind is DayKind.HOLIDAY


def test_a_departments_administrators_keep_its_patterns_and_no_others(call: Call) -> None:
    def saved(caller: people.Caller, pattern: dict[str, Any], department: str | None) -> TestResponse:
        return call(caller, "POST", "/patterns", json={**pattern, "departmentId": department})

    own = saved(people.TANAKA, DAY_SHIFT, people.NORTH).json or {}
    assert saved(people.TANAKA, {**own, "active": False}, people.NORTH).status_code == 200
    everyones = saved(people.ITO, DAY_SHIFT, None).json or {}
    refused = {
        "everyone's, new": saved(people.TANAKA, DAY_SHIFT, None),
        "everyone's, taken": saved(people.TANAKA, everyones, people.NORTH),
        "given to everyone": saved(people.TANAKA, own, None),
        "another's": saved(people.TAKAHASHI, own, people.NORTH),
        "taken from another": saved(people.TAKAHASHI, own, people.SOUTH),
    }
    assert {what: answer.status_code for what, answer in refused.items()} == {
        "everyone's, new": 403,
        "everyone's, taken": 403,
        "given to everyone": 403,
        "another's": 403,
        "taken from another": 404,
    }


def test_the_history_of_a_pattern_says_what_it_was(call: Call, database: Client) -> None:
    made = call(people.ITO, "POST", "/patterns", json=DAY_SHIFT).json or {}
    call(people.ITO, "POST", "/patterns", json={**made, "end": 1035, "active": False})
    about = FieldFilter("subject", "==", f"patterns/{made['id']}")
    entries = [one.to_dict() for one in database.collection("audit").where(filter=about).stream()]
    assert [entry["after"] for entry in entries if entry["before"] is None] == [
        {**DAY_SHIFT, "departmentId": None, "active": True}
    ]
    (change,) = [entry for entry in entries if entry["before"]]
    assert (change["before"]["end"], change["after"]["end"]) == (1020, 1035)
    assert (change["before"]["active"], change["after"]["active"]) == (True, False)
