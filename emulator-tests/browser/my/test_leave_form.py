"""The form of a leave by the hour, on a phone: what the catalogue does not show of it."""

import pytest
from playwright.sync_api import expect

from browser.catalogue import inspection
from browser.conftest import NewContext
from browser.employee_page import EmployeePage
from browser.my.record import last_working_day
from school import SATO


@pytest.mark.usefixtures("school")
def test_nothing_is_wrong_with_a_leave_by_the_hour(new_context: NewContext, site: str) -> None:
    page = new_context(phone=True).new_page()
    inspection.prepare(page.context)
    EmployeePage(page, site).enter(SATO)
    page.goto(f"{site}/my/#/arrangements/{last_working_day().isoformat()}")
    page.get_by_role("button", name="休暇を登録").click()
    page.get_by_label("終日").uncheck()
    assert inspection.findings(page) == []
    page.get_by_role("dialog").get_by_role("button", name="登録").click()
    expect(page.get_by_role("dialog").get_by_role("alert")).to_be_visible()
    assert inspection.findings(page) == []
