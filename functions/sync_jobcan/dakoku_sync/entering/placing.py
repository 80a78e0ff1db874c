"""One pulled date put into the sheets, in place of what was pulled for it before. Nothing is derived yet."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from dakoku.domain.punch import Punch, Source
from dakoku.domain.zone import DayRules, month_of
from dakoku.store.record.derivation import Book, with_punch
from dakoku.store.record.pulled import Pulled, PullState
from dakoku_sync.entering.ids import punch_id
from dakoku_sync.pulled import PulledDay


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose days these are at the provider, and through which connection."""

    connection_id: str
    external_id: str


@dataclass(frozen=True, slots=True)
class Placed:
    """The book with the date in it, and the punches that are new, gone or back."""

    book: Book
    moved: tuple[Punch, ...]


def wanted(whose: Whose, day: PulledDay, now: datetime) -> tuple[Pulled, Mapping[str, Punch]]:
    """What a pulled date becomes in a sheet, and its punches by id."""
    ids = [punch_id(whose.connection_id, whose.external_id, one) for one in day.punches]
    punches = {
        key: Punch(key, one.type, one.at, Source.PULLED) for key, one in zip(ids, day.punches, strict=True)
    }
    return Pulled(whose.connection_id, now, _state(day), day.work, tuple(punches)), punches


def placed(book: Book, rules: DayRules, day: date, pulled: Pulled, punches: Mapping[str, Punch]) -> Placed:
    """Punches that the provider has no longer stay, marked withdrawn, as any that somebody took back."""
    sheet = book[month_of(day)]
    before = sheet.pulled.get(day)
    gone = set(before.punches if before else ()) - set(punches) - _of_other_dates(book, day)
    moved = [replace(one, withdrawn=True) for one in _standing(book, gone)]
    moved += [one for one in punches.values() if _stored(book, rules, one) != one]
    after: Book = {**book, sheet.month: replace(sheet, pulled={**sheet.pulled, day: pulled})}
    for one in moved:
        after = with_punch(after, rules, one)
    return Placed(after, tuple(moved))


def _state(day: PulledDay) -> PullState:
    if day.open:
        return PullState.PROVISIONAL
    return PullState.STALE if day.stale else PullState.FINAL


def _of_other_dates(book: Book, day: date) -> set[str]:
    every = (each for sheet in book.values() for each in sheet.pulled.items())
    return {key for other, pulled in every if other != day for key in pulled.punches}


def _standing(book: Book, ids: set[str]) -> list[Punch]:
    every = (punch for sheet in book.values() for punch in sheet.punches.values())
    return [punch for punch in every if punch.id in ids and not punch.withdrawn]


def _stored(book: Book, rules: DayRules, punch: Punch) -> Punch | None:
    return book[month_of(rules.work_date(punch.at))].punches.get(punch.id)
