"""The task: a report that waits becomes a file, once, however often the task is delivered."""

import logging

from dakoku.platform import storage
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.errors import DakokuError, Unavailable
from dakoku.store.reports import Report, Reports, ReportStatus
from dakoku.store.stored import Stored
from dakoku_reports.month.source import MonthSource
from dakoku_reports.month.workbook import CONTENT_TYPE, month_workbook

log = logging.getLogger(__name__)
_GAVE_UP = Unavailable("The report could not be made in several attempts. Ask for it again.")


class Rendering:
    """Makes the files."""

    def __init__(self, config: Config, clock: Clock, reports: Reports, months: MonthSource) -> None:
        self._config = config
        self._clock = clock
        self._reports = reports
        self._months = months

    def run(self, report_id: str, *, last_attempt: bool) -> None:
        """Make the file of a waiting report. What is permanent is written down; what may pass is raised.

        On the last attempt even that is written down: nobody must wait for a report that never comes.
        """
        stored = self._reports.get(report_id)
        if stored is None or stored.value.status is not ReportStatus.WAITING:
            return
        try:
            self._render(stored)
        except DakokuError as error:
            if error.transient and not last_attempt:
                raise
            self._fail(stored, _GAVE_UP if error.transient else error)
        except Exception:
            if not last_attempt:
                raise
            log.exception("report %s could not be made", report_id)
            self._fail(stored, _GAVE_UP)

    def _render(self, stored: Stored[Report]) -> None:
        report = stored.value
        record = self._months.record(report.employee_id, report.month, self._clock())
        storage.save(self._config, report.file, month_workbook(record, report.language), CONTENT_TYPE)
        self._reports.finish(stored, self._clock())

    def _fail(self, stored: Stored[Report], error: DakokuError) -> None:
        self._reports.fail(stored, self._clock(), error.code, error.message)
