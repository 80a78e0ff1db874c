"""Who there is: departments, patterns and employees, as far as the caller administers them."""

from collections.abc import Collection
from dataclasses import dataclass

from google.cloud import firestore

from dakoku.platform.errors import NotAllowed, NotFound
from dakoku.platform.identity import Principal, Role
from dakoku.store.arranging.patterns import Patterns, WorkPattern
from dakoku.store.organisation.departments import Department, Departments
from dakoku.store.people.codes import Codes
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.people.members import Members


@dataclass(frozen=True)
class Directory:
    """The use cases, each within the departments that the caller administers."""

    client: firestore.Client

    def departments(self, caller: Principal) -> list[Department]:
        """The caller's departments, in order."""
        return Departments(self.client).among(caller.administered)

    def patterns(self, caller: Principal) -> list[WorkPattern]:
        """Everyone's patterns, and those of the caller's departments."""
        return Patterns(self.client).offered(caller.administered)

    def require_keeps_pattern(
        self, caller: Principal, pattern_id: str | None, department_id: str | None
    ) -> None:
        """Raise `NotAllowed` unless the caller may make a pattern of this department, or change the one with
        this id into one; None is everyone's. `NotFound` for a pattern of others."""
        _require_keeps(caller, department_id)
        known = Patterns(self.client).get(pattern_id) if pattern_id else None
        if known and known.department_id and not caller.administers(known.department_id):
            raise NotFound("There is no such pattern.")
        if known:
            _require_keeps(caller, known.department_id)

    def employees(self, caller: Principal, department_id: str | None) -> list[Employee]:
        """A department's employees by code, or those of all the caller's departments. Raises `NotAllowed`."""
        if department_id is not None:
            require_administers(caller, department_id)
            return Employees(self.client).of(department_id)
        return Employees(self.client).among(caller.administered)

    def named(self, caller: Principal, codes: Collection[str]) -> list[Employee] | None:
        """The caller's employees with these codes, by code; None if there is not one for each of them."""
        found = Employees(self.client).some(Codes(self.client).some(codes))
        mine = [one for one in found if caller.administers(one.department_id)]
        return mine if len(mine) == len(set(codes)) else None

    def name_of(self, caller: Principal) -> str | None:
        """The caller's name, as the employee record has it, else as the member document has."""
        employee = Employees(self.client).get(caller.employee_id) if caller.employee_id else None
        return employee.name if employee else Members(self.client).name(caller.uid) or None


def _require_keeps(caller: Principal, department_id: str | None) -> None:
    if department_id is not None:
        require_administers(caller, department_id)
    elif caller.role is not Role.ORGANISATION_ADMIN:
        raise NotAllowed("What is everyone's is kept by the organisation's administrators.")


def require_administers(caller: Principal, department_id: str) -> None:
    """Raise `NotAllowed` unless the caller administers the department."""
    if not caller.administers(department_id):
        raise NotAllowed("This account does not administer that department.")
