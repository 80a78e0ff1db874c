"""Employees sign in by code and password."""

from concurrent.futures import ThreadPoolExecutor

import jwt
import pytest
from flask.testing import FlaskClient
from google.cloud.firestore import Client

import people
from clocks import HandClock
from dakoku.platform.permissions import Area
from dakoku_ledger import wiring
from ledger.conftest import PASSWORD, Call


def sign_in(call: Call, code: str, password: str) -> tuple[int, str]:
    """Status, and the problem's code if there is one."""
    response = call(None, "POST", "/session", json={"code": code, "password": password})
    return response.status_code, (response.json or {}).get("code", "")


@pytest.mark.parametrize("code", ["0001", "０００１", " 0001 "])
def test_code_and_password_give_a_token_for_the_employees_own_uid(call: Call, code: str) -> None:
    response = call(None, "POST", "/session", json={"code": code, "password": PASSWORD})
    body = response.json or {}
    assert response.status_code == 200, response.text
    assert body["employee"] == {"id": people.SATO.id, "name": "佐藤 花子", "code": "0001"}
    token = jwt.decode(body["token"], options={"verify_signature": False})
    assert token["uid"] == people.SATO.uid
    assert token["claims"] == {"role": "employee", "employeeId": people.SATO.id}
    assert body["pc"] is None
    assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    "code", ["0001", "0009", "9999", "a/b", "__x__", ".", "x" * 100], ids=lambda code: code[:8]
)
def test_every_failure_is_answered_alike(call: Call, code: str) -> None:
    response = call(None, "POST", "/session", json={"code": code, "password": "not this one"})
    assert response.status_code == 401
    assert (response.json or {}) == {
        "type": "urn:dakoku:problem:wrongCredentials",
        "title": "NotSignedIn",
        "status": 401,
        "code": "wrongCredentials",
        "detail": "The code or the password is wrong.",
        "fields": [],
    }


def test_the_right_password_of_somebody_inactive_is_answered_alike(call: Call) -> None:
    assert sign_in(call, people.WATANABE.code, PASSWORD) == (401, "wrongCredentials")


def test_somebody_without_a_password_yet_is_answered_alike(call: Call, database: Client) -> None:
    database.document(f"credentials/{people.SATO.id}").delete()
    assert sign_in(call, "0001", PASSWORD) == (401, "wrongCredentials")


@pytest.mark.parametrize("code", ["0001", "0009", "9999"])
def test_after_five_different_wrong_passwords_any_other_waits(call: Call, code: str) -> None:
    for number in range(5):
        assert sign_in(call, code, f"wrong {number}") == (401, "wrongCredentials")
    assert sign_in(call, code, "wrong 0") == (401, "wrongCredentials")
    assert sign_in(call, code, PASSWORD) == (429, "tooManyTries")


def test_the_wait_is_told_and_ends_after_fifteen_minutes(call: Call, clock: HandClock) -> None:
    for number in range(5):
        sign_in(call, "0001", f"wrong {number}")
    clock.move(minutes=10)
    response = call(None, "POST", "/session", json={"code": "0001", "password": PASSWORD})
    assert response.headers["Retry-After"] == "300"
    clock.move(minutes=5)
    assert sign_in(call, "0001", PASSWORD)[0] == 200


def test_right_passwords_are_not_counted(call: Call, database: Client) -> None:
    sign_in(call, "0001", "wrong")
    for _ in range(3):
        assert sign_in(call, "0001", PASSWORD)[0] == 200
    tries = database.document(f"credentials/{people.SATO.id}").get().get("tries")
    assert len(tries["self"]["seen"]) == 1


def test_twenty_wrong_passwords_at_once_get_no_more_than_five_checks(call: Call) -> None:
    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(lambda number: sign_in(call, "0001", f"wrong {number}"), range(20)))
    assert answers.count((401, "wrongCredentials")) <= 5
    assert set(answers) == {(401, "wrongCredentials"), (429, "tooManyTries")}


def test_tries_at_one_code_do_not_lock_another(call: Call) -> None:
    for number in range(6):
        sign_in(call, "0001", f"wrong {number}")
    assert sign_in(call, "0002", PASSWORD)[0] == 200


def test_a_password_that_is_missing_is_named(api: FlaskClient) -> None:
    response = api.post(f"{wiring.PREFIX}/session", json={"code": "0001"})
    assert response.status_code == 422
    assert [field["field"] for field in (response.json or {})["fields"]] == ["password"]


def test_me_tells_employees_who_they_are(call: Call) -> None:
    body = call(people.SATO, "GET", "/me").json
    assert body == {
        "uid": people.SATO.uid,
        "role": "employee",
        "employeeId": people.SATO.id,
        "departments": [],
        "permissions": {},
        "name": "佐藤 花子",
        "organisation": {
            "code": "kitahama",
            "name": "北浜市教育委員会",
            "language": "ja",
            "timeZone": "Asia/Tokyo",
            "dayBoundary": 300,
        },
    }


def test_me_tells_administrators_their_departments(call: Call) -> None:
    body = call(people.TANAKA, "GET", "/me").json or {}
    assert (body["role"], body["departments"], body["name"]) == ("departmentAdmin", [people.NORTH], None)
    own = {"jobcan": "none", "members": "none"}
    assert body["permissions"] == {area.value: own.get(area, "edit") for area in Area}


def test_me_tells_administrators_what_they_may_do(call: Call, database: Client) -> None:
    given = {"records": "view", "orders": "edit", "members": "edit", "former": "edit"}
    member = people.member("departmentAdmin", departments=[people.NORTH], permissions=given)
    database.document(f"members/{people.TANAKA.uid}").set({**member, "name": "田中 由紀"})
    body = call(people.TANAKA, "GET", "/me").json or {}
    assert body["name"] == "田中 由紀"
    may = {area: level for area, level in body["permissions"].items() if level != "none"}
    assert may == {"records": "view", "orders": "edit"}
