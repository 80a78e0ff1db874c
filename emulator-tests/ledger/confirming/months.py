"""What is done with months that are to be confirmed, as administrators and employees do it."""

from datetime import date
from typing import Any

from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import people
from dakoku.store.record.sheets import Sheet, Sheets
from ledger.conftest import Call

SEPTEMBER, OCTOBER, NOVEMBER = "2026-09", "2026-10", "2026-11"
STAFF = [people.SATO.id, people.SUZUKI.id]
FORM = {
    "revision": 0,
    "start": 510,
    "end": 1080,
    "exclusions": {"before": 0, "after": 0, "dayOff": 0},
    "clubOnly": False,
    "club": 0,
    "categoryId": None,
    "remarks": "",
    "patternId": None,
    "reason": "打刻忘れ",
}


def month_day(month: str) -> date:
    return date.fromisoformat(f"{month}-14")


def of(month: str) -> str:
    return f"/months/{people.NORTH}/{month}"


def confirm(call: Call, month: str = OCTOBER, **sent: Any) -> TestResponse:
    body = {"targets": STAFF, "despite": "未入力あり", **sent}
    return call(people.TANAKA, "POST", f"{of(month)}/confirmation", json=body)


def reopen(call: Call, month: str = OCTOBER) -> TestResponse:
    return call(people.TANAKA, "POST", f"{of(month)}/reopening", json={"reason": "訂正"})


def lock(
    call: Call, month: str = OCTOBER, *, locked: bool, caller: people.Caller = people.TANAKA
) -> TestResponse:
    path = f"/sheets/{people.SATO.id}/{month}/lock"
    return call(caller, "PUT", path, json={"locked": locked, "reason": "打刻忘れの訂正"})


def write(call: Call) -> TestResponse:
    return write_on(call, "2026-10-15")


def write_on(call: Call, day: str) -> TestResponse:
    return call(people.SATO, "PUT", f"/sheets/{people.SATO.id}/days/{day}", json=FORM)


def proof(call: Call, month: str = OCTOBER) -> dict[str, Any]:
    found = call(people.SATO, "GET", f"/sheets/{people.SATO.id}/{month}/digest")
    assert found.status_code == 200, found.text
    return found.json or {}


def code(response: TestResponse) -> tuple[int, str]:
    return response.status_code, (response.json or {})["code"]


def sheet(client: Client, person: people.Employee = people.SATO, month: str = OCTOBER) -> Sheet:
    stored = Sheets(client).get(person.id, month)
    assert stored is not None
    return stored.value


def book(client: Client, month: str = OCTOBER) -> dict[str, Any]:
    path = f"attendanceBooks/{people.NORTH}_{month.replace('-', '')}"
    found: dict[str, Any] = client.document(path).get().to_dict() or {}
    return found
