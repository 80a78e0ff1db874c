"""Sending staff lists to the import, and looking at what came of it."""

import io
from typing import Any

from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import people
from ledger.conftest import Call
from tests.staff.files import csv_file

COLUMNS = ("社員コード", "氏名", "フリガナ", "所属コード", "入社日", "退社日")
HANAKO = ("0001", "佐藤 花子", "サトウ ハナコ", "0100", "2020-04-01", "")
YUKI = ("0011", "田中 由紀", "タナカ ユキ", "0100", "2026-04-01", "")
KEN = ("0012", "高橋 健", "タカハシ ケン", "0200", "R8.4.1", "")


def staff_list(*lines: tuple[str, ...]) -> bytes:
    """A CSV file with these lines."""
    return csv_file(COLUMNS, *lines)


def preview(call: Call, data: bytes) -> dict[str, Any]:
    """What an import of the file would do."""
    response = send(call, data)
    assert response.status_code == 200, response.text
    return dict(response.json or {})


def run(call: Call, data: bytes, digest: str) -> TestResponse:
    """Import the file as previewed under the digest."""
    return send(call, data, dryRun="false", digest=digest)


def send(call: Call, data: bytes, **query: str) -> TestResponse:
    """One request."""
    files = {"file": (io.BytesIO(data), "staff.csv")}
    return call(people.ITO, "POST", "/employees/import", data=files, query_string=query)


def imported(call: Call, data: bytes) -> dict[str, Any]:
    """Preview, then import."""
    response = run(call, data, preview(call, data)["digest"])
    assert response.status_code == 200, response.text
    return dict(response.json or {})


def everything(database: Client) -> dict[str, Any]:
    """Every document, to tell whether anything has changed."""
    return {
        document.reference.path: document.to_dict()
        for collection in database.collections()
        for document in collection.stream()
    }


def employee(database: Client, code: str) -> dict[str, Any]:
    """The employee with a code, with the id."""
    employee_id = database.document(f"employeeCodes/{code}").get().get("employeeId")
    return {"id": employee_id, **(database.document(f"employees/{employee_id}").get().to_dict() or {})}


def roster(database: Client, department_id: str) -> list[str]:
    """The codes on a department's roster."""
    found = database.document(f"rosters/{department_id}").get().get("employees")
    return [entry["code"] for entry in found]
