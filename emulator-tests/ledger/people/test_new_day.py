"""A new day: joiners begin, leavers end, in time or late, once."""

import re
from datetime import date
from typing import Any

import pytest
import requests
from google.cloud.firestore import Client

import people
from clocks import HandClock
from dakoku.platform.config import REGION
from dakoku_ledger import wiring
from ledger.conftest import PASSWORD, Call
from ledger.imports import lists
from ledger.imports.lists import HANAKO, staff_list
from ledger.moving import midnight, new_day, trail
from tools.paths import PROJECT
from tools.ports import Ports

APRIL = date(2027, 4, 1)
AOI = {"code": "0020", "name": "山田 葵", "departmentId": people.NORTH, "joinedOn": "2027-04-01"}


def hired(call: Call, **given: str) -> str:
    """Yamada, who comes in April: the id."""
    response = call(people.ITO, "POST", "/employees", json={**AOI, **given})
    assert response.status_code == 201, response.text
    return str((response.json or {})["id"])


def signs_in(call: Call, code: str, password: str = PASSWORD) -> bool:
    answer = call(None, "POST", "/session", json={"code": code, "password": password})
    assert answer.status_code in {200, 401}
    return answer.status_code == 200


def given_a_password(call: Call, employee_id: str) -> None:
    path = f"/employees/{employee_id}/password"
    assert call(people.ITO, "PUT", path, json={"password": PASSWORD}).status_code == 204


def last_deed(database: Client, employee_id: str) -> tuple[Any, ...]:
    entry = trail(database, employee_id)[-1]
    return entry["actor"], entry["action"], entry["before"], entry["after"]


@pytest.mark.parametrize("day", [APRIL, date(2027, 4, 5)], ids=["in time", "four days late"])
def test_a_joiner_begins_on_the_first_day(
    call: Call, database: Client, parts: wiring.Parts, clock: HandClock, day: date
) -> None:
    aoi = hired(call)
    given_a_password(call, aoi)
    assert lists.roster(database, people.NORTH) == ["0001", "0002"]
    assert not signs_in(call, "0020")
    clock.now = midnight(date(2027, 3, 31))
    assert new_day(parts) == 0
    clock.now = midnight(day)
    assert new_day(parts) == 1
    assert lists.roster(database, people.NORTH) == ["0001", "0002", "0020"]
    assert signs_in(call, "0020")
    assert last_deed(database, aoi) == ("newday", "employee.join", {"active": False}, {"active": True})
    done = lists.everything(database)
    assert new_day(parts) == 0
    assert lists.everything(database) == done


def test_a_joiner_chooses_a_password_beforehand(
    call: Call, database: Client, parts: wiring.Parts, clock: HandClock
) -> None:
    clock.now = midnight(date(2027, 3, 30))
    body = {"employeeIds": [hired(call, email="0020@example.jp")]}
    assert (call(people.TANAKA, "POST", "/employees/passwords/links", json=body).json or {})["sent"] == 1
    (mail,) = [one.to_dict() for one in database.collection("mail").stream()]
    (token,) = re.findall(r"/my/#/password/(\S+)", mail["message"]["text"])
    chosen = {"token": token, "password": "himawari-2026"}
    assert call(None, "POST", "/links/use", json=chosen).status_code == 204
    assert not signs_in(call, "0020", "himawari-2026")
    clock.now = midnight(APRIL)
    new_day(parts)
    assert signs_in(call, "0020", "himawari-2026")


def test_a_leaver_ends_the_day_after_the_last(
    call: Call, database: Client, parts: wiring.Parts, clock: HandClock
) -> None:
    lists.imported(call, staff_list((*HANAKO[:5], "2027-03-31")))
    helps = {"departments": [people.SOUTH]}
    assert call(people.ITO, "PUT", f"/employees/{people.SATO.id}/helps", json=helps).status_code == 204
    clock.now = midnight(date(2027, 3, 31))
    assert new_day(parts) == 0
    assert signs_in(call, "0001")
    clock.now = midnight(APRIL)
    assert new_day(parts) == 1
    assert (lists.roster(database, people.NORTH), lists.roster(database, people.SOUTH)) == (["0002"], [])
    assert not signs_in(call, "0001")
    assert call(people.SATO, "GET", "/me").status_code == 401
    assert last_deed(database, people.SATO.id) == (
        "newday",
        "employee.leave",
        {"active": True},
        {"active": False},
    )


def test_whoever_leaves_before_the_first_day_never_begins(
    call: Call, database: Client, parts: wiring.Parts, clock: HandClock
) -> None:
    hired(call, leftOn="2027-04-02")
    clock.now = midnight(date(2027, 4, 10))
    assert new_day(parts) == 1
    assert lists.roster(database, people.NORTH) == ["0001", "0002"]


def test_one_of_whom_something_is_wrong_does_not_keep_the_others(
    call: Call, database: Client, parts: wiring.Parts, clock: HandClock, caplog: pytest.LogCaptureFixture
) -> None:
    broken, _ = hired(call), hired(call, code="0021")
    database.document(f"employees/{broken}").update({"helps": [""]})  # no such department can be named
    clock.now = midnight(APRIL)
    assert new_day(parts) == 1
    assert lists.roster(database, people.NORTH) == ["0001", "0002", "0021"]
    assert broken in caplog.text


def test_what_was_edited_meanwhile_still_takes_effect(
    call: Call, database: Client, parts: wiring.Parts, clock: HandClock
) -> None:
    """At two past midnight, before the schedule comes, somebody changes the record."""
    aoi = hired(call)
    clock.now = midnight(APRIL)
    path = f"/employees/{aoi}/code"
    assert call(people.ITO, "PUT", path, json={"code": "0030"}).status_code == 200
    assert lists.roster(database, people.NORTH) == ["0001", "0002", "0030"]
    assert new_day(parts) == 1
    assert new_day(parts) == 0


def test_the_schedule_finds_what_is_due_by_the_real_clock(call: Call, database: Client, suite: Ports) -> None:
    aoi = hired(call)
    since = {"joinedOn": "2020-04-01", "nextChange": "2020-04-01"}
    database.document(f"employees/{aoi}").update(since)
    url = f"http://{suite.host('functions')}/functions/projects/{PROJECT}/triggers/{REGION}-newday-0"
    assert requests.post(url, json={}, timeout=60).status_code == 200
    assert lists.roster(database, people.NORTH) == ["0001", "0002", "0020"]
