"""`presence/{employeeId}_{yyyymmdd}`: whether somebody is in, one document per employee and work date."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.domain.day import Day
from dakoku.domain.placing import Placed
from dakoku.domain.punch import PunchType
from dakoku.domain.zone import DayRules
from dakoku.store.among import queries_among

COLLECTION = "presence"
_OPEN = ["in", "break", "outing"]
_MOST_ASKED = 10  # of departments at once: Firestore allows 30 combinations with the three states
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

    def left_open(
        self, department_ids: Collection[str] | None, first: date, last: date
    ) -> list[Mapping[str, Any]]:
        """Days whose last punch is no 退勤, both dates included; with None everywhere. At most 1,000."""
        span = (
            FieldFilter("state", "in", _OPEN),
            FieldFilter("workDate", ">=", first.isoformat()),
            FieldFilter("workDate", "<=", last.isoformat()),
        )
        query = self._collection.select(["departmentId", "workDate", "in"])
        for condition in span:
            query = query.where(filter=condition)
        among = queries_among(query, "departmentId", department_ids, _MOST_ASKED)
        return [snapshot.to_dict() for each in among for snapshot in each.limit(1000).stream()]

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
        rules: DayRules,
        now: datetime,
    ) -> None:
        """Write a work date's presence into the batch; a day on which nobody was there has none."""
        reference = self._reference(employee_id, work_date)
        if day is None or (not day.punches and not day.declared.corrects):
            batch.delete(reference)
            return
        whose = {"employeeId": employee_id, "departmentId": department_id, "workDate": work_date.isoformat()}
        batch.set(reference, {**whose, **shape(day, work_date, rules), "updatedAt": now})

    def assign(self, batch: firestore.WriteBatch, employee_id: str, departments: Mapping[date, str]) -> None:
        """Put into the batch whose department these days of somebody are, where they have presence."""
        days = {self._reference(employee_id, day).id: department for day, department in departments.items()}
        references = [self._collection.document(name) for name in days]
        for found in self._client.get_all(references, ["departmentId"]) if references else ():
            if found.exists and found.get("departmentId") != days[found.id]:
                batch.update(found.reference, {"departmentId": days[found.id]})

    def _reference(self, employee_id: str, work_date: date) -> Any:
        return self._collection.document(f"{employee_id}_{work_date:%Y%m%d}")


def shape(day: Day, work_date: date, rules: DayRules) -> dict[str, Any]:
    """First in, last out, last break, and the state after the last punch. Duplicates are passed over.

    A written time takes the place of the punched one, and is marked.
    """
    counted = [one for one in day.punches if one.counted]
    written = {"in": day.declared.start, "out": day.declared.end}
    instants = {name: rules.instant(work_date, at) for name, at in written.items() if at is not None}
    return {
        "in": _instant(counted, PunchType.IN),
        "out": _instant(reversed(counted), PunchType.OUT),
        "breakStart": _instant(reversed(counted), PunchType.BREAK_START),
        "breakEnd": _instant(reversed(counted), PunchType.BREAK_END),
        **instants,
        "state": _state(day, counted),
        "edited": sorted(instants),
    }


def _state(day: Day, counted: Sequence[Placed]) -> str:
    if day.declared.end is not None or not counted:
        return "in" if day.end is None else "out"
    return _STATE[counted[-1].punch.type]


def _instant(counted: Iterable[Placed], wanted: PunchType) -> datetime | None:
    return next((one.punch.at for one in counted if one.punch.type is wanted), None)
