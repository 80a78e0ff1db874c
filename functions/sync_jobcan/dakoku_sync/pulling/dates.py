"""The dates of a run: at most 40, and none that is not over."""

from datetime import date, timedelta

from dakoku.domain.zone import dates_between
from dakoku.platform.errors import FieldError, InvalidInput

MOST_DAYS = 40
Span = tuple[date, date]
"""First and last date, both included."""


def nightly(today: date) -> Span:
    """The 40 days that end yesterday."""
    return today - timedelta(days=MOST_DAYS), today - timedelta(days=1)


def checked(first: date, last: date, today: date) -> Span:
    """A range asked for by hand. Raises `InvalidInput` naming the field."""
    if last < first:
        raise _wrong("to", "endBeforeStart", "The last day cannot lie before the first.")
    if last >= today:
        raise _wrong("to", "notOver", "A day can be pulled once it is over: yesterday at the latest.")
    if (last - first).days >= MOST_DAYS:
        raise _wrong("from", "tooLong", f"{MOST_DAYS} days at most: pull the rest after this.")
    return first, last


def slices(span: Span, size: int) -> tuple[Span, ...]:
    """A range in parts of so many dates at most, in order."""
    every = dates_between(*span)
    parts = [every[start : start + size] for start in range(0, len(every), size)]
    return tuple((part[0], part[-1]) for part in parts)


def _wrong(field: str, code: str, remedy: str) -> InvalidInput:
    return InvalidInput(remedy, fields=[FieldError(field, code, remedy)])
