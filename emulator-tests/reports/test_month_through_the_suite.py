"""A month from the request to the file in the reader's hands, through every emulator."""

from collections.abc import Mapping
from datetime import timedelta
from io import BytesIO
from urllib.parse import quote

import openpyxl
import pytest
import requests

import people
from dakoku_reports import wiring
from reports.conftest import MONTH
from tools.ports import Ports
from waiting import eventually

pytestmark = pytest.mark.usefixtures("parts")


@pytest.fixture
def url(suite: Ports) -> str:
    """Through Hosting, as the pages call it."""
    return f"http://{suite.host('hosting')}{wiring.PREFIX}"


def bearer(caller: people.Caller) -> Mapping[str, str]:
    return {"Authorization": caller.bearer()}


def asked(url: str, caller: people.Caller, employee_id: str) -> str:
    body = {"kind": "month", "params": {"employeeId": employee_id, "month": MONTH}}
    response = requests.post(f"{url}/reports", json=body, headers=bearer(caller), timeout=30)
    assert response.status_code == 202, response.text
    return str(response.json()["id"])


def finished(url: str, caller: people.Caller, report_id: str) -> dict[str, object]:
    """The report's state once it no longer waits."""

    def state() -> dict[str, object] | None:
        response = requests.get(f"{url}/reports/{report_id}", headers=bearer(caller), timeout=30)
        found: dict[str, object] = response.json()
        return found if found["finishedAt"] else None

    return eventually(state)


def fetched(url: str, caller: people.Caller, report_id: str) -> requests.Response:
    """The file, by its link, which asks for no sign-in."""
    link = requests.get(f"{url}/reports/{report_id}/link", headers=bearer(caller), timeout=30)
    assert link.status_code == 200, link.text
    return requests.get(link.json()["url"], timeout=30)


def test_an_employee_asks_for_the_own_month_and_opens_it(url: str) -> None:
    report_id = asked(url, people.SATO, people.SATO.id)
    state = finished(url, people.SATO, report_id)
    assert (state["status"], state["code"]) == ("ready", None)
    assert state["name"] == "在校等時間記録_0001_佐藤花子_2026年11月.xlsx"
    file = fetched(url, people.SATO, report_id)
    assert file.headers["Content-Type"].endswith("spreadsheetml.sheet")
    assert len(file.content) == state["size"]
    sheet = openpyxl.load_workbook(BytesIO(file.content)).worksheets[0]
    assert sheet["D3"].value == "0001 佐藤 花子（教諭）"
    assert sheet["L9"].value == timedelta(hours=9, minutes=15)
    assert [sheet.cell(row, 25).value for row in (9, 11)] == ["オフライン打刻あり", "退勤の打刻なし"]


def test_the_file_arrives_under_its_japanese_name(url: str) -> None:
    report_id = asked(url, people.TANAKA, people.SATO.id)
    name = str(finished(url, people.TANAKA, report_id)["name"])
    disposition = fetched(url, people.TANAKA, report_id).headers["Content-Disposition"]
    assert disposition == f"attachment; filename*=UTF-8''{quote(name)}"


def test_a_month_in_which_nobody_punched_is_an_empty_form(url: str) -> None:
    report_id = asked(url, people.TANAKA, people.SUZUKI.id)
    assert finished(url, people.TANAKA, report_id)["status"] == "ready"
    content = fetched(url, people.TANAKA, report_id).content
    sheet = openpyxl.load_workbook(BytesIO(content)).worksheets[0]
    assert sheet["D3"].value == "0002 鈴木 一郎（教諭）"
    assert sheet.cell(4, 18).value == "=SUM(O4:Q4)"
