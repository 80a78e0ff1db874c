"""超過通知文 is issued: each time counted, by whom it may be, and listed."""

from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import openpyxl
import pytest
import requests
from flask.testing import FlaskClient
from google.cloud.firestore import Client

import people
from dakoku.store.confirming.over_notices import NoticeState
from dakoku.store.organisation.reports import KEPT, Reports, ReportStatus
from dakoku_reports import wiring
from reports.letters.october import OCTOBER, Follow, Issue, Stand, known, notice


def test_its_first_issue_is_ready_before_anybody_asks(
    stand: Stand, follow: Follow, issue: Issue, parts: wiring.Parts
) -> None:
    stand(81)
    prepared = known(follow()).prepared
    assert prepared is not None
    answer = issue()
    assert (answer.status_code, (answer.json or {})["issue"]) == (202, 1)
    report = Reports(parts.client).get((answer.json or {})["id"])
    assert report is not None
    assert (report.status, report.file, report.size) == (ReportStatus.READY, prepared.file, prepared.size)
    assert report.name == "超過通知文_0001_佐藤花子_2026年10月_第1回発行.xlsx"
    assert known(notice(parts)).state is NoticeState.ISSUED


def test_each_issue_is_counted_however_many_ask_at_once(stand: Stand, follow: Follow, issue: Issue) -> None:
    stand(81)
    follow()
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: issue(), range(4)))
    assert sorted((one.json or {})["issue"] for one in answers) == [1, 2, 3, 4]


def test_a_later_issue_says_its_number(
    stand: Stand, follow: Follow, issue: Issue, parts: wiring.Parts, api: FlaskClient
) -> None:
    stand(81)
    follow()
    for number in (1, 2):
        report_id = (issue().json or {})["id"]
        parts.rendering.run(report_id, last_attempt=True)  # whether or not its task has come
        path = f"{wiring.PREFIX}/reports/{report_id}/link"
        link = api.get(path, headers={"Authorization": people.TANAKA.bearer()})
        content = requests.get((link.json or {})["url"], timeout=30).content
        sheet = openpyxl.load_workbook(BytesIO(content)).worksheets[0]
        assert sheet["A1"].value == f"第{number}回 発行"


def test_what_is_older_than_files_are_kept_is_made_anew(
    stand: Stand, follow: Follow, issue: Issue, parts: wiring.Parts
) -> None:
    stand(81)
    made = known(follow())
    parts.client.document(f"overNotices/{people.SATO.id}_202610").update({"madeAt": made.made_at - KEPT})
    report = Reports(parts.client).get((issue().json or {})["id"])
    assert report is not None
    assert report.file != (made.prepared and made.prepared.file)


@pytest.mark.parametrize(
    ("caller", "status"),
    [(people.TANAKA, 202), (people.ITO, 202), (people.TAKAHASHI, 404), (people.SATO, 403)],
)
def test_only_the_departments_administrators_issue_it(
    stand: Stand, follow: Follow, issue: Issue, caller: people.Caller, status: int
) -> None:
    stand(81)
    follow()
    assert issue(caller).status_code == status


def test_the_list_says_who_has_one_and_how_often_it_was_issued(
    stand: Stand, follow: Follow, issue: Issue, api: FlaskClient
) -> None:
    stand(81)
    follow()
    issue()
    path = f"{wiring.PREFIX}/notices?departmentId={people.NORTH}&month={OCTOBER}"
    found = api.get(path, headers={"Authorization": people.TANAKA.bearer()})
    (one,) = (found.json or {})["notices"]
    told = {"code": "0001", "state": "issued", "issues": 1, "reasons": ["above"]}
    assert {name: one[name] for name in told} == told
    assert one["facts"]["overtime"] == 81 * 60


def test_issuing_is_audited(stand: Stand, follow: Follow, issue: Issue, database: Client) -> None:
    stand(81)
    follow()
    issue()
    entries = [one.to_dict() or {} for one in database.collection("audit").stream()]
    (entry,) = [one for one in entries if one["action"] == "notice.issue"]
    assert (entry["actor"], entry["subject"]) == (people.TANAKA.uid, f"employees/{people.SATO.id}")
    assert entry["after"] == {"month": OCTOBER, "issue": 1}
