"""A chosen 勤務割振 carries forward (L6): to its day and those after it, until the next choice or a transfer.
Pure.

Days already recorded keep theirs, and so do days with leave, which was registered under it: those are named,
so that somebody can look at them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from dakoku.domain.plan import Pattern
from dakoku.domain.zone import month_of
from dakoku.platform.errors import Conflict
from dakoku.store.arranging.plans import PlannedDay
from dakoku.store.record.derivation import Book
from dakoku.store.record.sheets import Sheet


@dataclass(frozen=True, slots=True)
class Carried:
    """The book with the choice in it. `left`: days with leave that stayed under another pattern; `open_end`:
    no later choice stands in the way, so months to come begin with this pattern."""

    book: Book
    left: tuple[date, ...]
    open_end: bool


def carry(book: Book, chosen_on: date, pattern_id: str, pattern: Pattern) -> Carried:
    """Put a choice into the sheets of the book. Raises `Conflict` when its day has leave under another."""
    left: list[date] = []
    made: dict[str, Sheet] = dict(book)
    chosen_in = _department(book[month_of(chosen_on)], chosen_on)
    for sheet, day in _days_from(book, chosen_on):
        if _department(sheet, day) != chosen_in:
            break
        if day != chosen_on and _chosen(sheet, day):
            return Carried(made, tuple(left), open_end=False)
        planned = sheet.plan.days[day]
        if planned.pattern_id == pattern_id or (day != chosen_on and _recorded(sheet, day)):
            continue
        if planned.leave and day == chosen_on:
            raise Conflict(
                f"{day} has leave that was registered under another pattern: take the leave back first.",
                code="leaveUnderOtherPattern",
            )
        if planned.leave:
            left.append(day)
        elif not sheet.locked:
            made[sheet.month] = _under(made[sheet.month], day, planned, pattern_id, pattern)
    return Carried(made, tuple(left), open_end=True)


def _days_from(book: Book, since: date) -> Iterator[tuple[Sheet, date]]:
    for month in sorted(book):
        for day in sorted(book[month].plan.days):
            if day >= since:
                yield book[month], day


def _department(sheet: Sheet, day: date) -> str:
    return sheet.plan.days[day].department_id or sheet.department_id


def _chosen(sheet: Sheet, day: date) -> bool:
    return day in sheet.forms and sheet.forms[day].pattern_id is not None


def _recorded(sheet: Sheet, day: date) -> bool:
    return day in sheet.days or day in sheet.forms


def _under(sheet: Sheet, day: date, planned: PlannedDay, pattern_id: str, pattern: Pattern) -> Sheet:
    days = {**sheet.plan.days, day: replace(planned, pattern_id=pattern_id)}
    patterns = {**sheet.plan.patterns, pattern_id: pattern}
    return replace(sheet, plan=replace(sheet.plan, days=days, patterns=patterns))
