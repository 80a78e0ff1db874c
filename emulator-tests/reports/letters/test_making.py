"""超過通知文 of a confirmed month: made, void and made anew, however often and late tasks come."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

import people
from dakoku.domain.triggers import Triggers
from dakoku.platform.errors import Unavailable
from dakoku.store.confirming.months import State
from dakoku.store.confirming.over_notices import NoticeState
from dakoku.store.figures.limits import DEFAULTS, Limits
from dakoku.store.organisation.reports import ReportStatus
from dakoku.store.organisation.templates import Template, shape
from dakoku_reports import wiring
from reports.conftest import NOW
from reports.letters.october import ITO, OCTOBER, Follow, Issue, Stand, known, notice


def test_a_month_of_exactly_eighty_hours_calls_for_nothing(stand: Stand, follow: Follow) -> None:
    stand(80)
    assert follow() is None


def test_a_longer_one_does_with_all_that_its_letter_tells(stand: Stand, follow: Follow) -> None:
    stand(81)
    made = known(follow())
    assert (made.state, made.issues, made.department_id) == (NoticeState.UNISSUED, 0, people.NORTH)
    assert (made.facts.overtime, made.facts.after, made.facts.year) == (81 * 60, 81 * 60, 81 * 60)
    assert made.labels["name"] == people.SATO.name


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
