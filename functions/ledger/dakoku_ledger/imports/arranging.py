"""What leave and trips from files have in common."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from google.cloud import firestore

from dakoku.domain.duration import hhmm
from dakoku.domain.zone import month_of
from dakoku.store.people.employees import Employee
from dakoku_ledger.arranging.deed import Deed, Subject
from dakoku_ledger.arranging.schedule import Schedule, read_schedule
from dakoku_ledger.imports.run import Outcome, PlannedLine, Run, day_of
from dakoku_ledger.lists.changes import Action, Change
from dakoku_ledger.lists.faults import Fault, FaultCode
from dakoku_ledger.lists.lines import Line


@dataclass(frozen=True)
class Arrangement:
    """The lines about one person, with their months open. `fresh` are those that are not registered yet."""

    run: Run
    employee: Employee
    schedule: Schedule
    lines: Sequence[Line]
    fresh: Sequence[Line]

    def outcome(self, faults: Sequence[Fault], write: Callable[[firestore.WriteBatch], object]) -> Outcome:
        """Of all lines but those with faults. `write` is called only where something is new."""
        named = {fault.line for fault in faults}
        lines = tuple(self._planned(line) for line in self.lines if line.line not in named)
        return Outcome(lines, tuple(faults), lambda batch: write(batch) if self.fresh else None)

    def deed(self, subject: Subject) -> Deed:
        """What is left behind by it."""
        run = self.run
        return Deed(run.client, run.caller, self.employee, subject, reason=run.path, name=run.name)

    def _planned(self, line: Line) -> PlannedLine:
        if line not in self.fresh:
            return PlannedLine(line.line, day_of(line), Action.UNCHANGED, (), self.employee)
        changes = tuple(
            Change(column, None, hhmm(value) if isinstance(value, int) else str(value))
            for column, value in line.values.items()
            if column not in ("code", "date") and value not in (None, "")
        )
        return PlannedLine(line.line, day_of(line), Action.NEW, changes, self.employee)


def open_months(
    run: Run, employee: Employee, lines: Sequence[Line], stands: Callable[[Schedule, Line], bool]
) -> tuple[Arrangement, list[Fault]]:
    """The months of the lines, and those lines that would change a confirmed one. `stands`: whether exactly
    that is registered already."""
    rules = run.organisation.rules
    schedule = read_schedule(run.client, rules, employee, [day_of(line) for line in lines], run.planner)
    fresh = [line for line in lines if not stands(schedule, line)]
    locked = [_locked(line) for line in fresh if month_of(day_of(line)) in schedule.locked]
    named = {fault.line for fault in locked}
    fresh = [line for line in fresh if line.line not in named]
    return Arrangement(run, employee, schedule, lines, fresh), locked


def _locked(line: Line) -> Fault:
    month = month_of(day_of(line))
    return Fault(FaultCode.MONTH_LOCKED, line.line, "date", day_of(line).isoformat(), {"month": month})
