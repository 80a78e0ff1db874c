"""All 超過通知文 of a department's month at once: those that wait are issued, and all are one zip."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from flask.testing import FlaskClient
from google.cloud.firestore import Transaction
from werkzeug.test import TestResponse

import people
from dakoku.domain.triggers import Reason
from dakoku.platform import storage
from dakoku.platform.firestore import in_transaction
from dakoku.platform.ids import new_id
from dakoku.store.confirming.months import Asked, Month, Months, State
from dakoku.store.confirming.over_notices import Facts, NoticeState, OverNotice, OverNotices, Prepared
from dakoku.store.figures.limits import DEFAULTS
from dakoku.store.organisation.reports import Report
from dakoku_reports import wiring
from dakoku_reports.kind import CONTENT_TYPES, XLSX
from reports.conftest import NOW

OCTOBER = "2026-10"
BEFORE = NOW - timedelta(days=9)
FACTS = Facts(4860, 0, 4860, 0, 14000, 20, 4860, {})


def letter(number: int, **said: Any) -> OverNotice:
    """Of the month's nth employee, waiting unless something else is said."""
    labels = {"code": f"{number:04}", "name": f"職員 {number}", "position": "教諭", "department": "北小学校"}
    made = OverNotice(
        f"{number}".rjust(20, "e"),
        people.NORTH,
        OCTOBER,
        1,
        labels,
        DEFAULTS.notices,
        (Reason.ABOVE,),
        FACTS,
        BEFORE,
    )
    return replace(made, **said)


def waiting(parts: wiring.Parts, path: Path, number: int) -> OverNotice:
    """One whose first issue lies ready: any bytes do."""
    path.write_bytes(b"prepared")
    file = f"notices/{new_id()}{XLSX}"
    storage.save(parts.config, file, path, CONTENT_TYPES[XLSX])
    return letter(number, prepared=Prepared(file, 8))


@pytest.fixture(autouse=True)
def _october(parts: wiring.Parts, tmp_path: Path) -> None:
    """Confirmed; the first's letter waits, the second's was issued twice, the third's is void."""
    twice = letter(2, issues=2, issued_at=BEFORE, issued_by=people.ITO.uid)
    asked = Asked(NOW, people.TANAKA.uid)
    letters = (waiting(parts, tmp_path / "first.xlsx", 1), twice, letter(3, voided_at=BEFORE))
    month = Month(people.NORTH, OCTOBER, State.CONFIRMED, 1, (), None, asked)

    def put(transaction: Transaction) -> None:
        for one in letters:
            OverNotices(parts.client).put(transaction, one)
        Months(parts.client).put(transaction, month, None)

    in_transaction(parts.client, put)


def post(api: FlaskClient, caller: people.Caller = people.TANAKA, month: str = OCTOBER) -> TestResponse:
    body = {"departmentId": people.NORTH, "month": month}
    headers = {"Authorization": caller.bearer()}
    return api.post("/api/reports/notices/issues", json=body, headers=headers)


def made(parts: wiring.Parts, answer: TestResponse) -> Report:
    """The report, once it is made."""
    report_id = (answer.json or {})["id"]
    parts.rendering.run(report_id, last_attempt=True)  # whether or not its task has come
    report = parts.desk.reports.get(report_id)
    assert report is not None
    return report


def states(parts: wiring.Parts) -> dict[str, tuple[NoticeState, int]]:
    found = OverNotices(parts.client).of(people.NORTH, OCTOBER)
    return {one.labels["code"]: (one.state, one.issues) for one in found}


def test_those_that_wait_are_issued_and_all_lie_in_one_zip(api: FlaskClient, parts: wiring.Parts) -> None:
    answer = post(api)
    assert (answer.status_code, (answer.json or {})["issued"]) == (202, 1)
    assert states(parts) == {"0001": ("issued", 1), "0002": ("issued", 2), "0003": ("void", 0)}
    report = made(parts, answer)
    assert report.name == "超過通知文_2026年10月_北小学校.zip"
    with ZipFile(BytesIO(storage.load(parts.config, report.file or "") or b"")) as archive:
        first, second = archive.namelist()
        assert first == "超過通知文_0001_職員1_2026年10月_第1回発行.xlsx"
        assert second == "超過通知文_0002_職員2_2026年10月_第2回発行.xlsx"
        assert archive.read(first) == b"prepared"
        sheet = openpyxl.load_workbook(BytesIO(archive.read(second))).worksheets[0]
    told = {cell.value for row in sheet.iter_rows() for cell in row}
    assert {"第2回 発行", "2026年11月11日"} <= told  # the day of its issue, not today


def test_however_many_ask_at_once_each_letter_is_issued_once(api: FlaskClient, parts: wiring.Parts) -> None:
    with ThreadPoolExecutor(3) as pool:
        answers = [one.json or {} for one in pool.map(lambda _: post(api), range(3))]
    assert sum(one["issued"] for one in answers) == 1
    assert states(parts)["0001"] == ("issued", 1)
    entries = [one.to_dict() or {} for one in parts.client.collection("audit").stream()]
    (entry,) = [one for one in entries if one["action"] == "notice.issue"]
    assert (entry["actor"], entry["after"]) == (people.TANAKA.uid, {"month": OCTOBER, "issue": 1})


def test_asked_for_as_a_report_it_issues_nothing(api: FlaskClient, parts: wiring.Parts) -> None:
    body = {"kind": "notices", "params": {"departmentId": people.NORTH, "month": OCTOBER}}
    answer = api.post("/api/reports/reports", json=body, headers={"Authorization": people.TANAKA.bearer()})
    report = made(parts, answer)
    with ZipFile(BytesIO(storage.load(parts.config, report.file or "") or b"")) as archive:
        assert len(archive.namelist()) == 1
    assert states(parts)["0001"] == ("unissued", 0)


def test_a_month_without_an_issued_letter_says_so(api: FlaskClient, parts: wiring.Parts) -> None:
    body = {"kind": "notices", "params": {"departmentId": people.NORTH, "month": "2026-09"}}
    answer = api.post("/api/reports/reports", json=body, headers={"Authorization": people.TANAKA.bearer()})
    assert made(parts, answer).code == "nothingIssued"
    assert post(api, month="2026-09").status_code == 404


def test_while_the_month_is_taken_back_nothing_is_issued(api: FlaskClient, parts: wiring.Parts) -> None:
    parts.client.document(f"months/{people.NORTH}_202610").update({"state": State.REOPENING.value})
    answer = post(api)
    assert (answer.status_code, (answer.json or {})["code"]) == (409, "monthNotConfirmed")
    assert states(parts)["0001"] == ("unissued", 0)


@pytest.mark.parametrize(
    ("caller", "status"), [(people.ITO, 202), (people.TAKAHASHI, 404), (people.SATO, 403)]
)
def test_only_the_departments_administrators_issue_them(
    api: FlaskClient, caller: people.Caller, status: int
) -> None:
    assert post(api, caller).status_code == status
