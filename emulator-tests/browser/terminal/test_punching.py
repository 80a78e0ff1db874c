"""Punching with a network."""

import re

from playwright.sync_api import expect

from browser.employee_page import EmployeePage
from browser.terminal.tablet import IN, OUT, SENT, Tablet
from dakoku.domain.duration import hhmm
from school import RULES, SATO, SUZUKI, School


def test_a_punch_is_shown_sent_and_stands_in_the_history(tablet: Tablet, school: School) -> None:
    tap = tablet.tap(SATO)
    expect(tablet.dialog.get_by_role("heading")).to_have_text(SATO.label)
    expect(tablet.outcome).to_have_text(SENT)
    tablet.close()
    tablet.expect_in_history("出勤 送信済み")
    assert school.statuses(SATO) == ["accepted"]
    assert [punch["at"] for punch in school.punches(SATO)] == [tap.at]


def test_the_detail_closes_by_itself_and_no_type_stays_chosen(tablet: Tablet) -> None:
    tablet.tap(SATO)
    expect(tablet.outcome).to_have_text(SENT)
    expect(tablet.dialog).to_have_count(0)
    types = tablet.page.get_by_role("group", name="打刻種別")
    expect(types.get_by_role("button", pressed=True)).to_have_count(0)


def test_the_owner_sees_a_punch_live(tablet: Tablet, employee_page: EmployeePage) -> None:
    employee_page.enter(SATO)
    arrived = tablet.punch(SATO, IN)
    date = RULES.work_date(arrived.at)
    expect(employee_page.start(date.isoformat())).to_have_text(_time(RULES.minute(arrived.at, date)))
    expect(employee_page.day(date.isoformat())).to_contain_text("勤務中")
    left = tablet.punch(SATO, OUT)
    expect(employee_page.end(date.isoformat())).to_have_text(_time(RULES.minute(left.at, date)))


def test_the_same_punch_within_a_minute_is_told_as_a_duplicate(tablet: Tablet) -> None:
    tablet.punch(SATO)
    tablet.punch(SATO)
    tablet.expect_in_history("出勤 送信済み（二重打刻）", "出勤 送信済み")


def test_a_wrong_password_is_asked_again_and_the_right_one_cures_the_same_punch(
    tablet: Tablet, school: School
) -> None:
    tap = tablet.tap(SATO, password="mistaken")
    expect(tablet.alert).to_have_text("パスワードが違います。もう一度入力してください。")
    tablet.enter_password(SATO.password)
    expect(tablet.outcome).to_have_text(SENT)
    assert sorted(punch["attempt"] for punch in school.punches(SATO)) == [1, 2]
    assert {punch["at"] for punch in school.punches(SATO)} == {tap.at}
    assert school.statuses(SATO) == ["accepted"]


def test_an_empty_and_an_overlong_password_are_told_before_anything_is_stored(tablet: Tablet) -> None:
    tablet.choose_type(IN)
    tablet.choose(SUZUKI)
    tablet.enter_password("")
    expect(tablet.alert).to_have_text("パスワードを入力してください。")
    tablet.enter_password("あ" * 25)
    expect(tablet.alert).to_have_text("パスワードが長すぎます（72バイトまで）。")
    assert tablet.outbox() == []


def _time(minute: int) -> re.Pattern[str]:
    """As the page writes a time: past midnight with the clock's own reading behind it."""
    return re.compile(f"^{hhmm(minute):0>5}")
