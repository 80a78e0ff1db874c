"""Sato's record: a working day with known punches, and its form as she knows it."""

from dataclasses import dataclass
from datetime import date, timedelta

from playwright.sync_api import Locator, Page, expect

from browser.employee_page import EmployeePage
from dakoku.domain.calendar import public_holidays
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.platform.clock import system_clock
from dakoku.store.people.employees import Employees
from dakoku.store.record.bulk import Bulk
from school import RULES, SATO, School

IN, OUT = PunchType.IN, PunchType.OUT
_SATURDAY = 5


def last_working_day(before: date | None = None) -> date:
    """The last ordinary working day before today, or before another day."""
    day = (before or RULES.work_date(system_clock())) - timedelta(days=1)
    while day.weekday() >= _SATURDAY or day in public_holidays(day.year):
        day -= timedelta(days=1)
    return day


def punched(school: School, day: date, *taps: tuple[PunchType, int]) -> None:
    """Put punches of Sato's into her record: type and minute of the work date."""
    employee = Employees(school.client).get(school.id(SATO))
    assert employee is not None
    made = [
        Punch(f"{day:%Y%m%d}{minute:012}", type_, RULES.instant(day, minute), Source.TERMINAL)
        for type_, minute in taps
    ]
    Bulk(school.client, RULES, system_clock).apply_many(employee, made)


@dataclass(frozen=True)
class DayForm:
    """The form of a day, open."""

    page: Page

    @property
    def dialog(self) -> Locator:
        """The form itself; not the question before its input is lost."""
        return self.page.get_by_role("dialog").first

    def field(self, label: str) -> Locator:
        """A field by its label."""
        return self.dialog.get_by_label(label, exact=True)

    def save(self) -> None:
        """登録"""
        self.dialog.get_by_role("button", name="登録").click()

    def expect_saved(self) -> None:
        """It closes, and the page says so."""
        expect(self.page.get_by_role("dialog")).to_have_count(0)
        expect(self.page.get_by_role("status").filter(has_text="の記録を登録しました。")).to_be_visible()


def open_form(employee_page: EmployeePage, day: date) -> DayForm:
    """Sign Sato in at the month of a day, and open its form."""
    employee_page.enter(SATO)
    employee_page.page.goto(f"{employee_page.site}/my/#{day:%Y-%m}")
    employee_page.day(day.isoformat()).get_by_role("link").click()
    form = DayForm(employee_page.page)
    expect(form.field("始業")).to_be_visible()
    return form
