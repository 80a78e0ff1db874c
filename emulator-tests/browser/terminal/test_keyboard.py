"""Every flow without mouse or touch, from certificate to logout; the focus is seen, and comes back."""

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from browser.terminal.keys import Keys
from browser.terminal.tablet import IN, SENT, Tablet
from school import SATO, SUZUKI, School


@pytest.fixture(name="keys")
def _keys(page: Page) -> Keys:
    return Keys(page)


@pytest.fixture
def tablet(page: Page, site: str, school: School, keys: Keys) -> Tablet:
    """The school's tablet, enrolled by keyboard."""
    tablet = Tablet(page, site).go()
    expect(page.get_by_label("証明書")).to_be_focused()
    keys.type(school.certificate)
    keys.press("Enter")
    expect(tablet.tiles.first).to_be_visible()
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    return tablet


def test_punching(tablet: Tablet, keys: Keys, school: School) -> None:
    types = tablet.page.get_by_role("group", name="打刻種別")
    keys.use(types.get_by_role("button", name=IN), "Space")
    sato = tablet.tiles.filter(has_text=SATO.label)
    keys.use(sato)
    expect(tablet.dialog.get_by_label("パスワード")).to_be_focused()
    keys.press("Escape")
    expect(tablet.dialog).to_have_count(0)
    expect(sato).to_be_focused()
    keys.use(types.get_by_role("button", name=IN))
    keys.use(sato)
    keys.press("Enter")
    expect(tablet.alert).to_have_text("パスワードを入力してください。")
    expect(tablet.dialog.get_by_label("パスワード")).to_be_focused()
    keys.type(SATO.password)
    keys.press("Enter")
    expect(tablet.outcome).to_have_text(SENT)
    keys.use(tablet.dialog.get_by_role("button", name="閉じる"))
    expect(tablet.dialog).to_have_count(0)
    expect(sato).to_be_focused()
    assert school.statuses(SATO) == ["accepted"]


def test_the_focus_stays_in_a_dialog(tablet: Tablet, keys: Keys) -> None:
    keys.use(tablet.page.get_by_role("button", name="サイドメニュー"))
    for _ in range(30):
        keys.press("Tab")
        assert keys.page.evaluate("document.activeElement.matches('body, dialog, dialog *')")
    keys.press("Escape")
    expect(tablet.page.get_by_role("button", name="サイドメニュー")).to_be_focused()


def test_search_and_order(tablet: Tablet, keys: Keys) -> None:
    keys.go_to(tablet.page.get_by_role("searchbox"))
    keys.type("スズキ")
    expect(tablet.tiles).to_have_text([SUZUKI.label])
    keys.press("Escape")  # empties a search box, as everywhere
    expect(tablet.tiles).to_have_count(2)
    keys.use(tablet.page.get_by_role("button", name="降順"))
    expect(tablet.tiles).to_have_text([SUZUKI.label, SATO.label])


def test_unsent_punches(tablet: Tablet, keys: Keys, context: BrowserContext, school: School) -> None:
    context.set_offline(True)
    expect(tablet.offline_mark).to_be_visible()
    tablet.punch(SATO)
    keys.use(tablet.page.get_by_role("link", name="確認する"))
    keys.use(tablet.page.get_by_role("link", name=SATO.name))
    expect(tablet.page.get_by_role("heading", level=1)).to_have_text(SATO.label)
    withdraw = tablet.page.get_by_role("button", name="を取り消す")
    keys.use(withdraw)
    expect(tablet.dialog.get_by_label("パスワード")).to_be_focused()
    keys.press("Escape")
    expect(withdraw).to_be_focused()
    context.set_offline(False)
    expect(tablet.page.get_by_text("この従業員の未送信データはありません。")).to_be_visible(timeout=120_000)
    keys.use(tablet.page.get_by_role("link", name="戻る"))
    expect(tablet.page.get_by_role("heading", name="未送信データ一覧")).to_be_focused()
    keys.use(tablet.page.get_by_role("link", name="戻る"))
    expect(tablet.tiles.first).to_be_visible()
    assert school.statuses(SATO) == ["accepted"]


def test_settings_themes_and_logout(tablet: Tablet, keys: Keys) -> None:
    menu = tablet.page.get_by_role("button", name="サイドメニュー")
    keys.use(menu)
    keys.use(tablet.dialog.get_by_role("link", name="設定"))
    switch = tablet.page.get_by_role("switch", name="出退勤ボタンの種別保持")
    keys.use(switch, "Space")
    expect(switch).to_be_checked()
    keys.use(tablet.page.get_by_role("link", name="戻る"))
    keys.use(menu)
    keys.use(tablet.dialog.get_by_role("button", name="ダーク"))
    expect(tablet.page.locator("html")).to_have_attribute("data-theme", "dark")
    keys.use(tablet.dialog.get_by_role("button", name="ログアウト"))
    expect(tablet.dialog.get_by_role("heading")).to_have_text("ログアウトしますか")
    keys.press("Escape")
    expect(menu).to_be_focused()
    keys.press("Enter")
    keys.use(tablet.dialog.get_by_role("button", name="ログアウト"))
    keys.use(tablet.dialog.get_by_role("button", name="ログアウト"))
    expect(tablet.page.get_by_label("証明書")).to_be_focused()
