"""What the audit trail keeps of reports: who asked for what, and who fetched what."""

from datetime import datetime
from typing import Literal

from google.cloud import firestore

from dakoku.store.organisation.reports import Report
from dakoku.store.trail.audit import Audit

Deed = Literal["report.ask", "report.cancel", "report.fetch"]


def trace(
    batch: firestore.WriteBatch, audit: Audit, action: Deed, report: Report, *, actor: str, at: datetime
) -> None:
    """Put the entry into a batch or transaction. Its subject is what the report is about."""
    after = {"kind": report.kind, **report.params, "reportId": report.id}
    audit.record(batch, at=at, actor=actor, action=action, subject=_subject(report), after=after)


def _subject(report: Report) -> str:
    if report.employee_id:
        return f"employees/{report.employee_id}"
    return f"departments/{report.department_id}" if report.department_id else "settings/organisation"
