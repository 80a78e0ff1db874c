"""Who is on a department's list on another day than today: whoever was there then, not who is there now."""

from datetime import date
from typing import Any

import pytest
from google.cloud.firestore import Client

import people
from dakoku.domain.plan import Leave
from dakoku.platform.identity import Principal, Role
from dakoku_ledger import wiring
from dakoku_ledger.arranging.day_of_leave import DayOfLeave
from dakoku_ledger.arranging.leave import LeaveDesk
from ledger.conftest import Call
from ledger.moving import THURSDAY, TUESDAY, moved, sato, two_schools, worked

MORNING = Leave("年休", 510, 720)
NORTHERN = {"name": "北の日勤", "start": 510, "end": 1020}
SOUTHERN = {"name": "南の日勤", "start": 480, "end": 990}
SATO, SUZUKI = "0001", "0002"


@pytest.fixture(autouse=True)
def _moved(call: Call, parts: wiring.Parts) -> None:
    """Sato worked at north on a Thursday, partly on leave, and was moved to south on the Monday after.

    Watanabe left long before."""
    parts.client.document(f"employees/{people.WATANABE.id}").update({"leftOn": "2026-03-31"})
    two_schools(parts)
    worked(parts, (THURSDAY, TUESDAY))
    desk = LeaveDesk(parts.client, parts.clock, parts.settings)
    herself = Principal(people.SATO.uid, Role.EMPLOYEE, employee_id=people.SATO.id)
    desk.register(herself, sato(parts.client), [DayOfLeave(THURSDAY, MORNING)])
    moved(call, "2026-11-16")


def on(call: Call, caller: people.Caller, department_id: str, day: date) -> dict[str, dict[str, Any]]:
    query = {"departmentId": department_id, "workDate": day.isoformat()}
    response = call(caller, "GET", "/status", query_string=query)
    assert response.status_code == 200, response.text
    return {one["code"]: one for one in (response.json or {})["employees"]}


def test_whoever_was_moved_since_stays_on_the_former_departments_list(call: Call) -> None:
    listed = on(call, people.TANAKA, people.NORTH, THURSDAY)
    assert list(listed) == [SATO, SUZUKI]
    assert (listed[SATO]["in"], listed[SATO]["state"]) == ("2026-11-11T23:00:00Z", "out")
    leave = [{"kind": "年休", "start": 510, "end": 720}]
    assert listed[SATO]["schedule"] == {"kind": "working", "pattern": NORTHERN, "leave": leave}
    assert list(on(call, people.TANAKA, people.NORTH, TUESDAY)) == [SUZUKI]


def test_and_stands_on_the_new_departments_from_then_on(call: Call) -> None:
    assert on(call, people.TAKAHASHI, people.SOUTH, THURSDAY) == {}
    listed = on(call, people.TAKAHASHI, people.SOUTH, TUESDAY)
    assert listed[SATO]["schedule"] == {"kind": "working", "pattern": SOUTHERN, "leave": []}
    assert listed[SATO]["in"] == "2026-11-16T23:00:00Z"


def test_a_transfer_to_come_shows_on_the_days_to_come(call: Call) -> None:
    moved(call, "2026-11-25", people.NORTH)
    assert list(on(call, people.TANAKA, people.NORTH, date(2026, 11, 24))) == [SUZUKI]
    assert list(on(call, people.TANAKA, people.NORTH, date(2026, 11, 25))) == [SATO, SUZUKI]


@pytest.mark.parametrize(("day", "listed"), [(12, []), (13, [SUZUKI]), (17, [SUZUKI]), (18, [])])
def test_only_those_in_service_that_day_are_listed(
    call: Call, database: Client, day: int, listed: list[str]
) -> None:
    service = {"joinedOn": "2026-11-13", "leftOn": "2026-11-17", "active": False}
    database.document(f"employees/{people.SUZUKI.id}").update(service)
    found = on(call, people.TANAKA, people.NORTH, date(2026, 11, day))
    assert [code for code in found if code == SUZUKI] == listed
