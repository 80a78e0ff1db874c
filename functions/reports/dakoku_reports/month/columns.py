"""The columns of the month, in the order of the form: where each stands, and what it takes from a date."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from dakoku.domain.intervals import Interval, length, subtract, union
from dakoku.domain.sheet import Totals
from dakoku.platform.languages import Language
from dakoku_reports.month.names import weekday_name
from dakoku_reports.month.record import Line
from dakoku_reports.month.words import WORDS
from dakoku_reports.month.words.shape import Columns, Words

Value = str | int | date | None


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
        Column(of.day, 5, lambda line: line.date),
        Column(of.weekday, 5, lambda line: weekday_name(line.date, language)),
        Column(of.kind, 8, lambda line: words.kinds[line.plan.kind]),
        Column(of.pattern, 11, _pattern),
        Column(of.start, 8, _stored("start"), minutes=True),
        Column(of.end, 8, _stored("end"), minutes=True),
        Column(of.breaks, 8, _taken("breaks"), minutes=True),
        Column(of.outings, 8, _taken("outings"), minutes=True),
        *_exclusions(of),
        Column(of.worked, 9, _stored("worked"), minutes=True, total=lambda t: t.worked),
        Column(of.regular, 9, _stored("regular"), minutes=True, total=lambda t: t.regular),
        *_overtime(of),
        Column(of.club, 9, _stored("club"), minutes=True, total=lambda t: t.club),
        Column(of.category, 13, lambda line: line.category or None),
        Column(of.leave_kind, 10, lambda line: _leave_kinds(line, words), group=of.leave),
        Column(of.leave_length, 8, _leave_length, minutes=True, group=of.leave),
        Column(of.remarks, 20, lambda line: line.remarks or None),
        Column(of.marks, 20, lambda line: _marks(line, words)),
    )


def _exclusions(of: Columns) -> tuple[Column, ...]:
    parts = ((of.excluded_before, "before"), (of.excluded_after, "after"), (of.excluded_day_off, "dayOff"))
    return tuple(
        Column(heading, 9, _excluded(part), minutes=True, group=of.excluded) for heading, part in parts
    )


def _overtime(of: Columns) -> tuple[Column, ...]:
    group = of.overtime
    return (
        Column(of.total, 9, _stored("overtime"), minutes=True, group=group, total=lambda t: t.overtime),
        Column(of.before, 9, _stored("before"), minutes=True, group=group, total=lambda t: t.before),
        Column(of.after, 9, _stored("after"), minutes=True, group=group, total=lambda t: t.after),
        Column(of.day_off, 13, _stored("dayOff"), minutes=True, group=group, total=lambda t: t.day_off),
    )
