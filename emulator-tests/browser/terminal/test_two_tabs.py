"""One tab is the terminal."""

from playwright.sync_api import BrowserContext, expect

from browser.terminal.tablet import Tablet
from school import SATO


def test_a_second_tab_says_so_and_takes_over_when_the_first_is_closed(
    tablet: Tablet, context: BrowserContext
) -> None:
    second = Tablet(context.new_page(), tablet.site).go()
    expect(second.alert.get_by_role("heading")).to_have_text("タイムレコーダーは別のタブで開いています")
    expect(second.tiles).to_have_count(0)
    tablet.punch(SATO)
    tablet.page.close()
    expect(second.tiles.first).to_be_visible()
    second.expect_in_history("出勤 送信済み")
