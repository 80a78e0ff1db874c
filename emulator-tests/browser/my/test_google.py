"""Signing in to the employee page with Google."""

import pytest
import requests
from playwright.sync_api import Page, expect

from browser.employee_page import EmployeePage
from browser.my.google_window import GoogleWindow
from browser.my.staff_room import StaffRoomPc
from dakoku.platform.ids import new_id
from school import SATO, School
from waiting import eventually

TIMEOUT = 60
LATEST = 90  # seconds until every instance of the function knows a setting, and some


@pytest.fixture(autouse=True)
def _known(school: School, site: str) -> None:  # noqa: ARG001 - it is a setting of the school's organisation
    """The function has forgotten the organisation of other tests."""
    url = f"{site}/api/ledger/session"
    known = {"google": {"hostedDomain": "example.jp"}}
    eventually(lambda: requests.get(url, timeout=TIMEOUT).json() == known, LATEST)


@pytest.fixture
def address(school: School) -> str:
    """Sato's: accounts of the Auth emulator outlive the test."""
    made = f"{new_id()}@example.jp"
    school.client.document(f"employees/{school.id(SATO)}").update({"email": made})
    return made


def test_without_it_there_is_no_button(employee_page: EmployeePage, site: str) -> None:
    page = employee_page.page
    page.route("**/api/ledger/session", lambda route: route.fulfill(json={"google": None}))
    with page.expect_response("**/api/ledger/session"):
        page.goto(f"{site}/my/")
    expect(page.get_by_label("社員コード")).to_be_visible()
    expect(page.get_by_role("button", name="Google でログイン")).to_have_count(0)


def test_the_account_with_ones_address_opens_the_own_record(
    employee_page: EmployeePage, site: str, address: str
) -> None:
    page = employee_page.page
    google = GoogleWindow(page)
    page.goto(f"{site}/my/")
    google.choose(f"{new_id()}@example.jp")
    expect(employee_page.alert).to_contain_text("職員として登録されていません。")
    google.choose(f"{new_id()}@example.com")
    expect(employee_page.alert).to_have_text("@example.jp のGoogleアカウントを選んでください。")
    google.choose(address)
    expect(page.get_by_text(SATO.label)).to_be_visible()


def test_at_a_staff_room_pc_it_punches_too(page: Page, school: School, site: str, address: str) -> None:
    pc = StaffRoomPc(page, site, school).enrol()
    google = GoogleWindow(page)
    page.goto(f"{site}/my/")
    google.choose(address)
    pc.expect_stored("始業")
    pc.go()
    assert pc.made(SATO) == [("in", "pc"), ("out", "pc")]
