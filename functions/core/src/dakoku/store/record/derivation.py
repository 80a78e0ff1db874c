"""From the punches of an employee's sheets to their days: pure, and the same for one punch and for many."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from dakoku.domain.calendar import statutory_spans
from dakoku.domain.day import Day
from dakoku.domain.plan import DayPlan
from dakoku.domain.punch import Punch, Source
from dakoku.domain.sheet import derive_days
from dakoku.domain.zone import DayRules, month_of
from dakoku.store.record.days import placements, revised
from dakoku.store.record.sheets import Sheet

Book = Mapping[str, Sheet]  # an employee's sheets by month


@dataclass(frozen=True, slots=True)
class Derived:
    """`book`: the sheets with their days. `days`: what changed, None where a date lost its last punch.

    `moved`: the punches that now stand elsewhere, count otherwise, or no longer stand anywhere; but not
    pulled ones, which have no receipt to follow.
    """

    book: Book
    days: Mapping[date, Day | None]
    moved: frozenset[str]


def derive(book: Book, rules: DayRules, dates: Iterable[date]) -> Derived:
    """Derive `dates` anew from all punches of the book, and leave every other day as it stands.

    The book must hold the sheets of `dates`, and the neighbours that `domain.sheet.affected` names.
    """
    punches = [punch for sheet in book.values() for punch in sheet.punches.values()]
    wanted = sorted(set(dates))
    declared = {day: form.declared for sheet in book.values() for day, form in sheet.forms.items()}
    days = derive_days(
        punches,
        lambda day: plan_of(book, day, rules),
        rules,
        wanted,
        declared,
        primary_of=lambda day: book[month_of(day)].primary,
    )
    made = {month: _with(sheet, days, wanted) for month, sheet in book.items()}
    changed = [day for day in wanted if _stored(book, day) != _stored(made, day)]
    return Derived(made, {day: days.get(day) for day in changed}, _moved(book, made))


def with_punch(book: Book, rules: DayRules, punch: Punch) -> Book:
    """The book with one punch put in (or put in again, say withdrawn); nothing is derived yet."""
    month = month_of(rules.work_date(punch.at))
    sheet = book[month]
    return {**book, month: replace(sheet, punches={**sheet.punches, punch.id: punch})}


def placed(book: Book) -> dict[str, tuple[date, bool]]:
    """Where every punch stands: punch id → its work date, and whether it is a duplicate."""
    return {key: place for sheet in book.values() for key, place in placements(sheet.days).items()}


def plan_of(book: Book, day: date, rules: DayRules) -> DayPlan:
    """A day's plan as it is derived from: with the hours that are a statutory holiday's."""
    statutory = statutory_spans(day, lambda each: each.weekday() == rules.statutory_weekday)
    return replace(book[month_of(day)].plan.of(day), statutory=statutory)


def _stored(book: Book, day: date) -> object:
    return book[month_of(day)].days.get(day)


def _with(sheet: Sheet, days: Mapping[date, Day], wanted: Iterable[date]) -> Sheet:
    kept = {day: derived for day, derived in sheet.days.items() if day not in set(wanted)}
    fresh = {
        day: revised(sheet.days.get(day), derived)
        for day, derived in days.items()
        if month_of(day) == sheet.month
    }
    return replace(sheet, days={**kept, **fresh})


def _moved(before: Book, after: Book) -> frozenset[str]:
    old, new = placed(before), placed(after)
    pulled = {
        punch.id
        for sheet in (*before.values(), *after.values())
        for punch in sheet.punches.values()
        if punch.source is Source.PULLED
    }
    return frozenset(key for key in {*old, *new} - pulled if old.get(key) != new.get(key))
