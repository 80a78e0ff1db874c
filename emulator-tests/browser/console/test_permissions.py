"""The console shows an administrator what is open to them, and nothing else."""

import pytest
from google.cloud.firestore_v1.base_query import FieldFilter
from playwright.sync_api import ViewportSize, expect

from browser.catalogue import inspection
from browser.conftest import NewContext
from browser.console.conftest import Enter
from browser.console.console_page import ConsolePage, employ
from browser.screens import PC, PHONE, TABLET
from browser.until import until
from dakoku.platform.identity import Role
from dakoku.platform.permissions import Area, Level
from school import SATO, School
from tools.ports import Ports

HOME, STATUS, IMPORTS = "ホーム", "出勤状況", "取込"


def test_whoever_may_do_everything_chooses_in_the_menu(enter: Enter) -> None:
    console = enter(Role.ORGANISATION_ADMIN, None)
    expect(console.heading(HOME)).to_be_visible()
    console.open("出勤状況")
    expect(console.heading(STATUS)).to_be_visible()
    console.open("取込")
    expect(console.heading(IMPORTS)).to_be_visible()


def test_what_may_not_be_viewed_is_not_in_the_menu_and_not_at_its_address(enter: Enter) -> None:
    console = enter(Role.ORGANISATION_ADMIN, {Area.PEOPLE: Level.EDIT})
    expect(console.entry("取込")).to_be_visible()
    expect(console.entry("出勤状況")).to_have_count(0)
    console.go("status")
    expect(console.refusal).to_be_visible()
    expect(console.heading(STATUS)).to_have_count(0)
    console.open("取込")
    expect(console.heading(IMPORTS)).to_be_visible()


def test_an_administrator_of_departments_imports_no_staff_list(enter: Enter) -> None:
    console = enter(Role.DEPARTMENT_ADMIN, None)
    console.open("取込")
    expect(console.page.get_by_label("休暇", exact=True)).to_be_checked()
    expect(console.page.get_by_label("社員一覧")).to_have_count(0)


def test_a_permission_taken_away_ends_at_once_what_is_shown(enter: Enter, school: School) -> None:
    console = enter(Role.DEPARTMENT_ADMIN, None)
    console.go("status")
    row = console.page.get_by_role("row").filter(has_text=SATO.name)
    expect(row).to_be_visible()
    administrators = FieldFilter("role", "==", "departmentAdmin")
    (member,) = school.client.collection("members").where(filter=administrators).get()
    member.reference.update({"permissions": {"people": "edit"}})
    expect(console.refusal).to_be_visible()
    expect(row).to_have_count(0)
    expect(console.entry("出勤状況")).to_have_count(0)


@pytest.mark.parametrize("size", [PHONE, TABLET, PC], ids=["phone", "tablet", "pc"])
def test_nothing_is_wrong_with_the_refusal(
    new_context: NewContext, site: str, school: School, suite: Ports, size: ViewportSize
) -> None:
    employ(suite, school.client, Role.ORGANISATION_ADMIN, (), {Area.RECORDS: Level.VIEW})
    page = new_context(phone=size is PHONE).new_page()
    inspection.prepare(page.context)
    page.set_viewport_size(size)
    console = ConsolePage(page, site).enter()
    console.go("imports")
    expect(console.refusal).to_be_visible()
    found = {}
    for theme in ("light", "dark", "classic"):
        page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", theme)
        until(page, "document.getAnimations().length === 0")
        found[theme] = inspection.findings(page)
    assert {theme: what for theme, what in found.items() if what} == {}
