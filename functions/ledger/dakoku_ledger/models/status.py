"""Who is in: docs/data.md, `presence`."""

from datetime import date, datetime
from typing import Annotated

from pydantic import Field

from dakoku.platform.wire import Wire
from dakoku_ledger.models.ids import Id


class StatusQuery(Wire):
    """Which department and work date."""

    department_id: Id
    work_date: date


class StatusLine(Wire):
    """One employee; the rest is null when nothing was punched that day."""

    employee_id: str
    code: str
    name: str
    employment_type: str
    state: str | None = None
    in_: Annotated[datetime | None, Field(alias="in")] = None
    out: datetime | None = None
    break_start: datetime | None = None
    break_end: datetime | None = None


class StatusTable(Wire):
    """A department's presence, by code."""

    department_id: str
    work_date: date
    employees: list[StatusLine]
