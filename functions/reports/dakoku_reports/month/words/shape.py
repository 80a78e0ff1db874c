"""What a language must say for the report."""

from collections.abc import Mapping
from dataclasses import dataclass

from dakoku.domain.plan import DayKind


@dataclass(frozen=True, slots=True)
class Columns:
    """The table's headings. `excluded`, `overtime` and `leave` stand above several columns."""

    day: str
    weekday: str
    kind: str
    pattern: str
    start: str
    end: str
    breaks: str
    outings: str
    excluded: str
    excluded_before: str
    excluded_after: str
    excluded_day_off: str
    worked: str
    regular: str
    overtime: str
    total: str
    before: str
    after: str
    day_off: str
    club: str
    category: str
    leave: str
    leave_kind: str
    leave_length: str
    remarks: str
    start_written: str
    end_written: str
    marks: str


@dataclass(frozen=True, slots=True)
class Heading:
    """Above the table. `incomplete` holds `{days}`, `made` holds `{at}`, `position` holds `{position}`."""

    department: str
    name: str
    position: str
    state: str
    locked: str
    unlocked: str
    made: str
    incomplete: str
    overtime: str
    before: str
    after: str
    day_off: str
    sum: str


@dataclass(frozen=True, slots=True)
class Words:
    """All of them. `incomplete` and `marks` are by the sheet's values; `comma` stands between remarks."""

    title: str
    comma: str
    columns: Columns
    heading: Heading
    kinds: Mapping[DayKind, str]
    incomplete: Mapping[str, str]
    marks: Mapping[str, str]
