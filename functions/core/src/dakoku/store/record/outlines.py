"""A month in outline: of a sheet what checks, lists and the attendance book need, without punches and forms.

Taking whole months apart is most of what reading a department costs.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.field_path import FieldPath

from dakoku.domain.sources import Primary
from dakoku.domain.zone import month_dates
from dakoku.platform.firestore import contents
from dakoku.store.arranging.plans import PlannedDay, month_plan
from dakoku.store.confirming.confirmation import Confirmation, confirmation_from
from dakoku.store.record import days, pulled
from dakoku.store.record.days import DayShape
from dakoku.store.record.sheets import Sheet, Sheets

_WHOLE = ("employeeId", "locked", "generation", "primary", "confirmation", "plan", "totals")
_OF_A_DAY = ("start", "end", "incomplete", "overtime", "club")


@dataclass(frozen=True, slots=True)
class Outline:
    """As `Sheet` has it; of derived `days` only `start`, `end`, `incomplete`, `overtime` and `club`.

    `totals`: the month's sums as docs/data.md has them; `pulled`: the dates of the month that were pulled.
    """

    employee_id: str
    planned: Mapping[date, PlannedDay]
    locked: bool = False
    days: Mapping[date, DayShape] = field(default_factory=dict)
    totals: Mapping[str, int] = field(default_factory=dict)
    confirmation: Confirmation | None = None
    generation: int = 0
    primary: Primary = Primary.PUNCHES
    pulled: Collection[date] = ()


class Outlines:
    """Those of all sheets."""

    def __init__(self, client: firestore.Client) -> None:
        self._sheets = Sheets(client)

    def of_department(self, department_id: str, month: str) -> list[Outline]:
        """The outlines of a department's month: a read for each sheet."""
        query = self._sheets.query(department_id, month).select(_fields(month))
        return [_outline(contents(found)) for found in query.stream()]


def outline(sheet: Sheet) -> Outline:
    """That of a sheet which was read whole, or is yet to be written."""
    return Outline(
        employee_id=sheet.employee_id,
        planned=sheet.plan.days,
        locked=sheet.locked,
        days=sheet.days,
        totals=days.totals_shape(days.totals(sheet.days)),
        confirmation=sheet.confirmation,
        generation=sheet.generation,
        primary=sheet.primary,
        pulled=sheet.pulled,
    )


def _fields(month: str) -> list[str]:
    """Every date is named: a mask knows no "of each day"."""
    dates = [day.isoformat() for day in month_dates(month)]
    of_days = [FieldPath("days", day, name) for day in dates for name in _OF_A_DAY]
    pulled_at_all = [FieldPath("pulled", day, "state") for day in dates]
    return [*_WHOLE, *(path.to_api_repr() for path in of_days + pulled_at_all)]


def _outline(document: Mapping[str, Any]) -> Outline:
    confirmed = document["confirmation"]
    return Outline(
        employee_id=document["employeeId"],
        planned=month_plan(document["plan"]).days,
        locked=document["locked"],
        days={date.fromisoformat(day): derived for day, derived in document.get("days", {}).items()},
        totals=document["totals"],
        confirmation=confirmation_from(confirmed) if confirmed else None,
        generation=document["generation"],
        primary=pulled.primary_from(document),
        pulled={date.fromisoformat(day) for day in document.get("pulled", {})},
    )
