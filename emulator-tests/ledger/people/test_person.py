"""One person's record: hired, changed, and under another code."""

from typing import Any

import pytest
from google.cloud.firestore import Client

import people
from ledger.conftest import PASSWORD, Call
from ledger.imports import lists
from ledger.imports.lists import HANAKO, staff_list
from ledger.moving import trail
from ledger.races import both

PATH = f"/employees/{people.SATO.id}"
AOI = {"code": "0020", "name": "山田　葵", "departmentId": people.SOUTH, "employmentType": "事務"}


def record(call: Call, path: str = PATH) -> dict[str, Any]:
    answer = call(people.ITO, "GET", path)
    assert answer.status_code == 200, answer.text
    return answer.json or {}


def changed(call: Call, **fields: Any) -> dict[str, Any]:
    """The body that changes Sato's record as it stands."""
    kept = {
        "revision",
        "name",
        "kana",
        "position",
        "employmentType",
        "reportGroup",
        "email",
        "joinedOn",
        "leftOn",
    }
    return {**{name: value for name, value in record(call).items() if name in kept}, **fields}


def signs_in(call: Call, code: str) -> bool:
    answer = call(None, "POST", "/session", json={"code": code, "password": PASSWORD})
    return answer.status_code == 200


def faults(call: Call, method: str, path: str, body: dict[str, Any]) -> list[tuple[str, str]]:
    refused = call(people.ITO, method, path, json=body)
    assert refused.status_code == 422, refused.text
    return [(one["field"], one["code"]) for one in (refused.json or {})["fields"]]


def test_a_record_is_for_whoever_administers_the_department(call: Call) -> None:
    seen = call(people.TANAKA, "GET", PATH).json or {}
    assert seen["revision"] == record(call)["revision"]
    assert (seen["code"], seen["assignments"], seen["patternId"]) == ("0001", [], None)
    assert call(people.TAKAHASHI, "GET", PATH).status_code == 404
    assert call(people.ITO, "GET", "/employees/nobody").status_code == 404


def test_whoever_is_hired_is_on_the_roster_and_may_sign_in(call: Call, database: Client) -> None:
    response = call(people.ITO, "POST", "/employees", json=AOI)
    assert response.status_code == 201, response.text
    aoi = response.json or {}
    assert (aoi["name"], aoi["active"]) == ("山田 葵", True)
    assert lists.roster(database, people.SOUTH) == ["0020"]
    assert lists.employee(database, "0020")["id"] == aoi["id"]
    password = {"password": PASSWORD}
    assert call(people.ITO, "PUT", f"/employees/{aoi['id']}/password", json=password).status_code == 204
    assert signs_in(call, "0020")
    (created,) = [entry for entry in trail(database, aoi["id"]) if entry["action"] == "employee.create"]
    assert created["before"] is None
    assert created["after"] == {"code": "0020", "name": "山田 葵", "departmentId": people.SOUTH}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"code": "0002"}, [("code", "codeTaken")]),
        ({"code": "00/2"}, [("code", "badCode")]),
        ({"name": " "}, [("name", "missingValue")]),
        ({"email": "hanako"}, [("email", "badEmail")]),
        ({"joinedOn": "2027-04-01", "leftOn": "2027-03-31"}, [("leftOn", "leftBeforeJoined")]),
        ({"departmentId": "nowhere"}, [("departmentId", "unknownDepartment")]),
    ],
)
def test_faults_are_those_of_a_staff_list(
    call: Call, database: Client, given: dict[str, str], expected: list[tuple[str, str]]
) -> None:
    before = lists.everything(database)
    assert faults(call, "POST", "/employees", {**AOI, **given}) == expected
    assert lists.everything(database) == before


def test_a_change_keeps_rosters_right_and_says_before_and_after(call: Call, database: Client) -> None:
    after = (
        call(people.ITO, "PUT", PATH, json=changed(call, name="佐藤 はな", position="主幹教諭")).json or {}
    )
    assert (after["name"], after["position"]) == ("佐藤 はな", "主幹教諭")
    entries = database.document(f"rosters/{people.NORTH}").get().get("employees")
    assert entries[0]["name"] == "佐藤 はな"
    (entry,) = trail(database)
    assert (entry["before"], entry["after"]) == (
        {"name": "佐藤 花子", "position": "教諭"},
        {"name": "佐藤 はな", "position": "主幹教諭"},
    )


def test_what_is_not_on_rosters_leaves_them_alone(call: Call, database: Client) -> None:
    roster = database.document(f"rosters/{people.NORTH}")
    before = roster.get().update_time
    assert call(people.ITO, "PUT", PATH, json=changed(call, email="sato@example.jp")).status_code == 200
    assert roster.get().update_time == before


def test_the_same_again_writes_nothing(call: Call, database: Client) -> None:
    before = lists.everything(database)
    assert call(people.ITO, "PUT", PATH, json=changed(call)).status_code == 200
    assert lists.everything(database) == before


def test_whoever_left_yesterday_is_gone_at_once(call: Call, database: Client) -> None:
    answer = call(people.ITO, "PUT", PATH, json=changed(call, leftOn="2026-11-19"))
    assert (answer.json or {})["active"] is False
    assert lists.roster(database, people.NORTH) == ["0002"]
    assert not signs_in(call, "0001")


def test_two_who_change_a_record_do_not_overwrite_each_other(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, other = changed(call, name="佐藤 一"), changed(call, position="校長")
    one, two = both(
        monkeypatch,
        lambda: call(people.ITO, "PUT", PATH, json=mine),
        lambda: call(people.ITO, "PUT", PATH, json=other),
    )
    assert sorted((one.status_code, two.status_code)) == [200, 409]
    refused = one if one.status_code == 409 else two
    assert (refused.json or {})["code"] == "changedMeanwhile"


def test_another_code_signs_in_and_the_former_one_no_more(call: Call, database: Client) -> None:
    sheets = {"employeeId": people.SATO.id}
    body = {"code": "１００１", "reason": "番号の付け替え"}
    after = call(people.ITO, "PUT", f"{PATH}/code", json=body).json or {}
    assert (after["code"], after["id"]) == ("1001", sheets["employeeId"])
    assert (signs_in(call, "1001"), signs_in(call, "0001")) == (True, False)
    assert lists.roster(database, people.NORTH) == ["0002", "1001"]
    (entry,) = trail(database)
    assert (entry["before"], entry["after"], entry["reason"]) == (
        {"code": "0001"},
        {"code": "1001"},
        "番号の付け替え",
    )


def test_a_former_code_is_nobody_elses_for_good(call: Call) -> None:
    assert call(people.ITO, "PUT", f"{PATH}/code", json={"code": "1001"}).status_code == 200
    suzuki = f"/employees/{people.SUZUKI.id}/code"
    assert faults(call, "PUT", suzuki, {"code": "0001"}) == [("code", "codeReserved")]
    assert faults(call, "PUT", suzuki, {"code": "1001"}) == [("code", "codeTaken")]
    assert faults(call, "POST", "/employees", {**AOI, "code": "0001"}) == [("code", "codeReserved")]
    back = call(people.ITO, "PUT", f"{PATH}/code", json={"code": "0001"})
    assert back.status_code == 200, back.text
    assert (signs_in(call, "0001"), signs_in(call, "1001")) == (True, False)


def test_two_who_want_one_code_do_not_share_it(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = both(
        monkeypatch,
        lambda: call(people.ITO, "PUT", f"{PATH}/code", json={"code": "0500"}),
        lambda: call(people.ITO, "PUT", f"/employees/{people.SUZUKI.id}/code", json={"code": "0500"}),
    )
    assert sorted((one.status_code, other.status_code)) == [200, 422]


def test_a_staff_list_with_a_former_code_is_told_the_present_one(call: Call, database: Client) -> None:
    call(people.ITO, "PUT", f"{PATH}/code", json={"code": "1001"})
    preview = lists.preview(call, staff_list(HANAKO))
    (error,) = preview["errors"]
    assert (error["field"], error["code"], error["params"]) == ("code", "formerCode", {"known": "1001"})
    assert "1001" in error["message"]
    lists.imported(call, staff_list(("1001", "佐藤 はな子", *HANAKO[2:])))
    assert database.document(PATH[1:]).get().get("name") == "佐藤 はな子"
