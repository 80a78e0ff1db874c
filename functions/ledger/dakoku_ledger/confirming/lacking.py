"""What a month still lacks before it should be confirmed. Pure."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dakoku.domain.plan import DayKind
from dakoku.domain.sources import Primary
from dakoku.store.record.outlines import Outline


class Lack(StrEnum):
    """`MISSING_IN`, `MISSING_OUT`: 始業 or 終業 is not recorded. `UNDECLARED`: overtime, and nobody said
    how much of it was club hours. `NO_RECORD`: a working day with neither times nor a whole day's leave.
    `NOT_PULLED`: such a day of somebody whose times come from another system, before it was pulled. `HELD`: a
    punch waits for an administrator's decision."""

    MISSING_IN = "missingIn"
    MISSING_OUT = "missingOut"
    UNDECLARED = "undeclared"
    NO_RECORD = "noRecord"
    NOT_PULLED = "notPulled"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Lacking:
    """One thing that is lacking, and on which days."""

    what: Lack
    dates: tuple[date, ...]


def lacking(sheet: Outline, served: Collection[date], held: Collection[date] = ()) -> list[Lacking]:
    """What the days of service (`served`) lack, in the order of `Lack`; `held`: the dates of held punches."""
    found = [(lack, day) for day in sorted(served) for lack in _of_day(sheet, day)]
    found += [(Lack.HELD, day) for day in sorted(held)]
    grouped = {lack: tuple(day for each, day in found if each is lack) for lack in Lack}
    return [Lacking(lack, dates) for lack, dates in grouped.items() if dates]


def _of_day(sheet: Outline, day: date) -> Iterator[Lack]:
    derived = sheet.days.get(day)
    if derived is None:
        if _expected(sheet, day):
            yield Lack.NOT_PULLED if _awaited(sheet, day) else Lack.NO_RECORD
    elif derived["incomplete"]:
        yield Lack(derived["incomplete"])
    elif derived["overtime"] and derived["club"] is None:
        yield Lack.UNDECLARED


def _awaited(sheet: Outline, day: date) -> bool:
    return sheet.primary is Primary.PULLED and day not in sheet.pulled


def _expected(sheet: Outline, day: date) -> bool:
    planned = sheet.planned[day]
    away = any(leave.start is None for leave in planned.leave)
    return planned.kind is DayKind.WORKING and not away
