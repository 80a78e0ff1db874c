"""Month sheets: docs/data.md, `sheets`."""

from datetime import date, datetime
from typing import Annotated

from pydantic import Field

from dakoku.domain.sources import Primary
from dakoku.platform.dates import YearMonth
from dakoku.platform.wire import Wire
from dakoku.store.record import sheets
from dakoku_ledger.models.ids import Id
from dakoku_ledger.models.plans import SheetPlan, Span


class SheetPath(Wire):
    """Whose month. `month` such as 2026-11."""

    employee_id: Id
    month: YearMonth


class SheetPunch(Wire):
    """A punch as it came."""

    type: str
    at: datetime
    source: str
    offline: bool
    withdrawn: bool
    moved_to: date | None


class PlacedPunch(Wire):
    """A punch on its work date, in minutes from that date's midnight. `beside`: of the source that does not
    count there."""

    id: str
    type: str
    minute: int
    source: str
    offline: bool
    duplicate: bool
    beside: bool = False


class Beside(Wire):
    """Start and end by the source that does not count."""

    source: str
    start: int | None
    end: int | None


class Pulled(Wire):
    """A date as another system has it."""

    connection_id: str
    at: datetime
    state: str
    work: int | None
    punches: list[str]


class Exclusions(Wire):
    """Excluded minutes by part."""

    before: Annotated[int, Field(ge=0)]
    after: Annotated[int, Field(ge=0)]
    day_off: Annotated[int, Field(ge=0)]


class Written(Wire):
    """始業操作, 終業操作: when that time was written in; null where it is as punched."""

    start: datetime | None
    end: datetime | None


class SheetForm(Wire):
    """What was written into a day. `club` is null until somebody has said."""

    start: int | None
    end: int | None
    exclusions: Exclusions
    club: int | None
    club_only: bool
    category_id: str | None
    remarks: str
    pattern_id: str | None
    written: Written
    revision: int


class SheetDay(Wire):
    """A derived day in minutes; the hours are null while it is incomplete."""

    punches: list[PlacedPunch]
    start: int | None
    end: int | None
    breaks: list[Span]
    outings: list[Span]
    excluded: Exclusions
    worked: int | None
    regular: int | None
    overtime: int | None
    before: int | None
    after: int | None
    day_off: int | None
    club: int | None
    statutory: int | None
    incomplete: str | None
    marks: list[str]
    revision: int
    beside: Beside | None = None


class SheetTotals(Wire):
    """The month's sums in minutes over its complete days."""

    worked: int
    regular: int
    overtime: int
    before: int
    after: int
    day_off: int
    club: int
    statutory: int
    days_worked: int
    days_incomplete: int
    days_undeclared: int


class SheetLabels(Wire):
    """Names as they were at the confirmation; `categories` by id, those that the month uses."""

    code: str
    name: str
    position: str
    employment_type: str
    department: str
    categories: dict[str, str]


class SheetUnlocking(Wire):
    """Since when, by whom and why a confirmed sheet is open on its own."""

    at: datetime
    uid: str
    reason: str


class SheetConfirmation(Wire):
    """When and by whom it was confirmed, and its digest, chained to the month before."""

    at: datetime
    uid: str
    labels: SheetLabels
    version: int
    digest: str
    previous: str | None
    unlocked: SheetUnlocking | None


class MonthSheet(Wire):
    """One employee's month. `updatedAt` is null before its first punch: then it is only planned."""

    employee_id: str
    month: str
    department_id: str
    locked: bool
    plan: SheetPlan
    punches: dict[str, SheetPunch]
    forms: dict[date, SheetForm]
    days: dict[date, SheetDay]
    totals: SheetTotals
    confirmation: SheetConfirmation | None
    generation: int
    updated_at: datetime | None
    primary: str = Primary.PUNCHES
    pulled: dict[date, Pulled] = Field(default_factory=dict)

    @staticmethod
    def of(sheet: sheets.Sheet, updated_at: datetime | None) -> "MonthSheet":
        """As the store has it."""
        return MonthSheet.model_validate({**sheets.shape(sheet), "updatedAt": updated_at})
