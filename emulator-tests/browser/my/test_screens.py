"""The record and its form at every size in every theme: accessible, big enough to touch, nothing cut off."""

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from browser.catalogue import inspection
from browser.conftest import NewContext
from browser.employee_page import EmployeePage
from browser.my.record import IN, OUT, last_working_day, punched
from browser.screens import PC, PHONE, TABLET
from browser.until import until
from school import SATO, School

THEMES = ("light", "dark", "classic")


@pytest.mark.parametrize("size", [PHONE, TABLET, PC], ids=["phone", "tablet", "pc"])
def test_nothing_is_wrong_with_the_record_and_its_form(
    new_context: NewContext, site: str, school: School, size: ViewportSize
) -> None:
    day = last_working_day()
    punched(school, day, (IN, 450), (OUT, 1110))
    page = new_context(phone=size is PHONE).new_page()
    inspection.prepare(page.context)
    page.set_viewport_size(size)
    EmployeePage(page, site).enter(SATO)
    page.goto(f"{site}/my/#{day:%Y-%m}")
    expect(page.get_by_text("未入力の日が1日", exact=False)).to_be_visible()
    found = {f"record {theme}": _findings(page, theme) for theme in THEMES}
    page.goto(f"{site}/my/#{day.isoformat()}")
    expect(page.get_by_label("部活動時間数")).to_be_visible()
    found |= {f"form {theme}": _findings(page, theme) for theme in THEMES}
    page.keyboard.press("Escape")
    page.goto(f"{site}/my/#/arrangements/{day.isoformat()}")
    page.get_by_role("button", name="休暇を登録").click()
    page.get_by_label("終日").uncheck()
    found |= {f"leave {theme}": _findings(page, theme) for theme in THEMES}
    page.keyboard.press("Escape")
    page.get_by_role("button", name="破棄する").click()
    found |= {f"arrangements {theme}": _findings(page, theme) for theme in THEMES}
    page.goto(f"{site}/my/#/selfcheck/{day.isoformat()}")
    page.get_by_label("内容 1").select_option("授業")
    page.get_by_role("button", name="登録").click()
    expect(page.get_by_role("table", name="内容ごとの時間")).to_be_visible()
    found |= {f"selfcheck {theme}": _findings(page, theme) for theme in THEMES}
    assert {where: what for where, what in found.items() if what} == {}


def _findings(page: Page, theme: str) -> list[str]:
    page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", theme)
    until(page, "document.getAnimations().length === 0")
    return inspection.findings(page)
