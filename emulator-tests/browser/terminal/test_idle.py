"""A terminal that nobody touches: home after a minute, a fresh page after a day."""

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from browser.terminal.holding import HOLD
from browser.terminal.tablet import IN, STORED, Tablet
from browser.until import until
from school import SATO, SUZUKI, School


@pytest.fixture
def page(page: Page) -> Page:
    """A page whose clocks the test can turn on."""
    page.clock.install()
    return page


def test_after_a_minute_nothing_is_left_of_whoever_was_there(tablet: Tablet) -> None:
    search = tablet.page.get_by_role("searchbox", name="従業員検索")
    search.fill("佐藤")
    tablet.page.get_by_role("button", name="降順").click()
    tablet.choose_type(IN)
    tablet.choose(SATO)
    tablet.dialog.get_by_label("パスワード").fill("himi")
    tablet.page.clock.fast_forward("01:00")
    expect(tablet.dialog).to_have_count(0)
    expect(search).to_have_value("")
    expect(tablet.tiles).to_have_text([SATO.label, SUZUKI.label])
    expect(tablet.page.get_by_role("button", pressed=True)).to_have_text(["昇順"])


def test_other_screens_lead_back_home_and_the_menu_closes(tablet: Tablet) -> None:
    tablet.history()
    tablet.page.clock.fast_forward("01:00")
    expect(tablet.tiles.first).to_be_visible()
    tablet.page.get_by_role("button", name="サイドメニュー").click()
    expect(tablet.dialog).to_be_visible()
    tablet.page.clock.fast_forward("01:00")
    expect(tablet.dialog).to_have_count(0)


def test_somebody_at_work_is_not_disturbed(tablet: Tablet) -> None:
    tablet.choose_type(IN)
    tablet.choose(SATO)
    for letter in "himitsu":
        tablet.page.clock.fast_forward("00:50")
        tablet.page.keyboard.press(letter)
    expect(tablet.dialog.get_by_label("パスワード")).to_have_value("himitsu")


def test_a_kept_type_stays_chosen(tablet: Tablet) -> None:
    tablet.open("設定")
    tablet.page.get_by_role("switch", name="出退勤ボタンの種別保持").click()
    tablet.back()
    tablet.choose_type(IN)
    tablet.page.get_by_role("searchbox", name="従業員検索").fill("佐藤")
    tablet.page.clock.fast_forward("01:00")
    expect(tablet.tiles).to_have_count(2)
    expect(tablet.page.get_by_role("button", name=IN, exact=True, pressed=True)).to_be_visible()


def test_a_punch_that_is_being_stored_is_not_left_alone(
    tablet: Tablet, context: BrowserContext, school: School
) -> None:
    context.set_offline(True)
    tablet.page.evaluate(HOLD)
    tablet.choose_type(IN)
    tablet.choose(SATO)
    tablet.enter_password(SATO.password)
    tablet.page.clock.fast_forward("01:00")
    expect(tablet.dialog).to_contain_text("打刻はまだ受け付けられていません")
    tablet.page.evaluate("window.letGo = true")
    expect(tablet.outcome).to_contain_text(STORED)
    assert len(tablet.outbox()) == 1
    assert school.punches(SATO) == []


def test_the_page_is_fresh_every_day_but_not_while_somebody_is_there(tablet: Tablet) -> None:
    tablet.page.evaluate("window.isOld = true")
    tablet.page.clock.fast_forward("23:59:00")
    tablet.page.mouse.click(640, 400)
    tablet.page.clock.fast_forward("00:02:30")
    assert tablet.page.evaluate("window.isOld")
    tablet.page.clock.fast_forward("00:02:00")
    until(tablet.page, "window.isOld === undefined")
    expect(tablet.tiles.first).to_be_visible()
