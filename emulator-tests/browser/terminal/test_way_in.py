"""What goes before the certificate: an iPad's home screen, the offer to install, and what people paste."""

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.screens import IPAD, TABLET
from browser.terminal.tablet import Tablet
from school import School

CHROME_ON_IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
    " CriOS/138.0.7204.53 Mobile/15E148 Safari/604.1"
)


@pytest.mark.parametrize(
    ("agent", "first_step"), [(IPAD, "Safari の共有ボタン"), (CHROME_ON_IPHONE, "アドレスバーの共有ボタン")]
)
def test_in_a_tab_on_ipad_or_iphone_the_home_screen_comes_first(
    browser: Browser, site: str, agent: str, first_step: str
) -> None:
    with browser.new_context(viewport=TABLET, user_agent=agent, has_touch=True, locale="ja") as context:
        page = Tablet(context.new_page(), site).go().page
        steps = page.get_by_role("list").get_by_role("listitem")
        expect(steps).to_have_count(4)
        expect(steps.first).to_contain_text(first_step)
        expect(page.get_by_label("証明書")).to_have_count(0)


def test_from_the_home_screen_the_certificate_is_asked_for(browser: Browser, site: str) -> None:
    with browser.new_context(viewport=TABLET, user_agent=IPAD, has_touch=True, locale="ja") as context:
        page = context.new_page()
        page.add_init_script("Object.defineProperty(navigator, 'standalone', { get: () => true })")
        Tablet(page, site).go()
        expect(page.get_by_label("証明書")).to_be_visible()


def test_a_certificate_in_the_midst_of_a_pasted_mail_is_good(page: Page, site: str, school: School) -> None:
    tablet = Tablet(page, site).go()
    tablet.enter_certificate(f"　証明書： {school.certificate.lower().replace('-', ' ')} 。")
    expect(tablet.tiles.first).to_be_visible()


_OFFER = """() => {
  const offer = new Event("beforeinstallprompt", { cancelable: true });
  offer.prompt = async () => { window.asked = true; };
  dispatchEvent(offer);
}"""


def test_where_the_browser_can_install_it_the_login_offers_to(page: Page, site: str) -> None:
    Tablet(page, site).go()
    expect(page.get_by_label("証明書")).to_be_visible()
    button = page.get_by_role("button", name="アプリをインストール")
    expect(button).to_have_count(0)
    page.evaluate(_OFFER)
    button.click()
    expect(button).to_have_count(0)
    assert page.evaluate("window.asked")
