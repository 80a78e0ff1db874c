"""打刻種別の保持: which type is chosen after a punch."""

import pytest
from playwright.sync_api import Locator, expect

from browser.conftest import NewContext
from browser.terminal.tablet import IN, SENT, Tablet
from school import SATO, SUZUKI, School

IN_OUT, BREAKS = "出退勤ボタンの種別保持", "休憩ボタンの種別保持（外出・戻りを含む）"


def test_both_are_off_at_first(tablet: Tablet) -> None:
    tablet.open("設定")
    switches = tablet.page.get_by_role("switch")
    expect(switches).to_have_count(2)
    for switch in switches.all():
        expect(switch).not_to_be_checked()


@pytest.mark.parametrize(
    ("kept", "type_", "others"), [(IN_OUT, "退勤", "休憩開始"), (BREAKS, "外出", "出勤")]
)
def test_a_kept_type_stays_chosen_after_a_punch_and_after_a_restart_and_the_others_do_not(
    tablet: Tablet, kept: str, type_: str, others: str
) -> None:
    _switch(tablet, kept)
    tablet.punch(SATO, type_)
    expect(_pressed(tablet)).to_have_text([type_])
    tablet.reload()
    expect(_pressed(tablet)).to_have_text([type_])
    _tap_only_the_name(tablet)
    expect(_pressed(tablet)).to_have_text([type_])
    tablet.punch(SATO, others)
    expect(_pressed(tablet)).to_have_count(0)
    tablet.reload()
    expect(tablet.tiles.first).to_be_visible()
    expect(_pressed(tablet)).to_have_count(0)


def test_switched_off_again_it_goes_back_to_waiting(tablet: Tablet) -> None:
    _switch(tablet, IN_OUT)
    tablet.punch(SATO, IN)
    _switch(tablet, IN_OUT)
    expect(_pressed(tablet)).to_have_count(0)


def test_a_kept_type_that_is_hidden_is_not_chosen(tablet: Tablet, school: School) -> None:
    _switch(tablet, BREAKS)
    tablet.choose_type("休憩開始")
    school.department.update({"terminal": {"breaks": False}})
    expect(_pressed(tablet)).to_have_count(0)
    tablet.choose(SATO)
    expect(tablet.alert).to_have_text("先に打刻種別を選んでください。")


def test_a_phone_says_why_there_is_nothing_to_switch(
    new_context: NewContext, site: str, school: School
) -> None:
    tablet = Tablet(new_context(phone=True).new_page(), site).enrol(school.certificate)
    tablet.open("設定")
    expect(tablet.page.get_by_text("モバイル端末では")).to_be_visible()
    expect(tablet.page.get_by_role("switch")).to_have_count(0)


def _switch(tablet: Tablet, name: str) -> None:
    tablet.open("設定")
    tablet.page.get_by_role("switch", name=name).click()
    tablet.back()


def _tap_only_the_name(tablet: Tablet) -> None:
    tablet.choose(SUZUKI)
    tablet.enter_password(SUZUKI.password)
    expect(tablet.outcome).to_have_text(SENT)
    tablet.close()


def _pressed(tablet: Tablet) -> Locator:
    return tablet.page.get_by_role("group", name="打刻種別").get_by_role("button", pressed=True)
