"""The task that makes a report's file."""

from datetime import datetime

from dakoku.platform import tasks
from dakoku.platform.config import Config
from dakoku.platform.errors import Unavailable
from dakoku.store.organisation.reports import Reports, ReportStatus

TASK = "renderreport"  # no underscore: such a queue is never made


def hand_over(config: Config, reports: Reports, report_id: str, now: datetime) -> None:
    """Have a report that waits made. Raises `Unavailable` when nothing can be queued: it has failed then."""
    try:
        tasks.enqueue(config, TASK, {"reportId": report_id}, report_id)
    except Unavailable as error:
        reports.end(report_id, ReportStatus.FAILED, now, code=error.code, message=error.message)
        raise
