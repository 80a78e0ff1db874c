"""A tablet becomes a terminal."""

import re
from datetime import timedelta

from playwright.sync_api import Page, expect

import school as schools
from browser.terminal.tablet import Tablet
from school import SATO, SUZUKI, School
from waiting import eventually


def test_a_wrong_certificate_is_refused_with_advice_and_the_right_one_opens_the_home_screen(
    page: Page, site: str, school: School
) -> None:
    tablet = Tablet(page, site).go()
    tablet.enter_certificate("ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-2345-6789")
    expect(tablet.alert).to_contain_text("ログインに失敗しました。証明書を確認してください。")
    tablet.enter_certificate(school.certificate)
    expect(page.get_by_role("heading", level=1)).to_have_text("0100 北小学校")
    expect(tablet.tiles).to_have_text([SATO.label, SUZUKI.label])


def test_a_certificate_that_is_not_there_is_asked_for(page: Page, site: str, school: School) -> None:  # noqa: ARG001
    tablet = Tablet(page, site).go()
    tablet.enter_certificate("")
    expect(tablet.alert).to_have_text("証明書を入力してください。")


def test_home_shows_the_punch_types_and_presses_one_at_a_time(tablet: Tablet) -> None:
    types = tablet.page.get_by_role("group", name="打刻種別").get_by_role("button")
    expect(types).to_have_text(["出勤", "退勤", "休憩開始", "休憩終了", "外出", "戻り"])
    tablet.choose_type("出勤")
    tablet.choose_type("退勤")
    pressed = tablet.page.get_by_role("button", pressed=True).filter(has_text=re.compile("勤|休憩|外出|戻り"))
    expect(pressed).to_have_text(["退勤"])


def test_a_name_without_a_type_is_answered_with_advice(tablet: Tablet) -> None:
    tablet.choose(SATO)
    expect(tablet.alert).to_have_text("先に打刻種別を選んでください。")


def test_people_are_found_by_code_name_and_reading_and_turned_round(tablet: Tablet) -> None:
    search = tablet.page.get_by_role("searchbox", name="従業員検索")
    for query in ("0002", "鈴木", "スズキ"):
        search.fill(query)
        expect(tablet.tiles).to_have_text([SUZUKI.label])
    search.fill("山田")
    expect(tablet.page.get_by_text("「山田」に一致する従業員はいません。")).to_be_visible()
    search.fill("")
    tablet.page.get_by_role("button", name="降順").click()
    expect(tablet.tiles).to_have_text([SUZUKI.label, SATO.label])


def test_a_tablet_whose_own_clock_is_fast_shows_and_records_the_right_time(
    page: Page, site: str, school: School
) -> None:
    page.add_init_script("const real = Date.now; Date.now = () => real() + 600_000")
    tablet = Tablet(page, site).enrol(school.certificate)
    tap = tablet.punch(SATO)
    assert abs(tap.at - schools.now()) < timedelta(minutes=5)
    eventually(lambda: abs(tablet.clock() - schools.now()) < timedelta(minutes=5))
    tablet.expect_in_history("出勤 送信済み")
