"""What an import would do: the list compared with the people there are. Same input, same digest."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dakoku.store.organisation.departments import Department
from dakoku.store.people.employees import Employee
from dakoku.store.terminal.rosters import MOST as MOST_ON_A_ROSTER
from dakoku.store.terminal.rosters import listed
from dakoku_ledger.lists.changes import Action, digest_of
from dakoku_ledger.lists.faults import Fault, FaultCode
from dakoku_ledger.lists.lines import FileList
from dakoku_ledger.staff.changes import PlannedLine, faults_besides, plan_line
from dakoku_ledger.staff.known import People

MOST_CHANGES = 1300  # new or changed people: one commit within 10 MiB, however long their names are


@dataclass(frozen=True, slots=True)
class Plan:
    """The planned lines, the faults of file and plan together, and how many people the file leaves alone."""

    lines: tuple[PlannedLine, ...]
    faults: tuple[Fault, ...]
    untouched: int

    def count(self, action: Action) -> int:
        """How many lines have this action."""
        return sum(line.action is action for line in self.lines)

    @property
    def writes(self) -> tuple[PlannedLine, ...]:
        """The lines that change something."""
        return tuple(line for line in self.lines if line.action is not Action.UNCHANGED)

    @property
    def digest(self) -> str:
        """SHA-256 over everything that would change, before and after."""
        content = [[line.employee.code, line.action, *map(list, line.changes)] for line in self.lines]
        return digest_of(content)


def make_plan(
    staff: FileList,
    departments: Sequence[Department],
    employees: Sequence[Employee],
    former: Mapping[str, str],
    today: date,
) -> Plan:
    """Compare a list with departments and employees as they are. `today` decides who is in service, `former`
    (code → employee id) which codes are nobody else's any more."""
    people = People(departments, employees, former, today)
    planned = [plan_line(line, people) for line in staff.lines]
    lines = tuple(line for line in planned if isinstance(line, PlannedLine))
    refused = [line for line in planned if not isinstance(line, PlannedLine)]
    besides = [faults_besides(line, people) for line in staff.faulty]
    faults = [*staff.faults, *(fault for found in (*refused, *besides) for fault in found)]
    faults.sort(key=lambda fault: fault.line or 0)
    mentioned = {line.code for line in (*staff.lines, *staff.faulty)}
    untouched = len({employee.code for employee in employees} - mentioned)
    plan = Plan(lines, tuple(faults), untouched)
    return Plan(lines, (*faults, *_too_much(plan, departments, employees)), untouched)


def _too_much(plan: Plan, departments: Sequence[Department], employees: Sequence[Employee]) -> list[Fault]:
    faults: list[Fault] = []
    if len(plan.writes) > MOST_CHANGES:
        params: dict[str, str | int] = {"count": len(plan.writes), "limit": MOST_CHANGES}
        faults.append(Fault(FaultCode.TOO_MANY_CHANGES, params=params))
    after = {e.code: e for e in employees} | {line.employee.code: line.employee for line in plan.lines}
    for department in departments:
        size = len(listed(department.id, after.values()))
        if size > MOST_ON_A_ROSTER:
            params = {"department": department.name, "count": size, "limit": MOST_ON_A_ROSTER}
            faults.append(Fault(FaultCode.DEPARTMENT_TOO_LARGE, params=params))
    return faults
