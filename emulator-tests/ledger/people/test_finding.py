"""Finding people in the whole organisation, and who of them has a password."""

from typing import Any

import pytest
from google.cloud.firestore import Client

import people
from dakoku_ledger.people import finding
from ledger.conftest import PASSWORD, Call


def found(call: Call, text: str) -> dict[str, Any]:
    answer = call(people.ITO, "POST", "/employees/search", json={"text": text})
    assert answer.status_code == 200, answer.text
    return answer.json or {}


def codes(call: Call, text: str) -> list[str]:
    return [one["code"] for one in found(call, text)["employees"]]


@pytest.mark.parametrize("text", ["0001", "佐藤", "サトウ", "さとう", "ｻﾄｳ", " 佐藤　花子 ", "００01"])
def test_somebody_is_found_by_how_code_name_or_kana_begins(call: Call, text: str) -> None:
    assert codes(call, text) == ["0001"]


def test_nobody_is_found_by_the_middle_and_everybody_by_what_they_share(call: Call) -> None:
    assert codes(call, "花子") == []
    assert codes(call, "000") == ["0001", "0002", "0009"]


def test_beyond_the_most_it_says_that_there_are_others(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    assert found(call, "000")["more"] is False
    monkeypatch.setattr(finding, "MOST", 2)
    assert (codes(call, "000"), found(call, "000")["more"]) == (["0001", "0002"], True)


def test_who_has_a_password_is_told_of_a_department_and_of_one(call: Call, database: Client) -> None:
    def having(**whose: str) -> list[str]:
        answer = call(people.TANAKA, "GET", "/employees/passwords", query_string=whose)
        assert answer.status_code == 200, answer.text
        return sorted(one["employeeId"] for one in (answer.json or {})["passwords"])

    database.document(f"credentials/{people.SUZUKI.id}").delete()
    assert having(departmentId=people.NORTH) == sorted([people.SATO.id, people.WATANABE.id])
    assert having(employeeId=people.SUZUKI.id) == []
    body = {"password": PASSWORD}
    assert call(people.TANAKA, "PUT", f"/employees/{people.SUZUKI.id}/password", json=body).status_code == 204
    assert having(employeeId=people.SUZUKI.id) == [people.SUZUKI.id]
    assert call(people.TANAKA, "GET", "/employees/passwords").status_code == 422
