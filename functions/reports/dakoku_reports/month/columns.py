"""The columns of the month, in the order of the form: where each stands, and what it takes from a date."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from dakoku.domain.intervals import Interval, length, subtract, union
from dakoku.platform.languages import Language
from dakoku_reports.month.names import weekday_name
from dakoku_reports.month.record import Line
from dakoku_reports.month.words import WORDS
from dakoku_reports.month.words.shape import Columns, Words

Value = str | int | date | datetime | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column, `width` wide or as wide as its texts need up to `most`, where they wrap. `group` spans
    neighbours; `minutes` says that `value` gives a duration; `total`: they are summed up."""

    heading: str
    width: float
    value: Callable[[Line], Value]
    minutes: bool = False
    group: str = ""
    total: bool = False
    most: float = 16


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


def _leave_length(line: Line) -> Value:
    """What the leave takes off the regular hours: their breaks were never in them."""
    return length(subtract(union(line.plan.on_leave), line.plan.breaks)) or None


def _leave_kinds(line: Line, words: Words) -> Value:
    return words.comma.join(dict.fromkeys(leave.kind for leave in line.plan.leave)) or None


def _excluded(part: str) -> Callable[[Line], Value]:
    """What was taken off a part of the day."""

    def value(line: Line) -> Value:
        minutes: int = line.day["excluded"][part] if line.day else 0
        return minutes or None

    return value


def _marks(line: Line, words: Words) -> Value:
    if line.day is None:
        return None
    missing = [words.incomplete[line.day["incomplete"]]] if line.day["incomplete"] else []
    return words.comma.join([*missing, *(words.marks[mark] for mark in line.day["marks"])]) or None


def columns(language: Language) -> tuple[Column, ...]:
    """All of them, headed in a language."""
    words = WORDS[language]
    of = words.columns
    return (
        Column(of.day, 4.2, lambda line: line.date),
        Column(of.weekday, 5, lambda line: weekday_name(line.date, language)),
        Column(of.kind, 7, lambda line: words.kinds[line.plan.kind], most=9),
        Column(of.pattern, 7, _pattern, most=11),
        Column(of.start, 6.6, _stored("start"), minutes=True),
        Column(of.end, 6.6, _stored("end"), minutes=True),
        Column(of.breaks, 6, _taken("breaks"), minutes=True),
        Column(of.outings, 6, _taken("outings"), minutes=True),
        *_exclusions(of),
        Column(of.worked, 7.6, _stored("worked"), minutes=True, total=True),
        Column(of.regular, 7.6, _stored("regular"), minutes=True, total=True),
        *_overtime(of),
        Column(of.club, 7.6, _stored("club"), minutes=True, total=True),
        Column(of.category, 9.5, lambda line: line.category or None, most=14),
        Column(of.leave_kind, 7, lambda line: _leave_kinds(line, words), group=of.leave, most=14.5),
        Column(of.leave_length, 7, _leave_length, minutes=True, group=of.leave),
        Column(of.remarks, 12, lambda line: line.remarks or None, most=24),
        Column(of.start_written, 10.6, lambda line: line.start_written),
        Column(of.end_written, 10.6, lambda line: line.end_written),
        Column(of.marks, 8, lambda line: _marks(line, words), most=19),
    )


def _exclusions(of: Columns) -> tuple[Column, ...]:
    parts = ((of.excluded_before, "before"), (of.excluded_after, "after"), (of.excluded_day_off, "dayOff"))
    return tuple(
        Column(heading, 7, _excluded(part), minutes=True, group=of.excluded) for heading, part in parts
    )


def _overtime(of: Columns) -> tuple[Column, ...]:
    group = of.overtime
    return (
        Column(of.total, 7.6, _stored("overtime"), minutes=True, group=group, total=True),
        Column(of.before, 7.6, _stored("before"), minutes=True, group=group, total=True),
        Column(of.after, 7.6, _stored("after"), minutes=True, group=group, total=True),
        Column(of.day_off, 8, _stored("dayOff"), minutes=True, group=group, total=True),
    )
