"""Work patterns."""

from typing import Annotated

from pydantic import Field, model_validator

from dakoku.domain.intervals import Interval
from dakoku.domain.plan import Pattern
from dakoku.platform.wire import Wire
from dakoku.store.arranging.patterns import WorkPattern
from dakoku_ledger.models.ids import Id

_Minute = Annotated[int, Field(ge=0, le=2879)]  # 00:00 to 47:59


class PatternBreak(Wire):
    """Minutes from the work date's midnight."""

    start: _Minute
    end: _Minute


class NewPattern(Wire):
    """A pattern to be made, or changed if `id` is given. Minutes from midnight."""

    id: Id | None = None
    name: Annotated[str, Field(min_length=1, max_length=60)]
    department_id: Id | None = None
    start: _Minute
    end: _Minute
    breaks: Annotated[tuple[PatternBreak, ...], Field(max_length=10)] = ()
    active: bool = True

    @model_validator(mode="after")
    def check(self) -> "NewPattern":
        """What the domain refuses is refused here."""
        self.pattern()
        return self

    def pattern(self) -> Pattern:
        """As the domain has it. Raises ValueError when hours cannot be derived from it."""
        breaks = tuple(Interval(rest.start, rest.end) for rest in self.breaks)
        return Pattern(self.name, self.start, self.end, breaks)


class ListedPattern(Wire):
    """One pattern."""

    id: str
    name: str
    department_id: str | None
    start: int
    end: int
    breaks: list[PatternBreak]
    active: bool

    @staticmethod
    def of(work_pattern: WorkPattern) -> "ListedPattern":
        """As the store has it."""
        pattern = work_pattern.pattern
        return ListedPattern(
            id=work_pattern.id,
            name=pattern.name,
            department_id=work_pattern.department_id,
            start=pattern.start,
            end=pattern.end,
            breaks=[PatternBreak(start=rest.start, end=rest.end) for rest in pattern.breaks],
            active=work_pattern.active,
        )


class PatternList(Wire):
    """Patterns by name."""

    patterns: list[ListedPattern]
