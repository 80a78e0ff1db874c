"""The people, into the store: the staff list through the import, then patterns and passwords."""

from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.firestore import commit
from dakoku.platform.identity import Principal
from dakoku.store.organisation.departments import Departments
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.terminal.rosters import Rosters
from dakoku_ledger.passwords.setting import PasswordSetting
from dakoku_ledger.staff.importing import StaffImport
from tools.demo.organisation import DEPARTMENTS
from tools.demo.people import Person
from tools.demo.staff_list import staff_list

_USUAL = {department.key: department.pattern for department in DEPARTMENTS}
_AT_ONCE = 4  # hashing leaves the interpreter's lock alone


@dataclass(frozen=True, slots=True)
class Workforce:
    """Writes people. `patterns` are ids by key."""

    client: firestore.Client
    clock: Clock
    staff_import: StaffImport
    caller: Principal
    patterns: Mapping[str, str]

    def hire(self, people: tuple[Person, ...]) -> dict[str, Employee]:
        """Import everybody, and give them a pattern and a password; all employees by code."""
        file = staff_list(people)
        preview = self.staff_import.preview(file)
        self.staff_import.run(self.caller.uid, file, preview.plan.digest)
        employees = self._assign_patterns(people)
        self._set_passwords(people, employees)
        return employees

    def _assign_patterns(self, people: Iterable[Person]) -> dict[str, Employee]:
        known = {stored.value.code: stored for stored in Employees(self.client).all()}
        employees = {code: stored.value for code, stored in known.items()}
        batch = self.client.batch()
        for person in people:
            if person.pattern != _USUAL[person.department]:
                stored = known[person.code]
                employee = replace(stored.value, pattern_id=self.patterns[person.pattern])
                Employees(self.client).put(batch, employee, self.clock(), stored.revision)
                employees[person.code] = employee
        self._rewrite_rosters(batch, employees.values())
        commit(batch)
        return employees

    def _rewrite_rosters(self, batch: firestore.WriteBatch, employees: Iterable[Employee]) -> None:
        """Rosters show the patterns too."""
        everybody, revisions = list(employees), Rosters(self.client).revisions()
        for one in Departments(self.client).all():
            Rosters(self.client).put(batch, one, everybody, self.clock(), revisions[one.id])

    def _set_passwords(self, people: Iterable[Person], employees: Mapping[str, Employee]) -> None:
        setting = PasswordSetting(self.client, self.clock, Settings(self.client, self.clock))

        def set_one(person: Person) -> None:
            setting.set(self.caller, employees[person.code].id, person.password)

        with ThreadPoolExecutor(_AT_ONCE) as pool:
            list(pool.map(set_one, people))
