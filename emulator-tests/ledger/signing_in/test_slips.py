"""New passwords to be printed: for all of them, or for nobody."""

import pytest
from google.cloud.firestore import Client

import people
from clocks import HandClock
from ledger.conftest import PASSWORD, Call

PATH = "/employees/passwords/slips"


def signs_in(call: Call, code: str, password: str) -> bool:
    return call(None, "POST", "/session", json={"code": code, "password": password}).status_code == 200


def test_slips_come_by_code_with_passwords_that_sign_in_at_once(call: Call, database: Client) -> None:
    wanted = [people.SUZUKI.id, people.SATO.id, people.SATO.id]
    response = call(people.TANAKA, "POST", PATH, json={"employeeIds": wanted})
    assert (response.status_code, response.headers["Cache-Control"]) == (200, "no-store")
    slips = (response.json or {})["slips"]
    assert [{key: slip[key] for key in slip if key != "password"} for slip in slips] == [
        {
            "employeeId": person.id,
            "code": person.code,
            "name": person.name,
            "department": {"code": "0100", "name": "北小学校"},
        }
        for person in (people.SATO, people.SUZUKI)
    ]
    for slip in slips:
        assert signs_in(call, slip["code"], slip["password"])
        assert not signs_in(call, slip["code"], PASSWORD)
    audit = [entry.to_dict() for entry in database.collection("audit").stream()]
    printed = sorted(one["subject"] for one in audit if one["action"] == "password.slip")
    assert printed == [f"employees/{people.SATO.id}", f"employees/{people.SUZUKI.id}"]
    assert not any(slip["password"] in str(audit) for slip in slips)


def test_slips_are_above_the_organisations_minimum(call: Call, database: Client, clock: HandClock) -> None:
    database.document("settings/organisation").update({"passwords": {"length": 30, "strength": 4}})
    clock.move(minutes=1)
    response = call(people.TANAKA, "POST", PATH, json={"employeeIds": [people.SATO.id]})
    (slip,) = (response.json or {})["slips"]
    assert len(slip["password"]) >= 30


@pytest.mark.parametrize(
    ("other", "status", "code"),
    [(people.WATANABE.id, 422, "invalid"), ("nobody", 404, "notFound")],
    ids=["has left", "unknown"],
)
def test_one_who_cannot_have_one_spoils_all(call: Call, other: str, status: int, code: str) -> None:
    response = call(people.TANAKA, "POST", PATH, json={"employeeIds": [people.SATO.id, other]})
    assert (response.status_code, (response.json or {})["code"]) == (status, code)
    assert signs_in(call, people.SATO.code, PASSWORD)


def test_people_of_another_department_are_not_found(call: Call) -> None:
    response = call(people.TAKAHASHI, "POST", PATH, json={"employeeIds": [people.SATO.id]})
    assert response.status_code == 404


def test_more_than_fifty_are_refused(call: Call) -> None:
    response = call(people.ITO, "POST", PATH, json={"employeeIds": [str(n) for n in range(51)]})
    assert response.status_code == 422
    assert [field["field"] for field in (response.json or {})["fields"]] == ["employeeIds"]
