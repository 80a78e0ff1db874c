"""Many past days of one person at once, as forms: judged like those that are written by hand. Pure but for
what the book reads to plan a month."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from dakoku.domain.declared import NOTHING, Declared
from dakoku.domain.plan import Pattern
from dakoku.domain.zone import DayRules, month_of
from dakoku.platform.errors import Conflict, FieldError, InvalidInput
from dakoku.store.organisation.categories import CLUB
from dakoku.store.record.derivation import Book, Derived, derive
from dakoku.store.record.forms import Form
from dakoku_ledger.record.carrying import carry
from dakoku_ledger.record.checks import check
from dakoku_ledger.record.day_in_book import neighbours_of, with_form
from dakoku_ledger.record.judging import judge
from dakoku_ledger.record.wanted import Wanted, form_from


@dataclass(frozen=True, slots=True)
class PastDay:
    """What is wanted on a past day; `pattern` is that of `wanted.pattern_id`."""

    date: date
    wanted: Wanted
    pattern: Pattern | None = None


@dataclass(frozen=True, slots=True)
class Filled:
    """The book with the days in it; `forms`: those that change, before and after; `wrong`: `days.N.…`."""

    derived: Derived
    forms: Mapping[date, tuple[Form | None, Form]]
    wrong: Sequence[FieldError]


def fill(book: Book, rules: DayRules, days: Sequence[PastDay], now: datetime) -> Filled:
    """Write the days, in order of their dates, into the book.

    A pattern that differs from the planned one is chosen as by hand, but only the days up to the last of
    these follow: the past does not change what is to come.
    """
    forms: dict[date, tuple[Form | None, Form]] = {}
    wrong: list[FieldError] = []
    filled = book
    for index, day in enumerate(days):
        sheet = filled[month_of(day.date)]
        before = sheet.forms.get(day.date)
        try:
            filled, chosen = _chosen(filled, {month_of(one.date) for one in days}, day)
        except Conflict as conflict:
            wrong.append(FieldError(f"days.{index}.pattern", conflict.code, conflict.message))
            continue
        wanted = _club_only(filled, rules, replace(day, wanted=replace(day.wanted, pattern_id=chosen)))
        form = form_from(wanted, before, judge(filled, rules, day.date, NOTHING).punched, now)
        if before is None or _said(form) != _said(before):
            forms[day.date] = (before, form)
            filled = with_form(filled, day.date, form)
    derived = derive(_until(book, filled, days[-1].date), rules, _touched(book, filled, days))
    wrong += _faults(derived.book, rules, days, forms)
    return Filled(derived, forms, wrong)


def _chosen(book: Book, months: set[str], day: PastDay) -> tuple[Book, str | None]:
    """The book under the day's pattern, and its id if that is another than the planned one."""
    wanted, planned = day.wanted.pattern_id, book[month_of(day.date)].plan.days[day.date]
    if wanted is None or day.pattern is None or planned.pattern_id == wanted:
        return book, None
    own = {month: sheet for month, sheet in book.items() if month in months}
    return {**book, **carry(own, day.date, wanted, day.pattern).book}, wanted


def _club_only(book: Book, rules: DayRules, day: PastDay) -> Wanted:
    """部活動 as the category of all the overtime there is means that it was club hours only."""
    wanted, declared = day.wanted, day.wanted.declared
    if wanted.category_id != CLUB or declared.club_only:
        return wanted
    only = replace(declared, club=None, club_only=True)
    made = judge(book, rules, day.date, only).day
    if declared.club is None or (made and made.figures and made.figures.overtime == declared.club):
        return replace(wanted, declared=only)
    return wanted


def _said(form: Form) -> tuple[Declared, str | None, str, str | None]:
    return form.declared, form.category_id, form.remarks, form.pattern_id


def _until(before: Book, after: Book, last: date) -> Book:
    """The book with the plan of later days as it was."""
    made = {}
    for month, sheet in after.items():
        later = {day: planned for day, planned in before[month].plan.days.items() if day > last}
        plan = replace(sheet.plan, days={**sheet.plan.days, **later})
        made[month] = sheet if plan == sheet.plan else replace(sheet, plan=plan)
    return made


def _touched(before: Book, after: Book, days: Sequence[PastDay]) -> list[date]:
    """The days with forms, and those whose pattern has followed."""
    replanned = [
        day
        for month, sheet in after.items()
        for day in sheet.plan.days
        if sheet.plan.days[day] != before[month].plan.days[day] and day <= days[-1].date
    ]
    return sorted({*replanned, *(day.date for day in days)})


def _faults(
    book: Book, rules: DayRules, days: Sequence[PastDay], forms: Mapping[date, object]
) -> Iterator[FieldError]:
    for index, day in enumerate(days):
        if day.date not in forms:
            continue
        declared = book[month_of(day.date)].forms[day.date].declared
        try:
            check(judge(book, rules, day.date, declared), neighbours_of(book, day.date))
        except InvalidInput as refused:
            yield from (replace(each, field=f"days.{index}.{each.field}") for each in refused.fields)
