"""What a month was planned to be: docs/data.md, `plan` of a sheet."""

from datetime import date

from dakoku.platform.wire import Wire


class Span(Wire):
    """Minutes; null at an end that is not recorded."""

    start: int | None
    end: int | None


class LeaveOfDay(Span):
    """Leave on a planned day; null reaches to that end of the pattern."""

    kind: str


class PlannedDay(Wire):
    """What a day was planned to be."""

    kind: str
    name: str
    pattern_id: str | None
    leave: list[LeaveOfDay]
    duty: list[Span]


class PlannedPattern(Wire):
    """A pattern as it was when the month was planned."""

    name: str
    start: int
    end: int
    breaks: list[Span]


class SheetPlan(Wire):
    """Every date of the month, and the patterns used."""

    days: dict[date, PlannedDay]
    patterns: dict[str, PlannedPattern]
