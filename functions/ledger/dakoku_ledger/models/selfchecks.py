"""働き方セルフチェック: docs/data.md, `selfchecks`, `selfcheckRounds`."""

from datetime import date
from typing import Annotated

from pydantic import Field

from dakoku.platform.dates import Day
from dakoku.platform.ids import new_id
from dakoku.platform.wire import Wire
from dakoku.store.people.selfcheck_rounds import ACTIVITIES, Round
from dakoku.store.people.selfchecks import Slot
from dakoku_ledger.models.ids import Id

_Minute = Annotated[int, Field(ge=0, le=47 * 60 + 45)]
_Activity = Annotated[str, Field(min_length=1, max_length=20)]


class ChecksQuery(Wire):
    """Whose, from when to when, both included."""

    employee_id: Id
    from_: Annotated[Day, Field(alias="from")]
    to: Day


class CheckPath(Wire):
    """Which day of the caller's."""

    date: Day


class SentSlot(Wire):
    """A stretch of the day, in minutes from its midnight, and what it was spent on."""

    start: _Minute
    end: _Minute
    activity: _Activity


class NewCheck(Wire):
    """A day's slots in order."""

    slots: Annotated[list[SentSlot], Field(max_length=100)]

    def wanted(self) -> list[Slot]:
        """As the use case takes them."""
        return [Slot(slot.start, slot.end, slot.activity) for slot in self.slots]


class ListedCheck(Wire):
    """How one day was spent."""

    date: date
    slots: list[SentSlot]


class CheckList(Wire):
    """By date."""

    checks: list[ListedCheck]


class RoundPath(Wire):
    """Which round."""

    id: Id


class NewRound(Wire):
    """`departmentId` null: everybody's; `employeeIds` null: all of them; `activities` null: the usual."""

    department_id: Id | None
    dates: Annotated[list[Day], Field(min_length=1, max_length=62)]
    employee_ids: Annotated[list[Id], Field(min_length=1, max_length=500)] | None = None
    activities: Annotated[list[_Activity], Field(min_length=1, max_length=30)] | None = None

    def made(self) -> Round:
        """As the use case takes it, its days in order and each name once."""
        people = None if self.employee_ids is None else tuple(dict.fromkeys(self.employee_ids))
        days = tuple(sorted(set(self.dates)))
        activities = tuple(dict.fromkeys(self.activities or ACTIVITIES))
        return Round(new_id(), self.department_id, days, people, activities)


class ListedRound(Wire):
    """One round."""

    id: str
    department_id: str | None
    dates: list[date]
    employee_ids: list[str] | None
    activities: list[str]


class RoundList(Wire):
    """Rounds by their first day, and what may be chosen on other days."""

    rounds: list[ListedRound]
    activities: list[str]
