"""What a month is planned to be, for one employee: the `plan` of a sheet."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from dakoku.domain.intervals import Interval, Spans
from dakoku.domain.plan import DayKind, DayPlan, Leave, Pattern
from dakoku.store.arranging.leaves import leave_from, leave_shape
from dakoku.store.arranging.patterns import pattern_from, pattern_shape


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """A day's kind, the id of its pattern (None: no pattern is known), its leave, what the calendar calls it,
    duty outside (trips; minutes), and its department where that is not the sheet's."""

    kind: DayKind
    pattern_id: str | None
    leave: tuple[Leave, ...] = ()
    name: str = ""
    duty: Spans = ()
    department_id: str | None = None


@dataclass(frozen=True, slots=True)
class MonthPlan:
    """Every date of the month, and a copy of the patterns used: a later edit of one changes no past month."""

    days: Mapping[date, PlannedDay]
    patterns: Mapping[str, Pattern]

    def of(self, work_date: date) -> DayPlan:
        """The plan of one day, for the derivation. KeyError outside the month."""
        return day_plan(self.days[work_date], self.patterns)

    def shape(self) -> dict[str, Any]:
        """As docs/data.md has it in `sheets`."""
        days = {day.isoformat(): _day_shape(planned) for day, planned in self.days.items()}
        return {"days": days, "patterns": {key: pattern_shape(p) for key, p in self.patterns.items()}}


def month_plan(document: Mapping[str, Any]) -> MonthPlan:
    """The reverse of `MonthPlan.shape`: reads the `plan` of a sheet."""
    days = {date.fromisoformat(day): _day_from(planned) for day, planned in document["days"].items()}
    return MonthPlan(days, {key: pattern_from(p) for key, p in document["patterns"].items()})


def day_plan(planned: PlannedDay, patterns: Mapping[str, Pattern]) -> DayPlan:
    """A planned day for the derivation."""
    pattern = patterns.get(planned.pattern_id) if planned.pattern_id else None
    return DayPlan(planned.kind, pattern, planned.leave, planned.duty)


def _day_shape(planned: PlannedDay) -> dict[str, Any]:
    elsewhere = {"departmentId": planned.department_id} if planned.department_id else {}
    return {
        "kind": planned.kind.value,
        "name": planned.name,
        "patternId": planned.pattern_id,
        "leave": [leave_shape(each) for each in planned.leave],
        "duty": [asdict(span) for span in planned.duty],
        **elsewhere,
    }


def _day_from(document: Mapping[str, Any]) -> PlannedDay:
    return PlannedDay(
        kind=DayKind(document["kind"]),
        pattern_id=document["patternId"],
        leave=tuple(leave_from(each) for each in document["leave"]),
        name=document["name"],
        duty=tuple(Interval(span["start"], span["end"]) for span in document["duty"]),
        department_id=document.get("departmentId"),
    )
