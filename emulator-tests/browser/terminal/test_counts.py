"""カウント: lunch and the like, ordered behind the password until the cut-off."""

from collections.abc import Mapping

import pytest
from playwright.sync_api import BrowserContext, Locator, expect

import school as schools
from browser.terminal.tablet import Tablet
from people import identifier
from school import RULES, SATO, School

LUNCH, NOODLES = identifier("lunch"), identifier("noodles")
ITEMS = ({"id": LUNCH, "name": "弁当", "active": True}, {"id": NOODLES, "name": "うどん", "active": True})
OPEN = "注文を入力"


@pytest.fixture(autouse=True)
def counts(school: School) -> None:
    """Lunch and noodles, to be ordered all day."""
    school.department.update({"terminal": {"counts": True}})
    offer(school, cut_off=None)


def offer(school: School, cut_off: int | None) -> None:
    """Both until so many minutes after midnight."""
    school.client.document(f"counts/{school.department_id}").set({"items": list(ITEMS), "cutOff": cut_off})


def opened(tablet: Tablet) -> Locator:
    """Sato's order of today."""
    tablet.choose_errand("カウント")
    tablet.choose(SATO)
    tablet.enter_password(SATO.password, OPEN)
    return tablet.dialog


def test_what_was_ordered_is_kept_and_shown_again(tablet: Tablet, school: School) -> None:
    order = opened(tablet)
    for _ in range(3):
        order.get_by_role("button", name="弁当を増やす").click()
    order.get_by_role("button", name="弁当を減らす").click()
    order.get_by_role("button", name="登録する").click()
    expect(tablet.toast).to_have_text("カウントを登録しました。")
    expect(tablet.dialog).to_have_count(0)
    assert ordered(school) == {LUNCH: 2}
    again = opened(tablet)
    expect(again.get_by_label("弁当", exact=True)).to_have_text("2個")
    expect(again.get_by_label("うどん", exact=True)).to_have_text("0個")


def test_by_keyboard_alone(tablet: Tablet, school: School) -> None:
    order = opened(tablet)
    expect(order.get_by_role("button", name="弁当を減らす")).to_be_focused()
    tablet.page.keyboard.press("Tab")
    tablet.page.keyboard.press("Enter")
    tablet.page.keyboard.press("Shift+Tab")
    tablet.page.keyboard.press("Space")
    expect(order.get_by_role("button", name="弁当を減らす")).to_be_focused()
    tablet.page.keyboard.press("Tab")
    tablet.page.keyboard.press("Enter")
    expect(order.get_by_label("弁当", exact=True)).to_have_text("1個")
    order.get_by_role("button", name="登録する").press("Enter")
    expect(tablet.dialog).to_have_count(0)
    expect(tablet.tiles.filter(has_text=SATO.label)).to_be_focused()
    assert ordered(school) == {LUNCH: 1}


def test_after_the_cut_off_an_order_can_only_be_read(tablet: Tablet, school: School) -> None:
    offer(school, cut_off=0)
    order = opened(tablet)
    expect(order.get_by_text("本日の受付は00:00に終了しました。")).to_be_visible()
    expect(order.get_by_label("弁当", exact=True)).to_have_text("0個")
    expect(order.get_by_role("button")).to_have_text(["閉じる"])


def test_the_cut_off_is_shown_and_one_that_passes_meanwhile_is_told(tablet: Tablet, school: School) -> None:
    offer(school, cut_off=1440)
    order = opened(tablet)
    expect(order.get_by_text("24:00まで")).to_be_visible()
    offer(school, cut_off=0)
    order.get_by_role("button", name="弁当を増やす").click()
    order.get_by_role("button", name="登録する").click()
    expect(tablet.alert).to_have_text("本日の受付は終了しました。")
    assert ordered(school) == {}


def test_a_wrong_password_and_no_network_are_told(tablet: Tablet, context: BrowserContext) -> None:
    tablet.choose_errand("カウント")
    tablet.choose(SATO)
    tablet.enter_password("mistaken", OPEN)
    expect(tablet.alert).to_have_text("パスワードが違います。もう一度入力してください。")
    context.set_offline(True)
    tablet.enter_password(SATO.password, OPEN)
    expect(tablet.alert).to_have_text("カウントにはネットワークが必要です。接続してからお試しください。")


def ordered(school: School) -> Mapping[str, int]:
    """What Sato has ordered for today."""
    today = f"{RULES.calendar_date(schools.now()):%Y%m%d}"
    found = school.client.document(f"orders/{school.department_id}_{school.id(SATO)}_{today}").get()
    return dict(found.get("items")) if found.exists else {}
