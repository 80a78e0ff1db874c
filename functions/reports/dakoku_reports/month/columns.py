"""The columns of the month, in the order of the form: where each stands, and what it takes from a date."""

from collections.abc import Callable
from dataclasses import dataclass

from dakoku.domain.intervals import Interval, length, subtract, union
from dakoku.domain.sheet import Totals
from dakoku_reports.month.record import Line
from dakoku_reports.month.words import INCOMPLETE, KINDS, MARKS, WEEKDAYS

Value = str | int | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `group` spans neighbours; `minutes` says that `value` gives a duration; `total` its sum."""

    heading: str
    width: float
    value: Callable[[Line], Value]
    minutes: bool = False
    group: str = ""
    total: Callable[[Totals], int] | None = None


def _stored(name: str) -> Callable[[Line], Value]:
    """A minute or an hour figure of the day as stored; None while unknown."""

    def value(line: Line) -> Value:
        minutes: int | None = line.day[name] if line.day else None
        return minutes

    return value


def _taken(name: str) -> Callable[[Line], Value]:
    """The whole length of recorded breaks or outings."""

    def value(line: Line) -> Value:
        spans = line.day[name] if line.day else ()
        return length(union(Interval(span["start"], span["end"]) for span in spans)) or None

    return value


def _pattern(line: Line) -> Value:
    pattern = line.plan.working_pattern
    return pattern.name if pattern else None


def _leave_kinds(line: Line) -> Value:
    return "、".join(dict.fromkeys(leave.kind for leave in line.plan.leave)) or None


def _leave_length(line: Line) -> Value:
    """What the leave takes off the regular hours: their breaks were never in them."""
    return length(subtract(union(line.plan.on_leave), line.plan.breaks)) or None


def _remarks(line: Line) -> Value:
    if line.day is None:
        return None
    missing = [INCOMPLETE[line.day["incomplete"]]] if line.day["incomplete"] else []
    return "、".join([*missing, *(MARKS[mark] for mark in line.day["marks"])]) or None


_OVERTIME = "時間外"
_LEAVE = "休暇等"

COLUMNS = (
    Column("日", 5, lambda line: line.date.day),
    Column("曜日", 5, lambda line: WEEKDAYS[line.date.weekday()]),
    Column("区分", 8, lambda line: KINDS[line.plan.kind]),
    Column("勤務割振", 13, _pattern),
    Column("始業", 8, _stored("start"), minutes=True),
    Column("終業", 8, _stored("end"), minutes=True),
    Column("休憩", 8, _taken("breaks"), minutes=True),
    Column("外出", 8, _taken("outings"), minutes=True),
    Column("在校等時間", 9, _stored("worked"), minutes=True, total=lambda t: t.worked),
    Column("正規勤務時間", 9, _stored("regular"), minutes=True, total=lambda t: t.regular),
    Column("計", 9, _stored("overtime"), minutes=True, group=_OVERTIME, total=lambda t: t.overtime),
    Column("始業定刻前", 9, _stored("before"), minutes=True, group=_OVERTIME, total=lambda t: t.before),
    Column("終業定刻後", 9, _stored("after"), minutes=True, group=_OVERTIME, total=lambda t: t.after),
    Column("週休日・休日等", 13, _stored("dayOff"), minutes=True, group=_OVERTIME, total=lambda t: t.day_off),
    Column("種類", 10, _leave_kinds, group=_LEAVE),
    Column("時間数", 8, _leave_length, minutes=True, group=_LEAVE),
    Column("備考", 31, _remarks),
)
