"""The health line: how the terminal is, and what is worrying about it."""

import re

from playwright.sync_api import BrowserContext, Page, expect

from browser.conftest import NewContext
from browser.terminal.tablet import Tablet
from school import SATO, School

AWAKE, ASLEEP = "画面を常に表示", "画面は自動で消えます"
_HOURS_FAST = "const real = Date.now; Date.now = () => real() + 3 * 3_600_000 + 60_000"
_WATCH_LOCKS = """{ const request = WakeLock.prototype.request;
  WakeLock.prototype.request = async function (...kind) {
    window.lock = await request.apply(this, kind);
    return window.lock;
  }; }"""


def test_a_terminal_that_is_well_says_so_in_the_foot_and_in_the_side_menu(tablet: Tablet) -> None:
    for value in ("オンライン", "未送信 0件", "端末の時計 0 秒", AWAKE):
        expect(tablet.health.filter(has_text=value)).to_have_count(1)
    expect(
        tablet.health.filter(has_text=re.compile(r"最終通信 \d{4}/\d\d/\d\d\(.\) \d\d:\d\d"))
    ).to_have_count(1)
    tablet.page.get_by_role("button", name="サイドメニュー").click()
    about = tablet.dialog.get_by_role("region", name="この端末")
    expect(about).to_contain_text("北小学校 職員室")
    expect(about.get_by_role("listitem").filter(has_text="オンライン")).to_have_count(1)


def test_unsent_punches_are_counted(tablet: Tablet, context: BrowserContext) -> None:
    context.set_offline(True)
    tablet.punch(SATO)
    expect(tablet.health.filter(has_text="未送信 1件")).to_have_count(1)
    expect(tablet.health.filter(has_text="オフライン")).to_have_count(1)
    context.set_offline(False)
    expect(tablet.health.filter(has_text="未送信 0件")).to_have_count(1)


def test_a_long_time_without_the_server_is_worrying(tablet: Tablet, context: BrowserContext) -> None:
    tablet.page.clock.install()
    tablet.reload()
    context.set_offline(True)
    expect(tablet.health.filter(has_text="オフライン")).to_have_text("オフライン")
    tablet.page.clock.fast_forward("25:00")
    expect(tablet.health.filter(has_text="オフライン")).to_have_text("オフライン（25 分前から）")


def test_a_device_clock_hours_off_is_corrected_and_marked(page: Page, site: str, school: School) -> None:
    page.add_init_script(_HOURS_FAST)
    tablet = Tablet(page, site).enrol(school.certificate)
    expect(tablet.health.filter(has_text="時計")).to_have_text("端末の時計がずれています（+3 時間）")


def test_the_screen_is_kept_on_again_after_it_was_let_go(page: Page, site: str, school: School) -> None:
    page.add_init_script(_WATCH_LOCKS)
    tablet = Tablet(page, site).enrol(school.certificate)
    expect(tablet.health.filter(has_text=AWAKE)).to_have_count(1)
    page.evaluate("window.lock.release()")
    expect(tablet.health.filter(has_text=ASLEEP)).to_have_count(1)
    page.evaluate("dispatchEvent(new Event('visibilitychange'))")
    expect(tablet.health.filter(has_text=AWAKE)).to_have_count(1)


def test_on_a_phone_only_what_matters_is_shown(new_context: NewContext, site: str, school: School) -> None:
    tablet = Tablet(new_context(phone=True).new_page(), site).enrol(school.certificate)
    expect(tablet.health).to_have_text(["オンライン", "未送信 0件", "保存領域の保護なし"])
