"""The usual 勤務割振 of one person: from today on, where nothing stands against it."""

from typing import Any

import pytest
from google.cloud.firestore import Client

import people
from ledger.conftest import Call
from ledger.imports import lists
from ledger.moving import trail

PATH = f"/employees/{people.SATO.id}/pattern"


@pytest.fixture
def early(call: Call) -> str:
    """早番, of north."""
    body = {"name": "早番", "start": 450, "end": 960, "departmentId": people.NORTH}
    answer = call(people.ITO, "POST", "/patterns", json=body)
    assert answer.status_code in {200, 201}, answer.text
    return str((answer.json or {})["id"])


def chosen(call: Call, pattern: str | None, caller: people.Caller = people.TANAKA) -> dict[str, Any]:
    answer = call(caller, "PUT", PATH, json={"patternId": pattern})
    assert answer.status_code == 200, answer.text
    return answer.json or {}


def planned(call: Call, *days: str) -> list[str | None]:
    plan = (call(people.TANAKA, "GET", f"/sheets/{people.SATO.id}/2026-11").json or {})["plan"]["days"]
    return [plan[day]["patternId"] for day in days]


def test_the_days_from_today_on_follow_and_those_before_stay(call: Call, early: str) -> None:
    (usual,) = set(planned(call, "2026-11-19", "2026-11-20", "2026-11-24"))
    assert chosen(call, early)["patternId"] == early
    assert planned(call, "2026-11-19", "2026-11-20", "2026-11-24") == [usual, early, early]
    assert chosen(call, None)["patternId"] is None
    assert planned(call, "2026-11-19") == [usual]


def test_what_is_recorded_and_days_with_leave_keep_theirs(call: Call, early: str) -> None:
    (usual,) = set(planned(call, "2026-11-20", "2026-11-24"))
    form = {"revision": 0, "start": 480, "end": 1020, "reason": "打刻忘れ"}
    written = call(people.TANAKA, "PUT", f"/sheets/{people.SATO.id}/days/2026-11-20", json=form)
    assert written.status_code == 200, written.text
    leave = {"employeeId": people.SATO.id, "days": [{"date": "2026-11-24", "kind": "年休"}]}
    assert call(people.TANAKA, "POST", "/leaves", json=leave).status_code == 201
    chosen(call, early)
    assert planned(call, "2026-11-20", "2026-11-24", "2026-11-25") == [usual, usual, early]


def test_it_is_on_the_roster_and_in_the_trail(call: Call, early: str, database: Client) -> None:
    chosen(call, early)
    roster = database.document(f"rosters/{people.NORTH}").get().get("employees")
    assert {one["code"]: one["patternId"] for one in roster}["0001"] == early
    assert lists.employee(database, "0001")["patternId"] == early
    (entry,) = [one for one in trail(database, people.SATO.id) if one["action"] == "employee.pattern"]
    assert (entry["before"], entry["after"]) == ({"patternId": None}, {"patternId": early})


def test_another_departments_pattern_is_refused_and_so_is_another_departments_administrator(
    call: Call, early: str
) -> None:
    body = {"name": "南の早番", "start": 450, "end": 960, "departmentId": people.SOUTH}
    south = (call(people.ITO, "POST", "/patterns", json=body).json or {})["id"]
    refused = call(people.TANAKA, "PUT", PATH, json={"patternId": south})
    assert [one["code"] for one in (refused.json or {})["fields"]] == ["unknownPattern"]
    assert call(people.TAKAHASHI, "PUT", PATH, json={"patternId": early}).status_code == 404
