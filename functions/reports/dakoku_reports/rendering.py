"""The task: a report that waits becomes a file, once, however often the task is delivered."""

import logging
from pathlib import Path
from tempfile import TemporaryDirectory

from dakoku.platform import storage
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.errors import DakokuError, Outrun, Unavailable
from dakoku.store.organisation.reports import Report, Reports, ReportStatus
from dakoku_reports.kind import CONTENT_TYPES, Made
from dakoku_reports.kinds import Kinds
from dakoku_reports.progress import Unwanted, WrittenProgress

log = logging.getLogger(__name__)
_GAVE_UP = Unavailable("The report could not be made in several attempts. Ask for it again.")


class Rendering:
    """Makes the files."""

    def __init__(self, config: Config, clock: Clock, reports: Reports, kinds: Kinds) -> None:
        self._config = config
        self._clock = clock
        self._reports = reports
        self._kinds = kinds

    def run(self, report_id: str, *, last_attempt: bool) -> None:
        """Make the file of a report. What is permanent is written down; what may pass is raised.

        On the last attempt even that is written down: nobody must wait for a report that never comes. Does
        nothing for a report that has come to its end; two deliveries at once leave one file and one end.
        """
        report = self._reports.get(report_id)
        if report is None or report.status.final:
            return
        try:
            self._render(report)
        except Unwanted:
            return
        except DakokuError as error:
            may_pass = error.transient or isinstance(error, Outrun)
            if may_pass and not last_attempt:
                raise
            self._fail(report, _GAVE_UP if may_pass else error)
        except Exception:
            if not last_attempt:
                raise
            log.exception("report %s could not be made", report_id)
            self._fail(report, _GAVE_UP)

    def _render(self, report: Report) -> None:
        kind = self._kinds[report.kind]
        asked = kind.params.model_validate(report.params)
        progress = WrittenProgress(self._reports, report.id)
        progress.begin(0)
        with TemporaryDirectory() as folder:
            self._keep(report, kind.make(asked, report.language, Path(folder), progress))

    def _keep(self, report: Report, made: Made) -> None:
        suffix = Path(made.name).suffix
        file, size = f"reports/{report.id}{suffix}", made.path.stat().st_size
        storage.save(self._config, file, made.path, CONTENT_TYPES[suffix])
        self._reports.end(report.id, ReportStatus.READY, self._clock(), file=file, size=size, name=made.name)

    def _fail(self, report: Report, error: DakokuError) -> None:
        self._reports.end(
            report.id, ReportStatus.FAILED, self._clock(), code=error.code, message=error.message
        )
