"""`rosters/{departmentId}`: what a terminal shows of a department, in one document."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from google.cloud import firestore

from dakoku.store.organisation.departments import Department
from dakoku.store.people.employees import Employee
from dakoku.store.stored import replace

COLLECTION = "rosters"
MOST = 1300  # people on a roster: a document holds 1 MiB, and the longest entry some 790 bytes


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody in service, as their own department's roster has them."""

    employee_id: str
    code: str
    name: str
    department_id: str


class Rosters:
    """One roster per department."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def revisions(self) -> dict[str, Any]:
        """The revision of every roster, by department id."""
        return {snapshot.id: snapshot.update_time for snapshot in self._collection.select([]).stream()}

    def revision(self, department_id: str) -> Any | None:
        """The revision of a department's roster; None when there is none."""
        snapshot = self._collection.document(department_id).get(["updatedAt"])
        return snapshot.update_time if snapshot.exists else None

    def entries(self, department_id: str) -> list[dict[str, Any]]:
        """The people on a department's roster, by code; none when there is no roster."""
        document = self._collection.document(department_id).get().to_dict()
        return list(document["employees"]) if document else []

    def everybody(self) -> list[Listed]:
        """Everybody in service: a read for each department."""
        return [
            Listed(one["id"], one["code"], one["name"], roster.id)
            for roster in self._collection.select(["employees"]).stream()
            for one in roster.get("employees")
            if not one["help"]
        ]

    def put(
        self,
        batch: firestore.WriteBatch,
        department: Department,
        employees: Iterable[Employee],
        at: datetime,
        revision: Any | None,
    ) -> None:
        """Write a roster into the batch. `employees` are at least those that `listed` picks."""
        people = listed(department.id, employees)
        document = {
            "departmentId": department.id,
            "code": department.code,
            "name": department.name,
            "employees": [entry(employee, department.id) for employee in people],
            "updatedAt": at,
        }
        replace(batch, self._collection.document(department.id), document, revision)


def listed(department_id: str, employees: Iterable[Employee]) -> list[Employee]:
    """Who stands on a department's roster, by code: active, and of the department or permanently helping."""
    here = (e for e in employees if e.department_id == department_id or department_id in e.helps)
    return sorted((e for e in here if e.active), key=lambda employee: employee.code)


def shown(employee: Employee) -> dict[str, dict[str, Any]]:
    """The rosters, by department, that somebody stands on, and how."""
    places = (employee.department_id, *employee.helps) if employee.active else ()
    return {place: entry(employee, place) for place in places}


def entry(employee: Employee, department_id: str) -> dict[str, Any]:
    """Somebody as they stand on a department's roster."""
    is_own = employee.department_id == department_id
    since = employee.since if is_own else None
    return {
        "id": employee.id,
        "code": employee.code,
        "name": employee.name,
        "kana": employee.kana,
        "position": employee.position,
        "employmentType": employee.employment_type,
        "patternId": employee.pattern_id,
        "since": since.isoformat() if since else None,
        "help": not is_own,
    }
