"""A derived day as it stands in a sheet (docs/data.md), and back what sums are made from."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from dakoku.domain.day import Day, Figures
from dakoku.domain.intervals import Spans
from dakoku.domain.placing import Placed
from dakoku.domain.sheet import Totals, sum_up
from dakoku.store.record.forms import exclusions_shape

DayShape = Mapping[str, Any]
_HOURS = ("worked", "regular", "overtime", "before", "after", "dayOff", "club", "statutory")


def shape(day: Day) -> dict[str, Any]:
    """A derived day, less its `revision`."""
    return {
        "punches": [_placed(one) for one in day.punches],
        "start": day.start,
        "end": day.end,
        "breaks": _spans(day.breaks),
        "outings": _spans(day.outings),
        "excluded": exclusions_shape(day.excluded),
        **_hours(day.figures),
        "incomplete": day.incomplete.value if day.incomplete else None,
        "marks": [mark.value for mark in day.marks],
        **({"beside": asdict(day.beside)} if day.beside else {}),
    }


def revised(before: DayShape | None, day: Day) -> DayShape:
    """The day with its revision: raised by one if anything changed, else what was there."""
    made = shape(day)
    if before is None:
        return {**made, "revision": 1}
    if {**before, "revision": None} == {**made, "revision": None}:
        return before
    return {**made, "revision": before["revision"] + 1}


def provenance(day: DayShape | None) -> dict[str, Any] | None:
    """What a day's history tells of a change of sources: start, end and minutes; None of no day."""
    return {name: day[name] for name in ("start", "end", "worked")} if day else None


def placements(days: Mapping[date, DayShape]) -> dict[str, tuple[date, bool]]:
    """Where each punch stands: punch id → its work date, and whether it is a duplicate."""
    return {one["id"]: (day, one["duplicate"]) for day, stored in days.items() for one in stored["punches"]}


def totals(days: Mapping[date, DayShape]) -> Totals:
    """The month's sums, from its stored days."""
    return sum_up(_figures(stored) for stored in days.values())


def totals_shape(sums: Totals) -> dict[str, int]:
    """A month's sums as docs/data.md has them."""
    return {
        "worked": sums.worked,
        "regular": sums.regular,
        "overtime": sums.overtime,
        "before": sums.before,
        "after": sums.after,
        "dayOff": sums.day_off,
        "club": sums.club,
        "statutory": sums.statutory,
        "daysWorked": sums.days_worked,
        "daysIncomplete": sums.days_incomplete,
        "daysUndeclared": sums.days_undeclared,
    }


def _placed(one: Placed) -> dict[str, Any]:
    return {
        "id": one.punch.id,
        "type": one.punch.type.value,
        "minute": one.minute,
        "source": one.punch.source.value,
        "offline": one.punch.offline,
        "duplicate": one.duplicate,
        **({"beside": True} if one.beside else {}),
    }


def _spans(spans: Spans) -> list[dict[str, int]]:
    return [asdict(span) for span in spans]


def _hours(figures: Figures | None) -> dict[str, int | None]:
    if figures is None:
        return dict.fromkeys(_HOURS)
    values = (
        figures.worked,
        figures.regular,
        figures.overtime,
        figures.before,
        figures.after,
        figures.day_off,
        figures.club,
        figures.statutory,
    )
    return dict(zip(_HOURS, values, strict=True))


def _figures(stored: DayShape) -> Figures | None:
    if stored["incomplete"]:
        return None
    return Figures(
        worked=stored["worked"],
        regular=stored["regular"],
        before=stored["before"],
        after=stored["after"],
        day_off=stored["dayOff"],
        club=stored["club"],
        statutory=stored["statutory"],
    )
