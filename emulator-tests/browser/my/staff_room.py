"""A staff-room PC: a browser that was enrolled, and whoever sits down before it."""

import re
from collections.abc import Mapping
from typing import Any

from playwright.sync_api import Locator, Page, expect

import school as schools
from browser.employee_page import EmployeePage
from dakoku.store.terminal.terminals import Kind
from school import Person, School

NAME = "職員室 窓側"


class StaffRoomPc(EmployeePage):
    """/my/ on an enrolled PC."""

    def __init__(self, page: Page, site: str, school: School) -> None:
        super().__init__(page, site)
        self.school = school
        self.id, self.certificate = schools.add_terminal(school.client, NAME, school.department_id, Kind.PC)

    def enter_certificate(self, certificate: str) -> None:
        """Try to enrol."""
        self.page.goto(f"{self.site}/my/#/pc")
        self.page.get_by_label("証明書").fill(certificate)
        self.page.get_by_role("button", name="登録", exact=True).click()

    def enrol(self) -> "StaffRoomPc":
        """Make this browser the PC."""
        self.enter_certificate(self.certificate)
        expect(self.page.get_by_text(f"北小学校の職員室PC「{NAME}」です。", exact=False)).to_be_visible()
        return self

    def come(self, person: Person) -> "StaffRoomPc":
        """Sign in, and see that 始業 is recorded."""
        self.enter(person)
        self.expect_stored("始業")
        return self

    def go(self) -> "StaffRoomPc":
        """Sign out, and see that 終業 is recorded."""
        self.sign_out()
        self.expect_stored("終業")
        expect(self.form).to_be_visible()
        return self

    def expect_stored(self, what: str) -> None:
        """The server has the punch: recorded, or on a busy machine still to be decided."""
        stored = re.compile(f"{what}を記録しました|{what}（[\\d:]+）を送信しました")
        expect(self.page.get_by_role("status").filter(has_text=stored)).to_be_visible()

    def told(self, text: str) -> Locator:
        """What the page says that is no error."""
        return self.page.get_by_role("status").filter(has_text=text)

    def warned(self, text: str) -> Locator:
        """An error that the page tells, beside others perhaps."""
        return self.alert.filter(has_text=text)

    @property
    def form(self) -> Locator:
        """Where the next one signs in."""
        return self.page.get_by_label("社員コード")

    def made(self, person: Person) -> list[tuple[str, str]]:
        """Type and source of somebody's punches, in order."""
        punches: list[Mapping[str, Any]] = sorted(self.school.punches(person), key=lambda punch: punch["at"])
        return [(punch["type"], punch["source"]) for punch in punches]

    def shut_out(self) -> None:
        """Revoked by an administrator, as the function writes it."""
        self.school.client.document(f"terminals/{self.id}").update({"revoked": True})
