"""One line of a staff list against the employee with its code: new, changed or unchanged, and in what."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from dakoku.store.people.assignments import moved
from dakoku.store.people.employees import Employee
from dakoku.store.people.service import in_force
from dakoku_ledger.lists.changes import Action, Change
from dakoku_ledger.lists.faults import Fault, FaultCode
from dakoku_ledger.lists.lines import Line
from dakoku_ledger.staff.columns import Column
from dakoku_ledger.staff.known import People

ATTRIBUTES: Mapping[str, str] = {
    Column.NAME: "name",
    Column.KANA: "kana",
    Column.POSITION: "position",
    Column.EMPLOYMENT: "employment_type",
    Column.REPORT_GROUP: "report_group",
    Column.EMAIL: "email",
    Column.JOINED: "joined_on",
    Column.LEFT: "left_on",
}
_NAMED = 20  # departments that a message lists


@dataclass(frozen=True, slots=True)
class PlannedLine:
    """A line and the employee as they will be (`id` is empty while new)."""

    line: int
    action: Action
    employee: Employee
    department_code: str
    changes: tuple[Change, ...]


def plan_line(line: Line, people: People) -> PlannedLine | list[Fault]:
    """What to do with one line, or what is wrong with it."""
    before = people.by_code.get(line.code)
    after = _after(line, before, people)
    faults = _faults(line, after, people)
    if faults:
        return faults
    changes = _changes(before, after, people)
    unchanged = Action.CHANGED if changes else Action.UNCHANGED
    action = unchanged if before else Action.NEW
    return PlannedLine(line.line, action, after, people.codes.get(after.department_id, ""), changes)


def faults_besides(line: Line, people: People) -> list[Fault]:
    """What else is wrong with a line that has faults already, as far as it could be read."""
    after = _after(line, people.by_code.get(line.code), people)
    found = _faults(line, after, people)
    return [fault for fault in found if fault.value or Column.DEPARTMENT in line.values]


def _after(line: Line, before: Employee | None, people: People) -> Employee:
    base = before or Employee(id="", code=line.code, name="", department_id="")
    given: dict[str, Any] = {ATTRIBUTES[c]: v for c, v in line.values.items() if c in ATTRIBUTES}
    after = in_force(replace(base, **given), people.today)
    if Column.DEPARTMENT not in line.values:
        return after
    department = people.departments.get(str(line.values[Column.DEPARTMENT]))
    if before is None or department is None:
        return replace(after, department_id=department.id if department else "")
    return _transferred(after, department.id, people.today)


def _transferred(employee: Employee, department_id: str, today: date) -> Employee:
    """In this department from today on, due until what they have in the former one has followed them."""
    if department_id == employee.department_id:
        return employee
    assignments = moved(employee.assignments, employee.department_id, department_id, today)
    due = min(today, employee.next_change or today)
    return in_force(replace(employee, assignments=assignments, next_change=due), today)


def _faults(line: Line, after: Employee, people: People) -> list[Fault]:
    faults: list[Fault] = []
    present = people.former.get(line.code)
    if present:
        return [Fault(FaultCode.FORMER_CODE, line.line, Column.CODE, line.code, {"known": present})]
    known = people.with_zeros(line.code)
    if known:
        faults.append(Fault(FaultCode.ZEROS_LOST, line.line, Column.CODE, line.code, {"known": known}))
    if not after.department_id:
        faults.append(_no_department(line, people))
    if after.joined_on and after.left_on and after.left_on < after.joined_on:
        joined = {"joined": after.joined_on.isoformat()}
        left = after.left_on.isoformat()
        faults.append(Fault(FaultCode.LEFT_BEFORE_JOINED, line.line, Column.LEFT, left, joined))
    return faults


def _no_department(line: Line, people: People) -> Fault:
    value = str(line.values.get(Column.DEPARTMENT) or "")
    if not value:
        return Fault(FaultCode.MISSING_VALUE, line.line, Column.DEPARTMENT)
    codes = sorted(people.departments)
    known = ", ".join(codes[:_NAMED]) + (" …" if len(codes) > _NAMED else "")
    return Fault(FaultCode.UNKNOWN_DEPARTMENT, line.line, Column.DEPARTMENT, value, {"known": known})


def _changes(before: Employee | None, after: Employee, people: People) -> tuple[Change, ...]:
    old = _texts(before, people) if before else {}
    new = _texts(after, people)
    return tuple(
        Change(field, old.get(field) or None, new[field] or None)
        for field in new
        if (old.get(field) or None) != (new[field] or None)
    )


def _texts(employee: Employee, people: People) -> dict[str, str]:
    values: dict[str, str] = {Column.DEPARTMENT: people.codes.get(employee.department_id, "")}
    values |= {column: _text(getattr(employee, name)) for column, name in ATTRIBUTES.items()}
    return {**values, "active": "true" if employee.active else "false"}


def _text(value: str | date | None) -> str:
    return value.isoformat() if isinstance(value, date) else value or ""
