"""Who the lines of a list are about: people of the caller, on days on which they worked here."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from dakoku.store.people.employees import Employee
from dakoku_ledger.imports.run import day_of
from dakoku_ledger.lists.faults import Fault, FaultCode
from dakoku_ledger.lists.lines import Line

Found = tuple[list[tuple[Employee, list[Line]]], list[Fault]]


def by_person(lines: Sequence[Line], employees: Sequence[Employee]) -> Found:
    """The good lines by the employee they name, and what is wrong with the others."""
    known = {employee.code: employee for employee in employees}
    without_zeros = {code.lstrip("0"): code for code in known if code.startswith("0")}
    mine: defaultdict[str, list[Line]] = defaultdict(list)
    faults = []
    for line in lines:
        fault = _fault(line, known, without_zeros)
        if fault:
            faults.append(fault)
        else:
            mine[line.code].append(line)
    return [(known[code], found) for code, found in sorted(mine.items())], faults


def _fault(line: Line, known: Mapping[str, Employee], without_zeros: Mapping[str, str]) -> Fault | None:
    employee, day = known.get(line.code), day_of(line)
    if employee is None and line.code in without_zeros:
        meant: dict[str, str | int] = {"known": without_zeros[line.code]}
        return Fault(FaultCode.ZEROS_LOST, line.line, "code", line.code, meant)
    if employee is None:
        return Fault(FaultCode.UNKNOWN_EMPLOYEE, line.line, "code", line.code)
    if employee.joined_on and day < employee.joined_on:
        joined = {"joined": employee.joined_on.isoformat()}
        return Fault(FaultCode.BEFORE_JOINING, line.line, "date", day.isoformat(), joined)
    if employee.left_on and day > employee.left_on:
        left = {"left": employee.left_on.isoformat()}
        return Fault(FaultCode.AFTER_LEAVING, line.line, "date", day.isoformat(), left)
    return None
