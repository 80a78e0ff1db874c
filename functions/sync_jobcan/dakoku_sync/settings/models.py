"""`settings/pulling` over HTTP: docs/data.md."""

from itertools import pairwise
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from dakoku.domain.intervals import Interval
from dakoku.domain.sources import Primary
from dakoku.domain.zone import MINUTES_PER_DAY
from dakoku.platform.wire import Wire
from dakoku.store.pulls.pulling import UNITS, DefaultTimes, PullingSettings

_Minute = Annotated[int, Field(ge=0, le=2 * MINUTES_PER_DAY)]


class Span(Wire):
    """From minute to minute."""

    start: _Minute
    end: _Minute

    @field_validator("end")
    @classmethod
    def _forwards(cls, end: int, info: ValidationInfo) -> int:
        if end <= info.data.get("start", -1):
            raise PydanticCustomError("endBeforeStart", "It must end after it starts.")
        return end

    def interval(self) -> Interval:
        """As the store has it."""
        return Interval(self.start, self.end)


class Defaults(Span):
    """What is shown before the first pull: two breaks at most, within the day, in order."""

    breaks: Annotated[list[Span], Field(max_length=2)] = Field(default_factory=list)
    morning_off: Span | None = None
    afternoon_off: Span | None = None

    @field_validator("breaks")
    @classmethod
    def _apart(cls, breaks: list[Span], info: ValidationInfo) -> list[Span]:
        edges = [info.data.get("start", 0), *(each for one in breaks for each in (one.start, one.end))]
        edges.append(info.data.get("end", 2 * MINUTES_PER_DAY))
        if any(after < before for before, after in pairwise(edges)):
            raise PydanticCustomError("overlaps", "Breaks lie within the day, one after the other.")
        return breaks

    def times(self) -> DefaultTimes:
        """As the store has them."""
        return DefaultTimes(
            start=self.start,
            end=self.end,
            breaks=tuple(one.interval() for one in self.breaks),
            morning_off=self.morning_off.interval() if self.morning_off else None,
            afternoon_off=self.afternoon_off.interval() if self.afternoon_off else None,
        )


class PullingModel(Wire):
    """All settings of the pull."""

    attendance: bool
    unit: int
    primary: Primary
    defaults: Defaults | None

    @field_validator("unit")
    @classmethod
    def _known(cls, unit: int) -> int:
        if unit not in UNITS:
            raise PydanticCustomError("unknownUnit", f"Choose one of {', '.join(map(str, UNITS))} minutes.")
        return unit

    def settings(self) -> PullingSettings:
        """As the store has them."""
        return PullingSettings(
            self.attendance, self.unit, self.primary, self.defaults.times() if self.defaults else None
        )
