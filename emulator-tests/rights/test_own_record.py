"""An administrator who is also an employee: their own record is theirs, whatever their permissions."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from flask_openapi3 import OpenAPI
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import people
from people import NORTH, SATO, SUZUKI, TANAKA

DAY = {"revision": 0, "remarks": "校外学習の引率"}
Ask = Callable[..., TestResponse]


@pytest.fixture
def ask(apps: Mapping[str, OpenAPI]) -> Ask:
    """`ask("GET", "/sheets/…")` as Tanaka."""

    def request(method: str, path: str, **sent: Any) -> TestResponse:
        headers = {"Authorization": TANAKA.bearer()}
        return (
            apps["/api/ledger"]
            .test_client()
            .open(f"/api/ledger{path}", method=method, headers=headers, **sent)
        )

    return request


def give(database: Client, permissions: dict[str, str] | None) -> None:
    """Tanaka administers north, where the record of Sato is her own."""
    own = people.member("departmentAdmin", departments=[NORTH], employee_id=SATO.id, permissions=permissions)
    database.document(f"members/{TANAKA.uid}").set(own)


def write(ask: Ask, employee: people.Employee, **more: str) -> TestResponse:
    """Write into the 19th of November."""
    return ask("PUT", f"/sheets/{employee.id}/days/2026-11-19", json={**DAY, **more})


def code_of(answer: TestResponse) -> tuple[int, str]:
    return answer.status_code, (answer.json or {}).get("code", "")


def test_without_any_permission_the_own_record_is_read_and_written_as_an_employee_does(
    ask: Ask, database: Client
) -> None:
    give(database, {})
    assert ask("GET", f"/sheets/{SATO.id}/2026-11").status_code == 200
    assert write(ask, SATO).status_code == 200
    leave = {"employeeId": SATO.id, "days": [{"date": "2026-11-24", "kind": "年休"}]}
    assert ask("POST", "/leaves", json=leave).status_code == 201
    (edit,) = (ask("GET", f"/sheets/{SATO.id}/2026-11/edits").json or {})["edits"]
    assert (edit["uid"], edit["byOwner"], edit["name"]) == (TANAKA.uid, True, SATO.name)
    assert list(database.collection("notices").stream()) == []


@pytest.mark.parametrize("path", [f"/sheets/{SUZUKI.id}/2026-11", "/sheets/nobody/2026-11"])
def test_of_others_the_answer_names_the_permission_that_is_lacking(
    ask: Ask, database: Client, path: str
) -> None:
    give(database, {"people": "edit"})
    answer = ask("GET", path)
    assert code_of(answer) == (403, "noPermission")
    assert (answer.json or {})["fields"][0]["field"] == "permissions.records"


def test_whoever_views_records_writes_none_but_their_own(ask: Ask, database: Client) -> None:
    give(database, {"records": "view"})
    assert ask("GET", f"/sheets/{SUZUKI.id}/2026-11").status_code == 200
    assert code_of(write(ask, SUZUKI, reason="聞き取り")) == (403, "noPermission")
    assert write(ask, SATO).status_code == 200
    give(database, {"records": "edit"})
    assert write(ask, SUZUKI, reason="聞き取り").status_code == 200


def test_an_administrator_without_a_record_has_none(ask: Ask, database: Client) -> None:
    member = people.member("departmentAdmin", departments=[NORTH], permissions={})
    database.document(f"members/{TANAKA.uid}").set(member)
    assert code_of(ask("GET", f"/sheets/{SATO.id}/2026-11")) == (403, "noPermission")
    assert code_of(write(ask, SATO)) == (403, "noPermission")
