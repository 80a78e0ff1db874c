"""Issuing a letter: counted in one step, however many ask at once, and handed out as a report."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.errors import Conflict, NotFound
from dakoku.platform.firestore import in_transaction, retried
from dakoku.platform.identity import Principal
from dakoku.platform.ids import new_id
from dakoku.store.confirming.months import Months, State
from dakoku.store.confirming.over_notices import OverNotice, OverNotices
from dakoku.store.organisation.reports import KEPT, Report, Reports, ReportStatus
from dakoku.store.people.members import Members
from dakoku.store.trail.audit import Audit
from dakoku_reports import queue
from dakoku_reports.notice.names import file_name
from dakoku_reports.notice.rendering import NoticeRendering

_MARGIN = timedelta(days=1)  # a file that goes today is not handed out any more


@dataclass(frozen=True)
class Issuing:
    """The use cases."""

    config: Config
    client: firestore.Client
    clock: Clock
    reports: Reports
    rendering: NoticeRendering

    def listed(self, caller: Principal, department_id: str, month: str) -> Sequence[OverNotice]:
        """A department's letters of a month, by code. Raises `NotFound`."""
        if not caller.administers(department_id):
            raise _unknown()
        found = OverNotices(self.client).of(department_id, month)
        return sorted(found, key=lambda one: one.labels["code"])

    def issue(self, caller: Principal, employee_id: str, month: str) -> Report:
        """Issue a letter once more: the report with its file, ready or soon to be.

        Raises `NotFound` where nothing calls for one, `Conflict` (`monthNotConfirmed`) while its month is
        taken back, `Unavailable` when nothing can be queued: it is counted then, and its report says so.
        """
        report = retried(lambda: self._issue(caller, employee_id, month))
        if report.status is ReportStatus.WAITING:
            queue.hand_over(self.config, self.reports, report.id, self.clock())
        return report

    def _issue(self, caller: Principal, employee_id: str, month: str) -> Report:
        now = self.clock()

        def change(transaction: firestore.Transaction) -> Report:
            notice = OverNotices(self.client).get(employee_id, month, transaction)
            if notice is None or not caller.administers(notice.department_id):
                raise _unknown()
            confirmed = Months(self.client).get(notice.department_id, month, transaction).value
            if confirmed.state is not State.CONFIRMED:
                raise Conflict("This month is not confirmed any more.", code="monthNotConfirmed")
            if notice.voided_at:
                raise _unknown()
            after = notice.issued(now, caller.uid)
            report = self._report(caller, after)
            count(self.client, transaction, after)
            self.reports.create(transaction, report)
            return report

        return in_transaction(self.client, change)

    def _report(self, caller: Principal, notice: OverNotice) -> Report:
        """Its report: ready at once with the file of the first issue, while that is kept."""
        now, language = self.clock(), self.rendering.language(notice.department_id)
        report = Report(
            id=new_id(),
            kind="notice",
            params={"employeeId": notice.employee_id, "month": notice.month, "issue": notice.issues},
            department_id=notice.department_id,
            employee_id=None,
            by_owner=False,
            language=language,
            name=file_name(notice, notice.issues, language),
            requested_by=caller.uid,
            requested_by_name=Members(self.client).name(caller.uid),
            created_at=now,
        )
        made = notice.prepared
        if made is None or notice.issues > 1 or notice.made_at + KEPT - _MARGIN < now:
            return report
        ready = ReportStatus.READY
        return replace(report, status=ready, file=made.file, size=made.size, finished_at=now)


def count(client: firestore.Client, transaction: firestore.Transaction, issued: OverNotice) -> None:
    """Write a letter that has just been issued, and who did it, into a transaction."""
    OverNotices(client).put(transaction, issued)
    Audit(client).record(
        transaction,
        at=issued.issued_at or issued.made_at,
        actor=issued.issued_by or "",
        action="notice.issue",
        subject=f"employees/{issued.employee_id}",
        after={"month": issued.month, "issue": issued.issues},
    )


def _unknown() -> NotFound:
    return NotFound("There is no such letter, or not for this account.")
