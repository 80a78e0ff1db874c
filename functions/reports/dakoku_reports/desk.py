"""The counter where reports are asked for and handed out, to those who may read what they are about."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from google.cloud import firestore
from pydantic import ValidationError

from dakoku.platform import storage
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.errors import Conflict, FieldError, InvalidInput, NotFound
from dakoku.platform.firestore import commit, in_transaction
from dakoku.platform.identity import Principal, Role
from dakoku.platform.ids import new_id
from dakoku.platform.languages import Language
from dakoku.platform.wire import Wire
from dakoku.store.organisation.reports import Report, Reports, ReportStatus
from dakoku.store.people.members import Members
from dakoku.store.trail.audit import Audit
from dakoku_reports import queue
from dakoku_reports.kind import Kind, Subject
from dakoku_reports.kinds import Kinds
from dakoku_reports.traces import trace

LINK_LIFETIME = timedelta(minutes=5)


@dataclass(frozen=True)
class Desk:
    """Whoever may not know of something is told that there is none."""

    config: Config
    client: firestore.Client
    clock: Clock
    reports: Reports
    kinds: Kinds

    def ask(self, caller: Principal, kind: str, params: Mapping[str, Any], language: Language) -> str:
        """Write a report in a language down and queue its task: the report's id.

        Raises `InvalidInput`, `NotFound` for what the caller may not see, `Unavailable` when nothing can be
        queued.
        """
        known = self._kind(kind)
        asked = _validated(known, params)
        subject = known.subject(asked, language)
        if subject is None or not _may_see(caller, subject.department_id, subject.employee_id):
            raise NotFound("There is no such thing, or not for this account.")
        report = self._new(caller, kind, asked, subject, language)
        self._write(report)
        queue.hand_over(self.config, self.reports, report.id, self.clock())
        return report.id

    def look(self, caller: Principal, report_id: str) -> Report:
        """The report. Raises `NotFound`."""
        report = self.reports.get(report_id)
        if report is None or not _may_see(caller, report.department_id, report.employee_id):
            raise NotFound("There is no such report, or not for this account.")
        return report

    def cancel(self, caller: Principal, report_id: str) -> None:
        """Have it not made after all. Raises `NotFound`, or `Conflict` once it is ready or has failed."""
        report = self.look(caller, report_id)
        now = self.clock()

        def change(transaction: firestore.Transaction) -> bool:
            if not self.reports.end_with(transaction, report_id, ReportStatus.CANCELLED, now):
                return False
            trace(transaction, Audit(self.client), "report.cancel", report, actor=caller.uid, at=now)
            return True

        if not in_transaction(self.client, change) and not self._is_cancelled(report_id):
            raise Conflict("This report is finished: there is nothing to cancel.", code="finished")

    def link(self, caller: Principal, report_id: str) -> tuple[str, datetime]:
        """A link made now, and when it ends. Raises `NotFound`, or `Conflict` while the file is not there."""
        report = self.look(caller, report_id)
        if report.file is None:
            raise Conflict("This report is not ready: look at its status first.", code="notReady")
        now = self.clock()
        url = storage.signed_link(self.config, report.file, report.name, LINK_LIFETIME)
        batch = self.client.batch()
        trace(batch, Audit(self.client), "report.fetch", report, actor=caller.uid, at=now)
        commit(batch)
        return url, now + LINK_LIFETIME

    def _kind(self, name: str) -> Kind[Any]:
        if name not in self.kinds:
            remedy = FieldError("kind", "unknownKind", f"Choose one of: {', '.join(sorted(self.kinds))}.")
            raise InvalidInput("There is no such kind of report.", fields=[remedy])
        return self.kinds[name]

    def _new(self, caller: Principal, kind: str, asked: Wire, subject: Subject, language: Language) -> Report:
        return Report(
            id=new_id(),
            kind=kind,
            params=asked.model_dump(mode="json"),
            department_id=subject.department_id,
            employee_id=subject.employee_id,
            by_owner=caller.role is Role.EMPLOYEE,
            language=language,
            name=subject.name,
            requested_by=caller.uid,
            requested_by_name=Members(self.client).name(caller.uid),
            created_at=self.clock(),
        )

    def _write(self, report: Report) -> None:
        batch, audit = self.client.batch(), Audit(self.client)
        self.reports.create(batch, report)
        trace(batch, audit, "report.ask", report, actor=report.requested_by, at=report.created_at)
        commit(batch)

    def _is_cancelled(self, report_id: str) -> bool:
        now = self.reports.get(report_id)
        return now is not None and now.status is ReportStatus.CANCELLED


def _validated(kind: Kind[Any], params: Mapping[str, Any]) -> Wire:
    try:
        asked: Wire = kind.params.model_validate(params)
    except ValidationError as error:
        fields = [
            FieldError(".".join(("params", *map(str, e["loc"]))), e["type"], e["msg"])
            for e in error.errors(include_url=False)
        ]
        raise InvalidInput("Some of what was asked for is missing or wrong.", fields=fields) from error
    return asked


def _may_see(caller: Principal, department_id: str | None, employee_id: str | None) -> bool:
    if employee_id is not None and caller.employee_id == employee_id:
        return True
    if department_id is None:
        return caller.role is Role.ORGANISATION_ADMIN
    return caller.administers(department_id)
