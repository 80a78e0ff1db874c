"""The import of a staff list: a preview that changes nothing, then exactly that, all or nothing.

All or nothing is one commit: Firestore takes any number of writes in one, but only 10 MiB with their index
entries. `plan.MOST_CHANGES` keeps below that; whoever brings more people imports by parts. Nobody ever sees
half an import, and a process that dies leaves none behind. Every write insists on what was read, so an import
that is outrun by another one changes nothing either.
"""

from collections import Counter
from dataclasses import dataclass, replace

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.firestore import commit
from dakoku.platform.ids import new_id
from dakoku.store.organisation.departments import Department, Departments
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.codes import Codes
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.stored import Stored
from dakoku.store.terminal.rosters import Rosters
from dakoku_ledger.lists.changes import Action, ListRefused, agree
from dakoku_ledger.lists.lines import FileList
from dakoku_ledger.staff.people import read_staff_list
from dakoku_ledger.staff.plan import Plan, make_plan
from dakoku_ledger.staff.writer import StaffWriter


@dataclass(frozen=True)
class Preview:
    """What the file says and what importing it would do."""

    staff: FileList
    plan: Plan


@dataclass(frozen=True)
class _World:
    """The organisation as read for one import. Rosters are read first: whoever writes later is noticed."""

    rosters: dict[str, object]
    departments: list[Department]
    employees: list[Stored[Employee]]
    former: dict[str, str]


@dataclass(frozen=True)
class StaffImport:
    """The use cases. `actor` is the uid that does it (or the name of a job)."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def preview(self, data: bytes) -> Preview:
        """Read a file and compare it; nothing is written."""
        return self._preview(data, self._read())

    def run(self, actor: str, data: bytes, digest: str) -> Preview:
        """Import a file exactly as it was previewed under this digest.

        Raises `ListRefused` for faults, `Conflict` when the people have changed since the preview.
        """
        world = self._read()
        preview = self._preview(data, world)
        if preview.plan.faults:
            raise ListRefused(preview.plan.faults, code="staffListRefused")
        agree(preview.plan.digest, digest)
        self._write(actor, world, preview.plan)
        return preview

    def _read(self) -> _World:
        rosters = Rosters(self.client).revisions()
        departments, employees = Departments(self.client).all(), Employees(self.client).all()
        return _World(rosters, departments, employees, Codes(self.client).former())

    def _preview(self, data: bytes, world: _World) -> Preview:
        staff = read_staff_list(data)
        today = self.settings.organisation().rules.calendar_date(self.clock())
        people = [stored.value for stored in world.employees]
        return Preview(staff, make_plan(staff, world.departments, people, world.former, today))

    def _write(self, actor: str, world: _World, plan: Plan) -> None:
        known = {stored.value.id: stored for stored in world.employees}
        batch = self.client.batch()
        writer = StaffWriter(self.client, batch, actor, self.clock(), import_id=new_id())
        after = {key: stored.value for key, stored in known.items()}
        touched: set[str] = set()
        for line in plan.writes:
            before = known.get(line.employee.id)
            employee = line.employee if before else replace(line.employee, id=new_id())
            writer.employee(line, employee, before)
            after[employee.id] = employee
            touched |= _places(employee) | (_places(before.value) if before else set())
        for department in world.departments:
            if department.id in touched:
                writer.roster(department, after.values(), world.rosters.get(department.id))
        writer.summary(plan)
        commit(batch)


def _places(employee: Employee) -> set[str]:
    """The departments whose rosters may show them."""
    return {employee.department_id, *employee.helps}


def counts(preview: Preview) -> dict[str, int]:
    """The preview in figures."""
    actions = Counter(line.action for line in preview.plan.lines)
    return {
        "lines": preview.staff.read,
        **{action.value: actions[action] for action in Action},
        "untouched": preview.plan.untouched,
        "errors": len(preview.plan.faults),
    }
