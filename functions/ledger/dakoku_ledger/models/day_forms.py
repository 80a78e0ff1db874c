"""Writing a day's form over HTTP: docs/api.md."""

from dataclasses import asdict
from datetime import date, datetime
from typing import Annotated, Any

from pydantic import Field

from dakoku.domain import exclusions
from dakoku.domain.declared import Declared
from dakoku.platform.dates import Day
from dakoku.platform.wire import Wire
from dakoku_ledger.models.ids import Id
from dakoku_ledger.models.sheets import Exclusions, MonthSheet
from dakoku_ledger.record.wanted import Wanted

_Minute = Annotated[int, Field(ge=0, le=2879)]  # 00:00 to 47:59
_NOTHING = Exclusions(before=0, after=0, day_off=0)


class DayPath(Wire):
    """Whose day."""

    employee_id: Id
    work_date: Day


class DayForm(Wire):
    """A day's form. `revision` is that of the form it was filled in from, 0 if there was none."""

    revision: Annotated[int, Field(ge=0)]
    start: _Minute | None = None
    end: _Minute | None = None
    exclusions: Exclusions = _NOTHING
    club: Annotated[int, Field(ge=0)] | None = None
    club_only: bool = False
    category_id: Id | None = None
    remarks: Annotated[str, Field(max_length=500)] = ""
    pattern_id: Id | None = None
    reason: Annotated[str, Field(max_length=200)] | None = None

    def wanted(self) -> Wanted:
        """As the use case takes it."""
        excluded = exclusions.Exclusions(**self.exclusions.model_dump(by_alias=False))
        declared = Declared(self.start, self.end, excluded, self.club, self.club_only)
        return Wanted(
            self.revision, declared, self.category_id, self.remarks, self.pattern_id, self.reason or None
        )


class SavedDay(Wire):
    """The month after the change. `left`: days whose leave kept another pattern than the chosen one."""

    sheet: MonthSheet
    left: list[date]


class PreviewedDay(Wire):
    """The day's parts before anything is excluded; null while it is incomplete."""

    parts: Exclusions | None

    @staticmethod
    def of(parts: exclusions.Exclusions | None) -> "PreviewedDay":
        """As the use case gives it."""
        return PreviewedDay(parts=Exclusions.model_validate(asdict(parts)) if parts else None)


class Edit(Wire):
    """One change of a record."""

    id: str
    at: datetime
    uid: str
    name: str
    by_owner: bool
    reason: str | None
    work_date: date
    kind: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


class EditList(Wire):
    """Newest first."""

    edits: list[Edit]
