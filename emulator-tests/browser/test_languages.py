"""The five languages on the smallest screen: spoken from the first page on, and nothing cut off."""

from typing import NamedTuple

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from browser.conftest import NewContext
from browser.terminal.tablet import Tablet
from school import SATO, School


class Speech(NamedTuple):
    """A browser's language, ours for it, and what it says on the way to a punch."""

    locale: str
    tag: str
    certificate: str
    log_in: str
    menu: str
    types: str
    password: str
    send: str
    wrong: str
    sent: str


SPEECHES = [
    Speech(
        "ja-JP", "ja", "証明書", "ログイン", "サイドメニュー", "打刻種別", "パスワード", "送信する",
        "パスワードが違います。もう一度入力してください。", "送信済み",
    ),
    Speech(
        "en-GB", "en", "Certificate", "Log in", "Side menu", "Punch type", "Password", "Send",
        "Wrong password. Please enter it again.", "Sent",
    ),
    Speech(
        "zh-HK", "zh-TW", "憑證", "登入", "側邊選單", "打卡類別", "密碼", "送出",
        "密碼錯誤。請重新輸入。", "已送出",
    ),
    Speech(
        "th-TH", "th", "ใบรับรอง", "เข้าสู่ระบบ", "เมนูด้านข้าง", "ประเภทการลงเวลา", "รหัสผ่าน", "ส่ง",
        "รหัสผ่านไม่ถูกต้อง โปรดป้อนอีกครั้ง", "ส่งแล้ว",
    ),
    Speech(
        "vi-VN", "vi", "Chứng chỉ", "Đăng nhập", "Trình đơn", "Loại chấm công", "Mật khẩu", "Gửi",
        "Sai mật khẩu. Hãy nhập lại.", "Đã gửi",
    ),
]  # fmt: skip


@pytest.mark.parametrize("speech", SPEECHES, ids=lambda speech: speech.tag)
def test_a_punch_on_a_phone_is_in_one_language_and_everything_fits(
    new_context: NewContext, site: str, school: School, speech: Speech
) -> None:
    school.organisation.update({"language": speech.tag})
    page = new_context(phone=True, locale=speech.locale).new_page()
    page.goto(site)
    log_in = page.get_by_role("button", name=speech.log_in, exact=True)
    expect(log_in).to_be_visible()
    _fits(page, speech)

    page.get_by_label(speech.certificate).fill(school.certificate)
    log_in.click()
    tile = page.get_by_role("button", name=SATO.label)
    expect(tile).to_be_visible()
    page.get_by_role("button", name=speech.menu).click()
    expect(page.get_by_role("dialog", name=speech.menu)).to_be_visible()
    _fits(page, speech)
    page.keyboard.press("Escape")
    _fits(page, speech)

    tile.click()
    types = page.get_by_role("group", name=speech.types).get_by_role("button")
    expect(types).to_have_count(6)
    _fits(page, speech)

    types.first.click()
    _send(page, speech, "mistaken")
    expect(page.get_by_role("alert")).to_have_text(speech.wrong)
    _fits(page, speech)
    page.keyboard.press("Escape")
    for screen in ("history", "unsent", f"unsent/{school.id(SATO)}"):
        page.goto(f"{site}/#/{screen}")
        expect(page.get_by_role("table")).to_be_visible()
        _fits(page, speech)

    page.goto(f"{site}/#/employee/{school.id(SATO)}")
    types.nth(1).click()
    _send(page, speech, SATO.password)
    expect(page.get_by_role("dialog").get_by_role("status")).to_have_text(speech.sent)
    _fits(page, speech)


def test_a_tablet_changes_its_language_without_a_reload_and_starts_in_it_without_a_network(
    tablet: Tablet, context: BrowserContext, school: School
) -> None:
    devtools = context.new_cdp_session(tablet.page)
    tablet.page.evaluate("window.neverReloaded = true")
    for speech in reversed(SPEECHES):
        school.organisation.update({"language": speech.tag})
        expect(tablet.page.get_by_role("button", name=speech.menu)).to_be_visible()
    assert tablet.page.evaluate("window.neverReloaded")
    for speech in SPEECHES:
        school.organisation.update({"language": speech.tag})
        expect(tablet.page.get_by_role("button", name=speech.menu)).to_be_visible()
        devtools.send("Network.clearBrowserCache")  # what the service worker keeps must do
        context.set_offline(True)
        tablet.reload()
        expect(tablet.page.get_by_role("button", name=speech.menu)).to_be_visible()
        context.set_offline(False)


def test_before_it_is_enrolled_a_tablet_speaks_its_browsers_language_and_then_the_organisations(
    new_context: NewContext, site: str, school: School
) -> None:
    page = new_context(locale="vi-VN").new_page()
    page.goto(site)
    page.get_by_label("Chứng chỉ").fill(school.certificate)
    page.get_by_role("button", name="Đăng nhập").click()
    expect(page.get_by_role("button", name="サイドメニュー")).to_be_visible()
    page.goto(f"{site}/my/")
    expect(page.get_by_label("社員コード")).to_be_visible()


def test_a_browser_in_none_of_the_languages_sees_japanese(new_context: NewContext, site: str) -> None:
    page = new_context(locale="de-DE").new_page()
    page.goto(site)
    expect(page.get_by_label("証明書")).to_be_visible()
    expect(page).to_have_title("タイムレコーダー - 打刻")


def _send(page: Page, speech: Speech, password: str) -> None:
    page.get_by_label(speech.password).fill(password)
    page.get_by_role("button", name=speech.send, exact=True).click()


def _fits(page: Page, speech: Speech) -> None:
    """The page says its language, and nothing on it is wider than its room."""
    expect(page.locator("html")).to_have_attribute("lang", speech.tag)
    assert page.evaluate(_TOO_WIDE) == []


_TOO_WIDE = """() => {
  const clipped = [...document.querySelectorAll("button, a, label, h1, h2, legend, p, th, td")]
    .filter((element) => element.checkVisibility() && !element.closest(".visually-hidden"))
    .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth)
    .map((element) => element.textContent);
  const page = document.scrollingElement;
  return page.scrollWidth > page.clientWidth ? ["the page", ...clipped] : clipped;
}"""
