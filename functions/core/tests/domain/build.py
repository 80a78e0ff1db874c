"""Punches and days written as people say them: tap("in", "08:30"), with 28:59 for the small hours."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from dakoku.domain.day import Day, Figures, derive_day, parts_of
from dakoku.domain.declared import NOTHING, Declared, refuse
from dakoku.domain.exclusions import Exclusions
from dakoku.domain.intervals import Interval, Spans
from dakoku.domain.placing import place
from dakoku.domain.plan import DayKind, DayPlan, Leave, Pattern
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.zone import DayRules

RULES = DayRules(zone=ZoneInfo("Asia/Tokyo"))
FRIDAY = date(2026, 11, 20)
SATURDAY = FRIDAY + timedelta(days=1)
SUNDAY = FRIDAY + timedelta(days=2)

_ids = count(1)


def minutes(text: str) -> int:
    """ "28:59" is 1739."""
    hours, rest = text.split(":")[:2]
    return int(hours) * 60 + int(rest)


def moment(text: str, day: date = FRIDAY) -> datetime:
    """ "28:59:30" of a work date as an instant."""
    seconds = int(text.split(":")[2]) if text.count(":") == 2 else 0
    return RULES.instant(day, minutes(text)) + timedelta(seconds=seconds)


def tap(
    kind: str,
    time: str,
    day: date = FRIDAY,
    *,
    source: Source = Source.TERMINAL,
    offline: bool = False,
    withdrawn: bool = False,
    id: str | None = None,  # noqa: A002  # it becomes the punch's id
) -> Punch:
    """One punch of the person under test."""
    at = moment(time, day)
    return Punch(id or f"punch{next(_ids):04}", PunchType(kind), at, source, offline, withdrawn)


def span(text: str) -> Interval:
    """ "12:00-12:45"."""
    start, end = text.split("-")
    return Interval(minutes(start), minutes(end))


def spans(*texts: str) -> Spans:
    """Several of them."""
    return tuple(span(text) for text in texts)


def working(window: str = "08:30-17:00", *breaks: str, leave: Sequence[Leave] = ()) -> DayPlan:
    """A working day; without breaks unless they are named."""
    hours = span(window)
    return DayPlan(DayKind.WORKING, Pattern("通常", hours.start, hours.end, spans(*breaks)), tuple(leave))


def day_off(kind: DayKind = DayKind.DAY_OFF) -> DayPlan:
    """A day off that still carries the usual pattern."""
    return DayPlan(kind, Pattern("通常", minutes("08:30"), minutes("17:00"), spans("12:00-12:45")))


def derived(
    plan: DayPlan,
    *taps: Punch,
    day: date = FRIDAY,
    exclusions: Exclusions | None = None,
    declared: Declared = NOTHING,
    duty: Sequence[Interval] = (),
) -> Day:
    """The day that these punches and this form make, all of which must lie on it; refused as the form is."""
    placed = place(taps, RULES)
    assert set(placed) <= {day}, f"punches fell on {sorted(placed)}"
    form = replace(declared, exclusions=exclusions or declared.exclusions)
    planned = replace(plan, duty=tuple(duty))
    parts = parts_of(placed.get(day, ()), planned, form)
    if parts:
        refuse(form, parts)
    return derive_day(placed.get(day, ()), planned, form)


def present(time: str, day: date = FRIDAY, source: Source = Source.TERMINAL) -> tuple[Punch, Punch]:
    """出勤 and 退勤: present("08:30-18:00")."""
    start, end = time.split("-")
    return tap("in", start, day, source=source), tap("out", end, day, source=source)


def rest(time: str, kind: str = "break") -> tuple[Punch, Punch]:
    """休憩開始 and 休憩終了 (or 外出 and 戻り)."""
    start, end = time.split("-")
    return tap(f"{kind}Start", start), tap(f"{kind}End", end)


def figures(day: Day) -> Figures:
    """The figures of a day that must have some."""
    assert day.figures is not None, day.incomplete
    return day.figures


def hours(
    worked: str, regular: str, *, before: str = "0:00", after: str = "0:00", off: str = "0:00"
) -> Figures:
    """Expected figures, as people write them."""
    return Figures(minutes(worked), minutes(regular), minutes(before), minutes(after), minutes(off))
