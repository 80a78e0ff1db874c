"""アナウンス: what is announced shows on the running tablet, for as long as it holds."""

from datetime import timedelta

from playwright.sync_api import BrowserContext, Page, expect

import school as schools
from browser.terminal.announcing import announce, announcement
from browser.terminal.tablet import Tablet
from school import School

FIRE_DRILL = announcement("避難訓練", "10時に校庭へ集合してください。\n雨天中止です。")
MAINTENANCE = announcement("点検のお知らせ", "夜間に停電します。")


def test_the_bell_counts_what_is_unread_until_everything_was_opened(
    tablet: Tablet, context: BrowserContext, school: School
) -> None:
    bell = tablet.page.get_by_role("link", name="アナウンス")
    expect(bell).to_have_accessible_name("アナウンス")
    announce(school.client, "organisation", MAINTENANCE)
    announce(school.client, school.department_id, FIRE_DRILL)
    expect(bell).to_have_accessible_name("アナウンス 未読2件")
    bell.click()
    _open(tablet.page, "避難訓練")
    expect(tablet.page.get_by_text("10時に校庭へ集合してください。")).to_be_visible()
    tablet.back()
    expect(bell).to_have_accessible_name("アナウンス 未読1件")
    context.set_offline(True)
    tablet.reload()
    expect(bell).to_have_accessible_name("アナウンス 未読1件")
    bell.click()
    _open(tablet.page, "点検のお知らせ")
    tablet.back()
    expect(bell).to_have_accessible_name("アナウンス")
    tablet.reload()
    expect(bell).to_have_accessible_name("アナウンス")


def test_an_announcement_comes_and_goes_on_time(tablet: Tablet, school: School) -> None:
    soon = schools.now() + timedelta(hours=1)
    later = announcement("入学式", from_=soon, until=soon + timedelta(hours=2))
    announce(school.client, "organisation", MAINTENANCE, later)
    tablet.page.clock.install()
    tablet.reload()
    bell = tablet.page.get_by_role("link", name="アナウンス")
    expect(bell).to_have_accessible_name("アナウンス 未読1件")
    tablet.page.context.set_offline(True)  # the server would set the tablet's clock right again
    tablet.page.clock.fast_forward("01:00:05")
    expect(bell).to_have_accessible_name("アナウンス 未読2件")
    tablet.page.clock.fast_forward("02:00:05")
    expect(bell).to_have_accessible_name("アナウンス 未読1件")


def test_what_is_taken_back_is_gone_and_without_any_the_screen_says_so(
    tablet: Tablet, school: School
) -> None:
    announce(school.client, school.department_id, FIRE_DRILL)
    tablet.page.get_by_role("link", name="アナウンス 未読1件").click()
    expect(tablet.page.get_by_text("避難訓練")).to_be_visible()
    announce(school.client, school.department_id)
    expect(tablet.page.get_by_text("アナウンスはありません。")).to_be_visible()


def _open(page: Page, title: str) -> None:
    page.get_by_role("listitem").filter(has_text=title).locator("summary").click()
