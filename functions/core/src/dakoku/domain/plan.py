"""What a day was planned to be: its kind, its work pattern (勤務割振) and the leave on it."""

from dataclasses import dataclass
from enum import StrEnum

from dakoku.domain.intervals import Interval, Spans, subtract


class DayKind(StrEnum):
    """勤務日, 週休日, 休日."""

    WORKING = "working"
    DAY_OFF = "dayOff"
    HOLIDAY = "holiday"


@dataclass(frozen=True, slots=True)
class Pattern:
    """A work pattern, in minutes from midnight (past 24:00 for one that crosses it).

    ValueError if it is empty, or a break lies outside it: hours cannot be derived from such a pattern.
    """

    name: str
    start: int
    end: int
    breaks: Spans = ()

    def __post_init__(self) -> None:
        if self.start >= self.end:
            raise ValueError(f"pattern {self.name}: end must come after start")
        if any(rest.start < self.start or rest.end > self.end for rest in self.breaks):
            raise ValueError(f"pattern {self.name}: breaks must lie between start and end")

    @property
    def window(self) -> Spans:
        """W of the rules: from ps to pe."""
        return (Interval(self.start, self.end),)


@dataclass(frozen=True, slots=True)
class Leave:
    """Leave on one day (年休 …) in minutes; None at either end reaches to that end of the pattern."""

    kind: str
    start: int | None = None
    end: int | None = None

    def within(self, pattern: Pattern) -> Spans:
        """The part of it that lies in the pattern; nothing if it lies elsewhere."""
        start = pattern.start if self.start is None else max(self.start, pattern.start)
        end = pattern.end if self.end is None else min(self.end, pattern.end)
        return (Interval(start, end),) if start < end else ()


@dataclass(frozen=True, slots=True)
class DayPlan:
    """A day as planned. Days off have no regular hours, whatever pattern stands on them.

    `duty` is duty outside school (trips, escorting), `statutory` what of the work date and the night after it
    lies in statutory holidays; both in minutes.
    """

    kind: DayKind
    pattern: Pattern | None = None
    leave: tuple[Leave, ...] = ()
    duty: Spans = ()
    statutory: Spans = ()

    @property
    def works(self) -> bool:
        """A working day (not 週休日 or 休日)."""
        return self.kind is DayKind.WORKING

    @property
    def working_pattern(self) -> Pattern | None:
        """The pattern that counts today: none on days off."""
        return self.pattern if self.works else None

    @property
    def window(self) -> Spans:
        """W: the regular hours with breaks and leave still in them; empty on days off."""
        return self.working_pattern.window if self.working_pattern else ()

    @property
    def breaks(self) -> Spans:
        """The pattern's own breaks; none on days off."""
        return self.working_pattern.breaks if self.working_pattern else ()

    @property
    def on_leave(self) -> Spans:
        """Leave within W."""
        pattern = self.working_pattern
        return tuple(span for leave in self.leave for span in leave.within(pattern)) if pattern else ()

    @property
    def on_duty(self) -> Spans:
        """W less the leave."""
        return subtract(self.window, self.on_leave)
