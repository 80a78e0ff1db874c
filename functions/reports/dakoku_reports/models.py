"""What goes over HTTP: docs/api.md, reports."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from dakoku.platform.wire import Wire
from dakoku.store.reports import ReportStatus

Id = Annotated[str, Field(pattern=r"^[a-z0-9]{20}$", description="20 lower-case letters and digits")]
Month = Annotated[str, Field(pattern=r"^20\d\d-(0[1-9]|1[0-2])$", description='such as "2026-11"')]


class MonthRequest(Wire):
    """Whose month, and which."""

    employee_id: Id
    month: Month


class ReportPath(Wire):
    """A report's address."""

    id: Id


class AcceptedReport(Wire):
    """The report will be made under this id."""

    id: str


class ReportState(Wire):
    """What became of a report. `code` and `message` say why it failed, else they are null."""

    id: str
    status: ReportStatus
    name: str
    code: str | None
    message: str | None


class ReportLink(Wire):
    """Where to fetch it, and until when."""

    url: str
    expires_at: datetime
