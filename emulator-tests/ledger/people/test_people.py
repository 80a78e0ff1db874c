"""Administrators see and change people of their own departments."""

from google.cloud.firestore import Client

import people
from dakoku.platform import passwords
from ledger.conftest import PASSWORD, Call


def codes(call: Call, caller: people.Caller, **query: str) -> list[str]:
    response = call(caller, "GET", "/employees", query_string=query)
    assert response.status_code == 200, response.text
    return [one["code"] for one in (response.json or {})["employees"]]


def test_employees_are_listed_by_code_with_everything_known(call: Call) -> None:
    assert codes(call, people.ITO) == ["0001", "0002", "0009"]
    body = call(people.TANAKA, "GET", "/employees").json or {}
    assert body["employees"][0] == {
        "id": people.SATO.id,
        "code": "0001",
        "name": "佐藤 花子",
        "kana": "サトウ ハナコ",
        "departmentId": people.NORTH,
        "position": "教諭",
        "employmentType": "教員",
        "reportGroup": "教員",
        "email": "0001@example.jp",
        "joinedOn": "2020-04-01",
        "leftOn": None,
        "helps": [],
        "active": True,
    }


def test_department_administrators_see_their_own_departments_only(call: Call) -> None:
    assert codes(call, people.TANAKA) == ["0001", "0002", "0009"]
    assert codes(call, people.TAKAHASHI) == []
    assert call(people.TAKAHASHI, "GET", f"/employees?departmentId={people.NORTH}").status_code == 403
    assert call(people.TAKAHASHI, "GET", f"/employees.csv?departmentId={people.NORTH}").status_code == 403
    departments = call(people.TAKAHASHI, "GET", "/departments").json or {}
    assert [one["code"] for one in departments["departments"]] == ["0200"]
    assert [one["code"] for one in (call(people.ITO, "GET", "/departments").json or {})["departments"]] == [
        "0100",
        "0200",
    ]


def test_the_csv_opens_in_excel_and_computes_nothing(call: Call, database: Client) -> None:
    database.document(f"employees/{people.SATO.id}").update(
        {"name": '=HYPERLINK("http://x")', "kana": "@SUM(1)"}
    )
    response = call(people.ITO, "GET", "/employees.csv")
    assert response.data.startswith(b"\xef\xbb\xbf")
    assert "filename*=UTF-8''" in response.headers["Content-Disposition"]
    heading, first, *_ = response.data.decode("utf-8-sig").split("\r\n")
    assert heading == "社員コード,氏名,フリガナ,所属コード,所属名,職名,雇用区分,報告区分,メール,入社日,退社日"
    assert first.startswith('0001,"\'=HYPERLINK(""http://x"")",\'@SUM(1),0100,北小学校,教諭,教員,')


def test_a_password_set_by_the_administrator_signs_in_at_once(call: Call, database: Client) -> None:
    path = f"/employees/{people.SATO.id}/password"
    assert call(people.TANAKA, "PUT", path, json={"password": "himawari-2026"}).status_code == 204
    for password, status in (("himawari-2026", 200), (PASSWORD, 401)):
        sign_in = call(None, "POST", "/session", json={"code": "0001", "password": password})
        assert sign_in.status_code == status
    credential = database.document(f"credentials/{people.SATO.id}").get().to_dict() or {}
    assert passwords.matches(credential["previous"]["hash"], PASSWORD)
    (entry,) = [
        entry.to_dict()
        for entry in database.collection("audit").stream()
        if entry.get("action") == "password.set"
    ]
    assert (entry["actor"], entry["subject"]) == ("tanaka", f"employees/{people.SATO.id}")
    assert (entry["before"], entry["after"]) == (None, None)


def test_a_password_that_is_too_short_names_the_remedy(call: Call) -> None:
    response = call(people.ITO, "PUT", f"/employees/{people.SATO.id}/password", json={"password": "seven77"})
    assert response.status_code == 422
    (field,) = (response.json or {})["fields"]
    assert (field["field"], field["code"]) == ("password", "passwordTooShort")


def test_employees_of_others_and_of_nobody_are_not_found(call: Call) -> None:
    for caller, employee_id in ((people.TAKAHASHI, people.SATO.id), (people.ITO, "nobody")):
        response = call(
            caller, "PUT", f"/employees/{employee_id}/password", json={"password": "himawari-2026"}
        )
        assert response.status_code == 404
