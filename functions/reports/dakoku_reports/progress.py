"""How far a report is, written down sparingly: every write also asks whether it is still wanted."""

from dakoku.store.organisation.reports import Reports

MOST_WRITES = 18  # of a report, beside its beginning and its end


class Unwanted(Exception):
    """The report was cancelled, or has been finished by another delivery of its task."""


class WrittenProgress:
    """The progress of one report in the making."""

    def __init__(self, reports: Reports, report_id: str) -> None:
        self._reports = reports
        self._id = report_id
        self._done = 0
        self._total = 0
        self._every = 1

    def begin(self, total: int) -> None:
        """So many steps are to come. Raises `Unwanted`."""
        self._done, self._total = 0, total
        self._every = max(1, -(-total // (MOST_WRITES - 1)))
        self._write()

    def step(self) -> None:
        """One is done; few are written. Raises `Unwanted`."""
        self._done += 1
        if self._done % self._every == 0 or self._done == self._total:
            self._write()

    def _write(self) -> None:
        if not self._reports.progress(self._id, self._done, self._total):
            raise Unwanted
