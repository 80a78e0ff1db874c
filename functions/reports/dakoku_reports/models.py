"""What goes over HTTP: docs/api.md, reports."""

from datetime import datetime
from typing import Any

from pydantic import Field

from dakoku.platform.wire import Wire
from dakoku.store.organisation.reports import ReportStatus
from dakoku_reports.params import Id


class ReportRequest(Wire):
    """Which kind, and what it asks for: docs/api.md lists both."""

    kind: str = Field(max_length=20)
    params: dict[str, Any]


class ReportPath(Wire):
    """A report's address."""

    id: Id


class PastQuery(Wire):
    """Whose reports (nobody's: the organisation's), and after which."""

    department_id: Id | None = None
    cursor: Id | None = None


class AcceptedReport(Wire):
    """The report will be made under this id."""

    id: str


class ReportState(Wire):
    """A report. `code` and `message` say why it failed, else they are null."""

    id: str
    kind: str
    params: dict[str, Any]
    department_id: str | None
    status: ReportStatus
    done: int
    total: int
    name: str
    size: int | None
    requested_by: str
    requested_by_name: str
    created_at: datetime
    finished_at: datetime | None
    expires_at: datetime
    code: str | None
    message: str | None


class PastPage(Wire):
    """Newest first. `cursor` asks for the next page; null: there is no more."""

    reports: list[ReportState]
    cursor: str | None


class ReportLink(Wire):
    """Where to fetch it, and until when."""

    url: str
    expires_at: datetime
