"""An employee's sheets around November 2026."""

from dataclasses import replace
from datetime import date, datetime

from dakoku.domain.declared import Declared
from dakoku.domain.plan import DayKind, Pattern
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.sources import Primary
from dakoku.domain.zone import month_dates, month_of
from dakoku.store.arranging.plans import MonthPlan, PlannedDay
from dakoku.store.record.derivation import Book, derive, with_punch
from dakoku.store.record.forms import Form
from dakoku.store.record.sheets import Sheet
from tests.pulls import RULES

_PATTERNS = {"usual": Pattern("通常", 510, 1020)}


def empty(primary: Primary = Primary.PULLED) -> Book:
    """Three months of working days with nothing on them."""
    months = ("2026-10", "2026-11", "2026-12")
    return {month: Sheet("yuki", month, "north", _plan(month), primary=primary) for month in months}


def with_own(book: Book, *taps: tuple[PunchType, datetime]) -> Book:
    """Own punches, entered."""
    for kind, at in taps:
        book = with_punch(book, RULES, Punch(f"{kind.value}{at:%d%H%M}", kind, at, Source.TERMINAL))
    return derive(book, RULES, {RULES.work_date(at) for _, at in taps}).book


def corrected(book: Book, day: date, start: int | None, end: int | None) -> Book:
    """A day whose times somebody wrote in."""
    sheet = book[month_of(day)]
    form = Form(Declared(start=start, end=end))
    after = {**book, sheet.month: replace(sheet, forms={**sheet.forms, day: form})}
    return derive(after, RULES, [day]).book


def locked(book: Book, month: str) -> Book:
    """A month that is confirmed."""
    return {**book, month: replace(book[month], locked=True)}


def _plan(month: str) -> MonthPlan:
    return MonthPlan({day: PlannedDay(DayKind.WORKING, "usual") for day in month_dates(month)}, _PATTERNS)
