"""Who is in, and what their day was planned to be: for administrators and the department's own terminals."""

from datetime import date
from typing import Any

import pytest
from google.cloud.firestore import Client

import people
from dakoku.domain.intervals import Interval
from dakoku.domain.plan import Leave, Pattern
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.platform.identity import Principal, Role
from dakoku.store.people.employees import Employees
from dakoku.store.record.bulk import Bulk
from dakoku_ledger import wiring
from dakoku_ledger.arranging.day_of_leave import DayOfLeave
from dakoku_ledger.arranging.leave import LeaveDesk
from dakoku_ledger.organisation import OrganisationSetup
from ledger.conftest import Call

FRIDAY, SUNDAY = date(2026, 11, 20), date(2026, 11, 22)
DAY_SHIFT = {"name": "日勤", "start": 510, "end": 1020}
ORDINARY = {"kind": "working", "pattern": DAY_SHIFT, "leave": []}


@pytest.fixture(autouse=True)
def _worked(parts: wiring.Parts) -> None:
    """North works the day shift. Sato came at 8:20 this Friday and is on a break; terminals show it.

    Watanabe left long ago."""
    setup = OrganisationSetup(parts.client, parts.clock)
    pattern = setup.save_pattern("test", Pattern("日勤", 510, 1020, (Interval(720, 765),)))
    setup.save_department("test", "0100", "北小学校", default_pattern_id=pattern.id)
    parts.client.document(f"departments/{people.NORTH}").update({"terminal": {"status": True}})
    parts.client.document(f"employees/{people.WATANABE.id}").update({"leftOn": "2026-03-31"})
    rules = parts.settings.organisation().rules
    times = ((PunchType.IN, 500), (PunchType.BREAK_START, 700))
    made = [
        Punch(f"p{minute}", kind, rules.instant(FRIDAY, minute), Source.TERMINAL) for kind, minute in times
    ]
    sato = Employees(parts.client).get(people.SATO.id)
    assert sato is not None
    Bulk(parts.client, rules, parts.clock).apply_many(sato, made)


def status(
    call: Call, caller: people.Caller, department_id: str = people.NORTH, work_date: date = FRIDAY
) -> list[dict[str, Any]]:
    query = {"departmentId": department_id, "workDate": work_date.isoformat()}
    response = call(caller, "GET", "/status", query_string=query)
    assert response.status_code == 200, response.text
    return list((response.json or {})["employees"])


def refusal(call: Call, caller: people.Caller, department_id: str) -> tuple[int, str]:
    query = {"departmentId": department_id, "workDate": FRIDAY.isoformat()}
    response = call(caller, "GET", "/status", query_string=query)
    return response.status_code, (response.json or {})["code"]


@pytest.mark.parametrize("caller", [people.TANAKA, people.ITO, people.NORTH_TABLET], ids=lambda one: one.uid)
def test_everybody_on_the_roster_is_told_with_schedule_and_presence(
    call: Call, caller: people.Caller
) -> None:
    sato, suzuki = status(call, caller)
    assert sato == {
        "employeeId": people.SATO.id,
        "code": "0001",
        "name": "佐藤 花子",
        "employmentType": "教員",
        "help": False,
        "schedule": ORDINARY,
        "state": "break",
        "in": "2026-11-19T23:20:00Z",
        "out": None,
        "breakStart": "2026-11-20T02:40:00Z",
        "breakEnd": None,
        "edited": [],
    }
    assert (suzuki["code"], suzuki["state"], suzuki["in"]) == ("0002", None, None)
    assert suzuki["schedule"] == ORDINARY


def test_what_was_corrected_is_named(call: Call, database: Client) -> None:
    database.document(f"presence/{people.SATO.id}_20261120").update({"edited": ["in"]})
    assert status(call, people.TANAKA)[0]["edited"] == ["in"]


def test_leave_own_patterns_and_days_off_are_in_the_schedule(
    call: Call, parts: wiring.Parts, database: Client
) -> None:
    suzuki = Employees(parts.client).get(people.SUZUKI.id)
    assert suzuki is not None
    desk = LeaveDesk(parts.client, parts.clock, parts.settings)
    desk.register(
        Principal(people.SUZUKI.uid, Role.EMPLOYEE, employee_id=people.SUZUKI.id),
        suzuki,
        [DayOfLeave(FRIDAY, Leave("年休", 510, 720)), DayOfLeave(date(2026, 11, 19), Leave("特休"))],
    )
    late = OrganisationSetup(parts.client, parts.clock).save_pattern("test", Pattern("遅番", 600, 1110))
    rosters = database.document(f"rosters/{people.NORTH}")
    sato, other = rosters.get().get("employees")
    rosters.update({"employees": [{**sato, "patternId": late.id}, other]})
    first, second = status(call, people.TANAKA)
    assert first["schedule"]["pattern"] == {"name": "遅番", "start": 600, "end": 1110}
    assert first["schedule"]["leave"] == []
    assert second["schedule"] == {**ORDINARY, "leave": [{"kind": "年休", "start": 510, "end": 720}]}
    on_sunday = [one["schedule"] for one in status(call, people.TANAKA, work_date=SUNDAY)]
    assert on_sunday == [{"kind": "dayOff", "pattern": None, "leave": []}] * 2


def test_standing_help_is_listed_with_their_own_departments_day(call: Call) -> None:
    path = f"/employees/{people.SATO.id}/helps"
    assert call(people.ITO, "PUT", path, json={"departments": [people.SOUTH]}).status_code == 204
    (sato,) = status(call, people.TAKAHASHI, people.SOUTH)
    assert (sato["code"], sato["help"]) == ("0001", True)
    assert (sato["state"], sato["in"]) == ("break", "2026-11-19T23:20:00Z")
    assert sato["schedule"] == ORDINARY


def test_terminals_see_their_own_department_and_only_where_it_is_shown(call: Call) -> None:
    assert refusal(call, people.NORTH_TABLET, people.SOUTH) == (403, "notAllowed")
    call(people.ITO, "PATCH", f"/departments/{people.SOUTH}", json={"terminal": {"status": False}})
    assert refusal(call, people.SOUTH_TABLET, people.SOUTH) == (403, "statusOff")
    assert status(call, people.TAKAHASHI, people.SOUTH) == []


def test_what_is_switched_on_is_shown_at_once(call: Call) -> None:
    call(people.ITO, "PATCH", "/organisation", json={"terminal": {"status": False}})
    assert refusal(call, people.SOUTH_TABLET, people.SOUTH) == (403, "statusOff")
    call(people.ITO, "PATCH", "/organisation", json={"terminal": {"status": True}})
    assert status(call, people.SOUTH_TABLET, people.SOUTH) == []


def test_departments_of_others_and_none_are_refused(call: Call) -> None:
    assert refusal(call, people.TAKAHASHI, people.NORTH) == (403, "notAllowed")
    assert refusal(call, people.ITO, "nothing") == (404, "notFound")
