"""The five languages on the smallest screen: spoken from the first page on, and nothing cut off."""

from typing import NamedTuple

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from browser.conftest import NewContext
from school import SATO, School


class Speech(NamedTuple):
    """A language of the browser, ours for it, and the labels on the way to a punch."""

    locale: str
    tag: str
    certificate: str
    log_in: str
    menu: str
    types: str
    password: str


SPEECHES = [
    Speech("ja-JP", "ja", "証明書", "ログイン", "サイドメニュー", "打刻種別", "パスワード"),
    Speech("en-GB", "en", "Certificate", "Log in", "Side menu", "Punch type", "Password"),
    Speech("zh-HK", "zh-TW", "憑證", "登入", "側邊選單", "打卡類別", "密碼"),
    Speech("th-TH", "th", "ใบรับรอง", "เข้าสู่ระบบ", "เมนูด้านข้าง", "ประเภทการลงเวลา", "รหัสผ่าน"),
    Speech("vi-VN", "vi", "Chứng chỉ", "Đăng nhập", "Trình đơn", "Loại chấm công", "Mật khẩu"),
]


@pytest.mark.parametrize("speech", SPEECHES, ids=lambda speech: speech.tag)
def test_a_phone_has_room_for_every_language(
    new_context: NewContext, site: str, school: School, speech: Speech
) -> None:
    context = new_context(phone=True, locale=speech.locale)
    _the_organisation_speaks(context, speech.tag)
    page = context.new_page()
    page.goto(site)
    expect(page.get_by_role("button", name=speech.log_in, exact=True)).to_be_visible()
    _fits(page, speech)

    page.get_by_label(speech.certificate).fill(school.certificate)
    page.get_by_role("button", name=speech.log_in, exact=True).click()
    tile = page.get_by_role("button", name=SATO.label)
    expect(tile).to_be_visible()
    _fits(page, speech)

    page.get_by_role("button", name=speech.menu).click()
    expect(page.get_by_role("dialog", name=speech.menu)).to_be_visible()
    _fits(page, speech)
    page.keyboard.press("Escape")

    tile.click()
    types = page.get_by_role("group", name=speech.types).get_by_role("button")
    expect(types).to_have_count(6)
    _fits(page, speech)

    types.first.click()
    expect(page.get_by_label(speech.password)).to_be_visible()
    _fits(page, speech)


def test_before_it_is_enrolled_a_tablet_speaks_its_browsers_language_and_then_the_organisations(
    new_context: NewContext, site: str, school: School
) -> None:
    context = new_context(locale="vi-VN")
    page = context.new_page()
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


def _fits(page: Page, speech: Speech) -> None:
    """The page says its language, and nothing on it is wider than its room."""
    assert page.evaluate("document.documentElement.lang") == speech.tag
    assert page.evaluate(_TOO_WIDE) == []


_TOO_WIDE = """() => {
  const clipped = [...document.querySelectorAll("button, a, label, h1, h2, legend, th")]
    .filter((element) => element.checkVisibility() && !element.matches(".visually-hidden"))
    .filter((element) => element.scrollWidth > element.clientWidth && element.clientWidth > 0)
    .map((element) => element.textContent);
  const page = document.scrollingElement;
  return page.scrollWidth > page.clientWidth ? ["the page", ...clipped] : clipped;
}"""


def _the_organisation_speaks(context: BrowserContext, tag: str) -> None:
    """The server's own answer, in another language at once: the server keeps its settings for a minute."""

    def changed(route: Route) -> None:
        response = route.fetch()
        body = response.json()
        if "organisation" in body:
            body["organisation"]["language"] = tag
        route.fulfill(response=response, json=body)

    context.route("**/api/punch/terminals/*", changed)
