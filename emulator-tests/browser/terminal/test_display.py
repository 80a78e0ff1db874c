"""証明書表示: what the mailed link opens on whatever device the mail was read on."""

import pytest
from playwright.sync_api import Page, expect

from browser.terminal.inviting import administer, invite
from browser.terminal.tablet import Tablet
from school import School


@pytest.fixture(name="link")
def _link(school: School, site: str) -> str:
    """The link in the mail."""
    return invite(school.client, site, school.terminal_id)


def shown(page: Page, certificate: str) -> None:
    """The certificate is on the screen, group by group."""
    groups = page.get_by_role("status", name="証明書").locator("span")
    expect(groups).to_have_text(certificate.split("-"))


def test_the_link_shows_the_certificate_and_it_logs_in_as_copied(
    page: Page, link: str, school: School
) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(link)
    shown(page, school.certificate)
    for fact in ("北浜市教育委員会", "0100 北小学校", "北小学校 職員室"):
        expect(page.get_by_text(fact, exact=True)).to_be_visible()
    page.get_by_role("button", name="証明書をコピー").click()
    expect(page.get_by_text("コピーしました")).to_be_visible()
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="開く").click()
    tablet = Tablet(opened.value, "")
    tablet.page.get_by_label("証明書").focus()
    tablet.page.keyboard.press("Control+V")
    tablet.page.get_by_role("button", name="ログイン").click()
    expect(tablet.tiles.first).to_be_visible()


def test_a_browser_without_the_clipboard_api_copies_too(page: Page, link: str, school: School) -> None:
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', { get: () => undefined })")
    page.goto(link)
    page.get_by_role("button", name="証明書をコピー").click()
    expect(page.get_by_text("コピーしました")).to_be_visible()
    page.goto(page.url.split("#", maxsplit=1)[0])
    page.get_by_label("証明書").focus()
    page.keyboard.press("Control+V")
    expect(page.get_by_label("証明書")).to_have_value(school.certificate)


def test_the_token_leaves_address_and_history_and_a_reload_shows_the_certificate_again(
    page: Page, link: str, school: School
) -> None:
    page.goto("about:blank")
    page.goto(link)
    shown(page, school.certificate)
    assert page.url.endswith("/#/certificate")
    page.reload()
    shown(page, school.certificate)
    page.go_back()
    page.go_forward()
    assert page.url.endswith("/#/certificate")


@pytest.mark.parametrize("deed", ["certificate", "revoke"])
def test_a_link_that_is_good_no_longer_says_whom_to_ask(
    page: Page, link: str, school: School, site: str, deed: str
) -> None:
    administer(school.client, site, school.terminal_id, deed)
    page.goto(link)
    expect(page.get_by_role("heading")).to_have_text("この証明書表示URLは使えません")
    expect(page.get_by_role("status")).to_contain_text("管理者に")
    page.reload()
    expect(page.get_by_role("heading")).to_have_text("この証明書表示URLは使えません")


def test_without_a_network_it_says_so_and_tries_again(page: Page, link: str, school: School) -> None:
    page.route("**/api/punch/displays", lambda route: route.abort())
    page.goto(link)
    expect(page.get_by_role("alert")).to_contain_text("サーバーに接続できません")
    page.unroute("**/api/punch/displays")
    page.get_by_role("button", name="再試行").click()
    shown(page, school.certificate)


def test_it_speaks_the_departments_language(page: Page, link: str, school: School) -> None:
    school.client.document(f"departments/{school.department_id}").update({"language": "en"})
    page.goto(link)
    expect(page.get_by_role("button", name="Copy the certificate")).to_be_visible()


def test_it_takes_neither_the_active_tab_nor_the_storage_of_a_terminal(
    page: Page, link: str, school: School
) -> None:
    page.goto(link)
    shown(page, school.certificate)
    held = page.evaluate("navigator.locks.query().then(({ held }) => held.map(({ name }) => name))")
    databases = page.evaluate("indexedDB.databases().then((all) => all.map(({ name }) => name))")
    assert (held, databases) == ([], [])
