"""`employees/{employeeId}`: the staff list."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import And, FieldFilter, Or

from dakoku.domain.sources import Primary
from dakoku.domain.zone import month_dates
from dakoku.store.among import queries_among
from dakoku.store.people import assignments
from dakoku.store.people.assignments import Assignments, assignments_from
from dakoku.store.stored import Stored, replace

COLLECTION = "employees"


@dataclass(frozen=True, slots=True)
class Employee:
    """One employee. `code` is text (leading zeros count) and unique; texts that are not known are empty.

    `department_id` and `active` are as of today, and `assignments` (empty for whoever was never moved) of all
    time; what lies before `next_change` is in force (`service.in_force`). `helps`: the departments, by id,
    where they help permanently besides their own. `report_group`: with whom they are reported to the board.
    `primary`: which punches count in sheets made from now on; None: as `settings/pulling` has it.
    """

    id: str
    code: str
    name: str
    department_id: str
    kana: str = ""
    position: str = ""
    employment_type: str = ""
    report_group: str = ""
    email: str = ""
    joined_on: date | None = None
    left_on: date | None = None
    pattern_id: str | None = None
    helps: tuple[str, ...] = ()
    primary: Primary | None = None
    active: bool = True
    assignments: Assignments = ()
    next_change: date | None = None

    def department_on(self, day: date) -> str:
        """The department (by id) on a day, transfers to come included."""
        return assignments.department_on(self.assignments, day) or self.department_id

    def department_of(self, month: str) -> str:
        """Whose (by id) the sheet of a month ("2026-11") is: that of its last day, as far as transfers are in
        force."""
        return self.department_on(min(month_dates(month)[-1], self._known_until))

    @property
    def since(self) -> date | None:
        """The first day of service in the present department; None: always."""
        reached = [one.since for one in self.assignments if one.since and one.since <= self._known_until]
        return max((day for day in (self.joined_on, *reached) if day), default=None)

    @property
    def _known_until(self) -> date:
        """The last day before something takes effect that is not in force yet."""
        return self.next_change - timedelta(days=1) if self.next_change else date.max


class Employees:
    """All employees, those who have left included."""

    def __init__(self, client: firestore.Client) -> None:
        self._client = client
        self._collection = client.collection(COLLECTION)

    def reference(self, employee_id: str) -> Any:
        """The document, to be read together with others (see `read`)."""
        return self._collection.document(employee_id)

    def all(self) -> list[Stored[Employee]]:
        """Everybody, with the revision read."""
        return [_stored(snapshot) for snapshot in self._collection.stream()]

    def of(self, department_id: str) -> list[Employee]:
        """A department's employees by code."""
        return self.among([department_id])

    def among(self, department_ids: Collection[str] | None) -> list[Employee]:
        """The employees of these departments by code; everybody with None."""
        queries = queries_among(self._collection, "departmentId", department_ids)
        found = [_stored(snapshot).value for query in queries for snapshot in query.stream()]
        return sorted(found, key=lambda employee: employee.code)

    def listed(self, department_id: str) -> list[Employee]:
        """Whoever may stand on a department's roster: its employees, and those who help there permanently."""
        own = FieldFilter("departmentId", "==", department_id)
        helping = FieldFilter("helps", "array_contains", department_id)
        query = self._collection.where(filter=Or([own, helping]))
        return [_stored(snapshot).value for snapshot in query.stream()]

    def around(self, department_id: str) -> list[Employee]:
        """Whoever is, was or will be in a department, or helps there permanently."""
        own = FieldFilter("departmentId", "==", department_id)
        moved = FieldFilter("assignedTo", "array_contains", department_id)
        helping = FieldFilter("helps", "array_contains", department_id)
        query = self._collection.where(filter=Or([own, moved, helping]))
        return [_stored(snapshot).value for snapshot in query.stream()]

    def former(self, department_id: str) -> list[Employee]:
        """Whoever is or was in a department and does not stand on its roster as its own: those who have left
        or are still to come, and those who have been moved."""
        own = FieldFilter("departmentId", "==", department_id)
        inactive = And([own, FieldFilter("active", "==", False)])  # noqa: FBT003 - the value that is sought
        moved = FieldFilter("assignedTo", "array_contains", department_id)
        query = self._collection.where(filter=Or([inactive, moved]))
        found = [_stored(snapshot).value for snapshot in query.stream()]
        return [one for one in found if not one.active or one.department_id != department_id]

    def due(self, today: date) -> list[Employee]:
        """Those of whom something takes effect today, or should have before."""
        query = self._collection.where(filter=FieldFilter("nextChange", "<=", today.isoformat()))
        return [_stored(snapshot).value for snapshot in query.stream()]

    def get(self, employee_id: str) -> Employee | None:
        """One employee, or None."""
        return read(self.reference(employee_id).get())

    def some(self, employee_ids: Iterable[str]) -> list[Employee]:
        """Those of the named employees who exist, by code, in one read."""
        references = [self.reference(one) for one in employee_ids]
        snapshots = self._client.get_all(references) if references else ()
        found = (read(snapshot) for snapshot in snapshots)
        return sorted((one for one in found if one), key=lambda employee: employee.code)

    def with_email(self, address: str) -> list[Employee]:
        """Whoever has this e-mail address, as it is written or in small letters."""
        written = FieldFilter("email", "in", sorted({address, address.lower()}))
        return [_stored(snapshot).value for snapshot in self._collection.where(filter=written).stream()]

    def beginning(self, field: str, text: str, most: int) -> list[Employee]:
        """Those whose `field` (as docs/data.md names it) begins with the text, in its order."""
        query = self._collection.order_by(field).start_at({field: text}).end_at({field: f"{text}\uf8ff"})
        return [_stored(snapshot).value for snapshot in query.limit(most).stream()]

    def stored(self, employee_id: str) -> Stored[Employee] | None:
        """One employee with the revision read, or None."""
        snapshot = self.reference(employee_id).get()
        return _stored(snapshot) if snapshot.exists else None

    def change_pattern(self, batch: firestore.WriteBatch, employee: Employee, at: datetime) -> None:
        """Put the employee's usual pattern into the batch, and nothing else of them."""
        batch.update(self.reference(employee.id), {"patternId": employee.pattern_id, "updatedAt": at})

    def put(
        self, batch: firestore.WriteBatch, employee: Employee, at: datetime, revision: Any | None
    ) -> None:
        """Write an employee: a new one if `revision` is None, else only over exactly that revision."""
        replace(batch, self._collection.document(employee.id), {**shape(employee), "updatedAt": at}, revision)


def shape(employee: Employee) -> dict[str, Any]:
    """An employee as docs/data.md has it, less `updatedAt`."""
    return {
        "code": employee.code,
        "name": employee.name,
        "kana": employee.kana,
        "departmentId": employee.department_id,
        "position": employee.position,
        "employmentType": employee.employment_type,
        "reportGroup": employee.report_group,
        "email": employee.email,
        "joinedOn": _text(employee.joined_on),
        "leftOn": _text(employee.left_on),
        "patternId": employee.pattern_id,
        "helps": list(employee.helps),
        "primary": employee.primary.value if employee.primary else None,
        "active": employee.active,
        "assignments": assignments.shape(employee.assignments),
        "assignedTo": sorted({one.department_id for one in employee.assignments}),
        "nextChange": _text(employee.next_change),
    }


def read(snapshot: Any) -> Employee | None:
    """An employee from a document as read, or None when there is none."""
    return _stored(snapshot).value if snapshot.exists else None


def _stored(snapshot: Any) -> Stored[Employee]:
    return Stored(_employee(snapshot.id, snapshot.to_dict()), snapshot.update_time)


def _employee(employee_id: str, document: Mapping[str, Any]) -> Employee:
    return Employee(
        id=employee_id,
        code=document["code"],
        name=document["name"],
        kana=document["kana"],
        department_id=document["departmentId"],
        position=document["position"],
        employment_type=document["employmentType"],
        report_group=document.get("reportGroup", ""),
        email=document["email"],
        joined_on=_date(document["joinedOn"]),
        left_on=_date(document["leftOn"]),
        pattern_id=document["patternId"],
        helps=tuple(document["helps"]),
        primary=Primary(document["primary"]) if document.get("primary") else None,
        active=document["active"],
        assignments=assignments_from(document["assignments"]),
        next_change=_date(document["nextChange"]),
    )


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
