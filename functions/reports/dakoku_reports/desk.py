"""The counter where reports are asked for and handed out, to those who may read the month."""

from datetime import datetime, timedelta

from dakoku.platform import storage, tasks
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.errors import Conflict, NotFound, Unavailable
from dakoku.platform.identity import Principal
from dakoku.platform.ids import new_id
from dakoku.platform.languages import Language
from dakoku.store.reports import Report, Reports, ReportStatus
from dakoku_reports.month.names import file_name
from dakoku_reports.month.source import MonthSource, Owner

LINK_LIFETIME = timedelta(minutes=5)
TASK = "rendermonth"  # no underscore: such a queue is never made


class Desk:
    """Whoever may not know of something is told that there is none."""

    def __init__(self, config: Config, clock: Clock, reports: Reports, months: MonthSource) -> None:
        self._config = config
        self._clock = clock
        self._reports = reports
        self._months = months

    def ask(self, caller: Principal, employee_id: str, month: str, language: Language) -> str:
        """Write a report in a language down and queue its task: the report's id.

        Raises `NotFound` for an employee the caller may not see, `Unavailable` when nothing can be queued.
        """
        owner = self._months.owner(employee_id, month)
        if owner is None or not _may_read(caller, employee_id, owner.department_id):
            raise NotFound("There is no such employee, or not for this account.")
        report = self._written(caller, owner, month, language)
        try:
            tasks.enqueue(self._config, TASK, {"reportId": report.id}, report.id)
        except Unavailable as error:
            self._give_up(report.id, error)
            raise
        return report.id

    def look(self, caller: Principal, report_id: str) -> Report:
        """The report. Raises `NotFound`."""
        stored = self._reports.get(report_id)
        if stored is None or not _may_read(caller, stored.value.employee_id, stored.value.department_id):
            raise NotFound("There is no such report, or not for this account.")
        return stored.value

    def link(self, caller: Principal, report_id: str) -> tuple[str, datetime]:
        """A link made now, and when it ends. Raises `NotFound`, or `Conflict` while the file is not there."""
        report = self.look(caller, report_id)
        if report.status is not ReportStatus.READY:
            raise Conflict("This report is not ready: look at its status first.", code="notReady")
        expires_at = self._clock() + LINK_LIFETIME
        return storage.signed_link(self._config, report.file, report.name, LINK_LIFETIME), expires_at

    def _written(self, caller: Principal, owner: Owner, month: str, language: Language) -> Report:
        employee = owner.employee
        report = Report(
            id=new_id(),
            employee_id=employee.id,
            department_id=owner.department_id,
            month=month,
            language=language,
            name=file_name(employee.code, employee.name, month, language),
            requested_by=caller.uid,
            created_at=self._clock(),
        )
        self._reports.create(report)
        return report

    def _give_up(self, report_id: str, error: Unavailable) -> None:
        stored = self._reports.get(report_id)
        if stored:
            self._reports.fail(stored, self._clock(), error.code, error.message)


def _may_read(caller: Principal, employee_id: str, department_id: str) -> bool:
    return caller.employee_id == employee_id or caller.administers(department_id)
