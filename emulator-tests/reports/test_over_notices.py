"""超過通知文 of a confirmed month: made, counted, void and made anew, however often and late tasks come."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO

import openpyxl
import pytest
import requests
from flask.testing import FlaskClient
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import people
from dakoku.domain.calendar import day_kind
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.sheet import derive_days
from dakoku.domain.triggers import Triggers
from dakoku.domain.zone import month_dates
from dakoku.platform.errors import Unavailable
from dakoku.platform.identity import Principal, Role
from dakoku.store.arranging.plans import MonthPlan, PlannedDay
from dakoku.store.confirming.confirmation import Confirmation, Labels, Unlocking
from dakoku.store.confirming.months import Asked, Month, Months, State
from dakoku.store.confirming.over_notices import NoticeState, OverNotice, OverNotices
from dakoku.store.figures.limits import DEFAULTS, Limits
from dakoku.store.organisation.reports import KEPT, Reports, ReportStatus
from dakoku.store.organisation.templates import Template, shape
from dakoku.store.record import days
from dakoku.store.record.sheets import Sheet, Sheets
from dakoku_reports import wiring
from reports.conftest import NOW, RULES, WEEKDAY

OCTOBER = "2026-10"
ITO = Principal(people.ITO.uid, Role.ORGANISATION_ADMIN)
LABELS = Labels(people.SATO.code, people.SATO.name, "教諭", "教員", "北小学校", {})
Stand = Callable[..., None]
Follow = Callable[[], OverNotice | None]
Issue = Callable[..., TestResponse]


def october(hours: int) -> Sheet:
    """Sato's, on twenty working days: exactly `hours` of overtime in all."""
    plan = MonthPlan(
        {day: PlannedDay(day_kind(day, {}), "weekday") for day in month_dates(OCTOBER)}, {"weekday": WEEKDAY}
    )
    working = [day for day in month_dates(OCTOBER) if day.weekday() < 5][:20]
    punches = {}
    for day in working:
        beyond = hours * 60 // 20
        for kind, minute in ((PunchType.IN, 510), (PunchType.OUT, 1020 + beyond)):
            key = f"{day:%d}{kind.value}"
            punches[key] = Punch(key, kind, RULES.instant(day, minute), Source.TERMINAL)
    derived = derive_days(punches.values(), plan.of, RULES, month_dates(OCTOBER))
    stored = {day: days.revised(None, one) for day, one in derived.items()}
    return Sheet(people.SATO.id, OCTOBER, people.NORTH, plan, punches=punches, days=stored)


@pytest.fixture
def stand(parts: wiring.Parts) -> Callable[..., None]:
    """Write Sato's October and the state of its month, as a confirmation leaves them."""

    def write(
        hours: int, state: State = State.CONFIRMED, generation: int = 1, *, locked: bool = True
    ) -> None:
        asked = Asked(NOW, people.TANAKA.uid)
        confirmed = Confirmation(NOW, people.TANAKA.uid, LABELS, 1, f"digest-{hours}", None)
        if not locked:
            confirmed = replace(confirmed, unlocked=Unlocking(NOW, people.TANAKA.uid, "訂正"))
        sheet = october(hours)
        if state is State.CONFIRMED:
            sheet = replace(sheet, locked=locked, confirmation=confirmed)
        known = Sheets(parts.client).get(people.SATO.id, OCTOBER)
        month = Month(people.NORTH, OCTOBER, state, generation, (people.SATO.id,), None, asked)
        batch = parts.client.batch()
        Sheets(parts.client).put(batch, known, replace(sheet, generation=generation), NOW)
        Months(parts.client).put(batch, month, Months(parts.client).get(people.NORTH, OCTOBER).revision)
        batch.commit()

    return write


@pytest.fixture
def follow(parts: wiring.Parts) -> Callable[[], OverNotice | None]:
    """The task comes: Sato's letter then."""

    def run() -> OverNotice | None:
        parts.upkeep.run(people.SATO.id, OCTOBER)
        return notice(parts)

    return run


@pytest.fixture
def issue(parts: wiring.Parts) -> Issue:
    """Somebody issues Sato's letter."""
    api = wiring.make_app(parts).test_client()

    def post(caller: people.Caller = people.TANAKA) -> TestResponse:
        path = f"{wiring.PREFIX}/notices/{people.SATO.id}/{OCTOBER}/issues"
        return api.post(path, headers={"Authorization": caller.bearer()})

    return post


def notice(parts: wiring.Parts) -> OverNotice | None:
    return OverNotices(parts.client).get(people.SATO.id, OCTOBER)


def known(found: OverNotice | None) -> OverNotice:
    assert found is not None
    return found


def test_a_month_of_exactly_eighty_hours_calls_for_nothing(stand: Stand, follow: Follow) -> None:
    stand(80)
    assert follow() is None


def test_a_longer_one_does_with_all_that_its_letter_tells(stand: Stand, follow: Follow) -> None:
    stand(81)
    made = known(follow())
    assert (made.state, made.issues, made.department_id) == (NoticeState.UNISSUED, 0, people.NORTH)
    assert (made.facts.overtime, made.facts.after, made.facts.year) == (81 * 60, 81 * 60, 81 * 60)
    assert made.labels["name"] == people.SATO.name


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


def test_a_form_that_cannot_be_filled_stops_no_letter_and_tells_who_issues_it(
    stand: Stand, follow: Follow, issue: Issue, parts: wiring.Parts
) -> None:
    stand(81)
    form = parts.client.document("templates/notice")
    form.set(shape(Template("notice", "通知文.xlsx", "templates/gone.xlsx", 1, NOW, people.ITO.uid)))
    made = known(follow())
    assert (made.state, made.prepared) == (NoticeState.UNISSUED, None)
    report_id = (issue().json or {})["id"]
    parts.rendering.run(report_id, last_attempt=False)
    failed = parts.desk.look(ITO, report_id)
    assert (failed.status, failed.code) == (ReportStatus.FAILED, "templateUnreadable")
    form.delete()
    again = parts.desk.ask(ITO, failed.kind, failed.params, failed.language)
    parts.rendering.run(again, last_attempt=True)
    assert parts.desk.look(ITO, again).status is ReportStatus.READY
    assert known(notice(parts)).issues == 1


def test_a_task_delivered_again_and_again_makes_one_letter(
    stand: Stand, follow: Follow, parts: wiring.Parts
) -> None:
    stand(81)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: parts.upkeep.run(people.SATO.id, OCTOBER), range(4)))
    made = known(notice(parts))
    assert known(follow()) == made
    assert (made.issues, made.former) == (0, ())


def test_a_task_that_fails_half_way_leaves_nothing_and_does_it_the_next_time(
    stand: Stand, follow: Follow, parts: wiring.Parts
) -> None:
    stand(81)
    nowhere = replace(parts.config, storage_emulator="http://127.0.0.1:9")
    with pytest.raises(Unavailable):
        replace(parts.upkeep, config=nowhere).run(people.SATO.id, OCTOBER)
    assert notice(parts) is None
    assert known(follow()).prepared is not None


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


def test_taking_the_month_back_voids_it_and_nobody_can_issue_it(
    stand: Stand, follow: Follow, issue: Issue
) -> None:
    stand(81)
    follow()
    stand(81, State.REOPENING, 2)
    assert (issue().status_code, (issue().json or {})["code"]) == (409, "monthNotConfirmed")
    stand(81, State.OPEN, 2)
    assert known(follow()).state is NoticeState.VOID
    stand(80, State.CONFIRMED, 3)
    assert known(follow()).state is NoticeState.VOID
    assert issue().status_code == 404


def test_confirmed_again_with_the_same_figures_it_keeps_its_count(
    stand: Stand, follow: Follow, issue: Issue
) -> None:
    stand(81)
    follow()
    issue()
    stand(81, State.OPEN, 2)
    follow()
    stand(81, State.CONFIRMED, 3)
    again = known(follow())
    assert (again.state, again.issues, again.generation, again.former) == ("issued", 1, 3, ())


def test_with_other_figures_it_is_made_anew_and_keeps_what_was(
    stand: Stand, follow: Follow, issue: Issue
) -> None:
    stand(81)
    first = known(follow())
    issue()
    stand(81, State.OPEN, 2)
    follow()
    stand(85, State.CONFIRMED, 3)
    again = known(follow())
    assert (again.state, again.issues, again.facts.overtime) == ("unissued", 0, 85 * 60)
    assert [(was.issues, was.facts) for was in again.former] == [(1, first.facts)]
    assert again.prepared != first.prepared


def test_a_task_that_comes_late_does_what_the_month_says_now(stand: Stand, follow: Follow) -> None:
    stand(81, State.OPEN, 2)  # taken back before the task of the first confirmation came
    assert follow() is None
    stand(85, State.CONFIRMED, 3)
    assert known(follow()).generation == 3


def test_while_the_sheet_is_open_on_its_own_its_letter_waits(
    stand: Stand, follow: Follow, parts: wiring.Parts
) -> None:
    stand(81)
    first = known(follow())
    stand(85, locked=False)
    assert follow() == first
    stand(85)
    assert known(follow()).facts.overtime == 85 * 60
    assert parts.client.document(f"overNotices/{people.SATO.id}_202610").get().get("former")


def test_the_thresholds_are_data(stand: Stand, follow: Follow, parts: wiring.Parts) -> None:
    batch = parts.client.batch()
    Limits(parts.client).put(batch, replace(DEFAULTS, notices=Triggers(above=None, reached=80 * 60)), None)
    batch.commit()
    stand(80)
    assert known(follow()).reasons == ("reached",)


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
