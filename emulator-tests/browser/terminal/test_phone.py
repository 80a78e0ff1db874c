"""A phone has no room for the types on its home screen: the name comes first."""

import pytest
from playwright.sync_api import Page, expect

from browser.conftest import NewContext
from browser.screens import PHONE
from browser.terminal.tablet import IN, SENT, Tablet
from school import SATO, School


@pytest.fixture
def page(new_context: NewContext) -> Page:
    """The page on a phone."""
    return new_context(phone=True).new_page()


def test_on_a_phone_the_name_comes_first_then_the_type_then_the_password(
    tablet: Tablet, school: School
) -> None:
    types = tablet.page.get_by_role("group", name="打刻種別")
    expect(types).to_have_count(0)
    tablet.choose(SATO)
    expect(tablet.page.get_by_role("heading", level=1)).to_have_text(SATO.label)
    tablet.choose_type(IN)
    tablet.enter_password(SATO.password)
    expect(tablet.outcome).to_have_text(SENT)
    tablet.close()
    expect(tablet.tiles.first).to_be_visible()
    assert school.statuses(SATO) == ["accepted"]


def test_nothing_on_a_phone_is_wider_than_its_screen(tablet: Tablet) -> None:
    for screen in ("home", "打刻履歴", "未送信データ一覧"):
        if screen != "home":
            tablet.open(screen)
        width = tablet.page.evaluate("document.documentElement.scrollWidth")
        assert width <= PHONE["width"], screen
        if screen != "home":
            tablet.back()
