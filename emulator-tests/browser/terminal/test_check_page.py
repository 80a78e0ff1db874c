"""端末の確認: what a terminal needs, also where something is missing."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.terminal.tablet import Tablet
from browser.terminal.test_unsafe_storage import REFUSED, storage_that_is
from school import SATO, School
from tools.proxy import Proxy

PATIENCE = 90_000  # ms: a check that does not end is given up by itself


def check(page: Page, site: str) -> Page:
    """Open the page, and wait until every check has ended."""
    page.goto(f"{site}/#/check")
    expect(page.get_by_role("progressbar")).to_be_visible()
    expect(page.get_by_role("progressbar")).to_have_count(0, timeout=PATIENCE)
    return page


def line(page: Page, name: str) -> Locator:
    """What came out of one check."""
    return page.get_by_role("listitem").filter(has=page.get_by_role("heading", name=name, exact=True))


def test_everything_a_terminal_needs_is_there(page: Page, site: str) -> None:
    check(page, site)
    expect(page.get_by_role("alert")).to_have_count(0)
    for name in (
        "タイムレコーダーの画面とAPI",
        "打刻の送信と受信（Firestore）",
        "端末のログイン",
        "ログインの更新",
        "打刻の保存（IndexedDB）",
        "送信待ちの保存",
        "オフラインでの起動",
        "パスワードの暗号化",
        "二重起動の防止",
    ):
        expect(line(page, name)).to_contain_text("問題なし")


def test_its_report_can_be_copied(page: Page, site: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    check(page, site)
    page.get_by_role("button", name="結果をコピー").click()
    expect(page.get_by_text("コピーしました")).to_be_visible()
    report = str(page.evaluate("navigator.clipboard.readText()"))
    assert "[問題なし] 打刻の送信と受信（Firestore） | 127.0.0.1:" in report
    assert "HeadlessChrome" in report


def test_beside_a_running_terminal_it_takes_nothing_away(tablet: Tablet, school: School) -> None:
    page = tablet.page
    page.get_by_role("button", name="サイドメニュー").click()
    tablet.dialog.get_by_role("link", name="端末の確認").click()
    expect(page.get_by_role("progressbar")).to_have_count(0, timeout=PATIENCE)
    tablet.back()
    tablet.tap(SATO)
    expect(tablet.outcome).to_have_text("送信済み")
    assert school.statuses(SATO) == ["accepted"]


def test_a_network_without_firestore_is_named_with_its_host(page: Page, network: Proxy) -> None:
    site = f"http://{network.ports.host('hosting')}"
    page.route(f"http://{network.ports.host('firestore')}/**", lambda route: route.abort())
    check(page, site)
    expect(page.get_by_role("alert")).to_contain_text("要対応が1件あります。")
    expect(line(page, "打刻の送信と受信（Firestore）")).to_contain_text(
        f"{network.ports.host('firestore')} への通信を許可してください"
    )


@pytest.mark.parametrize("spoiled", ["hold", "pass_whole_answers"])
def test_on_a_bad_network_every_check_ends(page: Page, network: Proxy, spoiled: str) -> None:
    check(page, f"http://{network.ports.host('hosting')}")
    getattr(network, spoiled)()
    page.get_by_role("button", name="もう一度調べる").click()
    expect(page.get_by_role("progressbar")).to_be_visible()
    expect(page.get_by_role("progressbar")).to_have_count(0, timeout=PATIENCE)
    firestore = line(page, "打刻の送信と受信（Firestore）")
    expect(firestore).to_contain_text("要対応" if spoiled == "hold" else "問題なし")


def test_refused_storage_is_told_and_the_rest_is_checked_all_the_same(page: Page, site: str) -> None:
    page.add_init_script(storage_that_is(REFUSED))
    check(page, site)
    for name in ("打刻の保存（IndexedDB）", "送信待ちの保存"):
        expect(line(page, name)).to_contain_text("この端末では打刻を保存できません")
    expect(line(page, "打刻の送信と受信（Firestore）")).to_contain_text("問題なし")


def test_a_device_clock_that_is_wrong_is_told_with_how_far(page: Page, site: str) -> None:
    page.add_init_script("const real = Date.now; Date.now = () => real() + 600_000")
    check(page, site)
    expect(line(page, "時計のずれ")).to_contain_text("日時の自動設定を有効にしてください")
    expect(line(page, "時計のずれ")).to_contain_text(re.compile(r"-(599|600)"))
    expect(line(page, "時計の進み方")).to_contain_text("問題なし")
