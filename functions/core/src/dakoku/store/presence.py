"""`presence/{employeeId}_{yyyymmdd}`: whether somebody is in, one document per employee and work date."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.domain.day import Day
from dakoku.domain.placing import Placed
from dakoku.domain.punch import PunchType

COLLECTION = "presence"
_STATE = {
    PunchType.IN: "in",
    PunchType.OUT: "out",
    PunchType.BREAK_START: "break",
    PunchType.BREAK_END: "in",
    PunchType.OUTING_START: "outing",
    PunchType.OUTING_END: "in",
}


class Presence:
    """All presence documents. They follow the sheet, so they ride in its batch."""

    def __init__(self, client: firestore.Client) -> None:
        self._client = client
        self._collection = client.collection(COLLECTION)

    def of(self, department_id: str, work_date: date) -> dict[str, Mapping[str, Any]]:
        """A department's presence on a work date as docs/data.md has it, by employee id."""
        query = self._collection.where(filter=FieldFilter("departmentId", "==", department_id)).where(
            filter=FieldFilter("workDate", "==", work_date.isoformat())
        )
        found = [snapshot.to_dict() for snapshot in query.stream()]
        return {document["employeeId"]: document for document in found}

    def some(self, employee_ids: Iterable[str], work_date: date) -> dict[str, Mapping[str, Any]]:
        """These people's presence on a work date, wherever they belong, by employee id."""
        references = [self._reference(employee_id, work_date) for employee_id in employee_ids]
        snapshots = self._client.get_all(references) if references else ()
        found = [snapshot.to_dict() for snapshot in snapshots if snapshot.exists]
        return {document["employeeId"]: document for document in found}

    def put(
        self,
        batch: firestore.WriteBatch,
        *,
        employee_id: str,
        department_id: str,
        work_date: date,
        day: Day | None,
        now: datetime,
    ) -> None:
        """Write a work date's presence into the batch; a day without punches (None) has none."""
        reference = self._reference(employee_id, work_date)
        if day is None:
            batch.delete(reference)
            return
        whose = {"employeeId": employee_id, "departmentId": department_id, "workDate": work_date.isoformat()}
        batch.set(reference, {**whose, **shape(day), "updatedAt": now})

    def _reference(self, employee_id: str, work_date: date) -> Any:
        return self._collection.document(f"{employee_id}_{work_date:%Y%m%d}")


def shape(day: Day) -> dict[str, Any]:
    """First in, last out, last break, and the state after the last punch. Duplicates are passed over."""
    counted = [one for one in day.punches if not one.duplicate]
    return {
        "in": _instant(counted, PunchType.IN),
        "out": _instant(reversed(counted), PunchType.OUT),
        "breakStart": _instant(reversed(counted), PunchType.BREAK_START),
        "breakEnd": _instant(reversed(counted), PunchType.BREAK_END),
        "state": _STATE[counted[-1].punch.type],
        "edited": [],
    }


def _instant(counted: Iterable[Placed], wanted: PunchType) -> datetime | None:
    return next((one.punch.at for one in counted if one.punch.type is wanted), None)
