"""What colour a date is: Saturday blue, Sunday and holiday red, as every Japanese calendar has it."""

from dataclasses import dataclass
from datetime import date

from openpyxl.styles import Font, PatternFill

from dakoku.domain.plan import DayKind
from dakoku_reports.excel import look

_SATURDAY, _SUNDAY = 5, 6


@dataclass(frozen=True)
class Tone:
    """`font` for the date itself, `fill` for all of its cells."""

    font: Font
    fill: PatternFill


def tone(day: date, kind: DayKind) -> Tone:
    """A day off is filled; a Saturday or Sunday on which there is work has its coloured date alone."""
    is_off = kind is not DayKind.WORKING
    if kind is DayKind.HOLIDAY or day.weekday() == _SUNDAY:
        return Tone(look.RED, look.RED_DAY if is_off else look.NO_FILL)
    if day.weekday() == _SATURDAY:
        return Tone(look.BLUE, look.BLUE_DAY if is_off else look.NO_FILL)
    return Tone(look.BODY, look.GREY_DAY if is_off else look.NO_FILL)
