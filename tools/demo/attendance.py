"""What people left behind, into the store: leave, then the punches of all months at once."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime

from dakoku.platform.identity import Principal, Role
from dakoku.store.people.employees import Employee
from dakoku.store.people.members import employee_uid
from dakoku.store.record.bulk import Bulk
from dakoku_ledger.arranging.day_of_leave import DayOfLeave
from dakoku_ledger.arranging.leave import LeaveDesk
from tools.demo.history import history
from tools.demo.people import Person

_AT_ONCE = 4  # the wait is for the emulator; more than this only queues there


@dataclass(frozen=True, slots=True)
class Attendance:
    """Writes histories. `employees` are by code."""

    desk: LeaveDesk
    bulk: Bulk
    employees: Mapping[str, Employee]
    now: datetime

    def load(self, people: tuple[Person, ...]) -> None:
        """Everybody's leave and punches."""
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            list(pool.map(self._one, people))

    def _one(self, person: Person) -> None:
        found, employee = history(person, self.now), self.employees[person.code]
        days = [DayOfLeave(each.day, each.leave) for each in found.leave]
        owner = Principal(employee_uid(employee.id), Role.EMPLOYEE, employee_id=employee.id)
        self.desk.register(owner, employee, days)
        self.bulk.apply_many(employee, found.punches)
