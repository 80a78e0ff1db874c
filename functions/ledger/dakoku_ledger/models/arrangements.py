"""Leave, trips and substitutions: what they have in common, and leave."""

from datetime import date
from typing import Annotated

from pydantic import Field, model_validator

from dakoku.domain.plan import Leave
from dakoku.platform.dates import Day
from dakoku.platform.wire import Wire
from dakoku.store.arranging.leaves import RegisteredLeave, shape
from dakoku_ledger.arranging.day_of_leave import DayOfLeave
from dakoku_ledger.models.ids import Id

Minute = Annotated[int, Field(ge=0, le=2879)]  # 00:00 to 47:59
MOST_DAYS = 62  # of one request
_LONGEST = 366  # days of one question


class ArrangementPath(Wire):
    """The leave, trip or substitution in the address."""

    id: Id


class ArrangementQuery(Wire):
    """Whose, and which days, both included: at most a year."""

    employee_id: Id
    from_: Annotated[Day, Field(alias="from")]
    to: Day

    @model_validator(mode="after")
    def check(self) -> "ArrangementQuery":
        """The days must be in order, and not too many."""
        if not 0 <= (self.to - self.from_).days < _LONGEST:
            raise ValueError(f"from and to: in order, and at most {_LONGEST} days")
        return self


class LeaveDay(Wire):
    """Leave on one day; null reaches to that end of the pattern.

    `patternId`: the pattern that it is asked for under, or null for whichever is planned.
    """

    date: Day
    kind: Annotated[str, Field(min_length=1, max_length=20)]
    start: Minute | None = None
    end: Minute | None = None
    pattern_id: Id | None = None

    def day(self) -> DayOfLeave:
        """As the use case takes it."""
        return DayOfLeave(self.date, Leave(self.kind, self.start, self.end), self.pattern_id)


class NewLeave(Wire):
    """An employee's leave, on all of the days or on none."""

    employee_id: Id
    days: Annotated[list[LeaveDay], Field(min_length=1, max_length=MOST_DAYS)]


class ListedLeave(Wire):
    """One day's leave."""

    id: str
    employee_id: str
    department_id: str
    date: date
    kind: str
    start: int | None
    end: int | None
    pattern_id: str | None

    @staticmethod
    def of(registered: RegisteredLeave) -> "ListedLeave":
        """As the store has it."""
        return ListedLeave.model_validate({"id": registered.id, **shape(registered)})


class LeaveList(Wire):
    """Leave in order of its days, and the kinds that are offered."""

    leaves: list[ListedLeave]
    kinds: list[str]


class MadeLeave(Wire):
    """What was registered."""

    leaves: list[ListedLeave]
