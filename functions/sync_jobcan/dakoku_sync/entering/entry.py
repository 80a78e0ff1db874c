"""Pulled dates entered into somebody's sheets; what may not be touched is left, and named."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from dakoku.domain.day import Day
from dakoku.domain.sheet import affected
from dakoku.domain.zone import DayRules, dates_between, month_of
from dakoku.store.record.days import DayShape
from dakoku.store.record.derivation import Book, Derived, derive
from dakoku_sync.entering.placing import Whose, placed, wanted
from dakoku_sync.pulled import PulledDay

_SHOWN_ALONE = ("punches", "beside", "marks", "revision")
"""What of a derived day may change under a correction: nothing that counts."""


class Outcome(StrEnum):
    """What became of a pulled date."""

    CHANGED = "changed"
    UNCHANGED = "unchanged"
    MONTH_LOCKED = "monthLocked"
    HAND_CORRECTED = "handCorrected"


@dataclass(frozen=True, slots=True)
class Entered:
    """`derived`: the sheets with what was entered, and the days that changed. `outcomes`: of each date."""

    derived: Derived
    outcomes: Mapping[date, Outcome]

    @property
    def changes(self) -> bool:
        """Whether there is anything to be written."""
        return Outcome.CHANGED in self.outcomes.values()


def reach(dates: Collection[date]) -> tuple[date, ...]:
    """The work dates that pulled dates can change: the book must be opened for these."""
    return dates_between(min(dates) - timedelta(days=1), max(dates) + timedelta(days=3))


def enter(
    book: Book, rules: DayRules, whose: Whose, days: Mapping[date, PulledDay], now: datetime
) -> Entered:
    """Enter them in order. A date that is as it was pulled before is not looked at any further."""
    outcomes: dict[date, Outcome] = {}
    changed: dict[date, Day | None] = {}
    moved: set[str] = set()
    for day in sorted(days):
        outcomes[day], derived = _entered(book, rules, whose, (day, days[day]), now)
        if derived:
            book = derived.book
            changed |= derived.days
            moved |= derived.moved
    return Entered(Derived(book, changed, frozenset(moved)), outcomes)


def _entered(
    book: Book, rules: DayRules, whose: Whose, dated: tuple[date, PulledDay], now: datetime
) -> tuple[Outcome, Derived | None]:
    day, pulled = dated
    known = book[month_of(day)].pulled.get(day)
    kept, punches = wanted(whose, pulled, now)
    if known and replace(known, at=now) == kept:
        return Outcome.UNCHANGED, None
    put = placed(book, rules, day, kept, punches)
    derived = derive(put.book, rules, {each for one in put.moved for each in affected(one.at, rules).dates})
    if any(sheet.locked and sheet != book[month] for month, sheet in derived.book.items()):
        return Outcome.MONTH_LOCKED, None
    if any(_overrules(book, derived.book, each) for each in derived.days):
        return Outcome.HAND_CORRECTED, None
    return Outcome.CHANGED, derived


def _overrules(before: Book, after: Book, day: date) -> bool:
    """Whether what counts on a date would change, though somebody has corrected its times."""
    sheet, month = before[month_of(day)], month_of(day)
    corrected = day in sheet.forms and sheet.forms[day].declared.corrects
    return corrected and _counts(sheet.days.get(day)) != _counts(after[month].days.get(day))


def _counts(day: DayShape | None) -> Iterable[object]:
    return {name: value for name, value in (day or {}).items() if name not in _SHOWN_ALONE}
