"""Moving a 出勤 to its own date over HTTP: docs/api.md."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

from pydantic import Field

from dakoku.platform.dates import Day
from dakoku.platform.wire import Wire
from dakoku_ledger.models.ids import Id
from dakoku_ledger.record import placing


class PunchPath(Wire):
    """Which punch, and whose."""

    employee_id: Id
    punch_id: Id


class WantedPlace(Wire):
    """`movedTo`: the 出勤's own date; null: where the day boundary puts it."""

    moved_to: Day | None


class Move(WantedPlace):
    """A wanted place, and why."""

    reason: Annotated[str, Field(max_length=200)] | None = None


class Hours(Wire):
    """The hours of a day in minutes; null while it is incomplete."""

    start: int | None
    end: int | None
    worked: int | None
    overtime: int | None
    incomplete: str | None


class ReplacedDay(Wire):
    """A date before and after the move; null where nothing stands."""

    work_date: date
    before: Hours | None
    after: Hours | None


class ReplacedDays(Wire):
    """Both dates that the 出勤 can belong to, in order."""

    days: list[ReplacedDay]

    @staticmethod
    def of(days: Sequence[placing.ReplacedDay]) -> "ReplacedDays":
        """As the use case has them."""
        return ReplacedDays(
            days=[
                ReplacedDay(work_date=day.work_date, before=_hours(day.before), after=_hours(day.after))
                for day in days
            ]
        )


def _hours(day: placing.StoredDay | None) -> Hours | None:
    return None if day is None else Hours.model_validate({name: day[name] for name in Hours.model_fields})
