"""Leave from a file."""

from collections.abc import Sequence
from dataclasses import dataclass

from google.cloud import firestore

from dakoku.domain.plan import Leave
from dakoku.domain.zone import month_of
from dakoku.store.people.employees import Employee
from dakoku_ledger.arranging.day_of_leave import DayOfLeave, find_wrong
from dakoku_ledger.arranging.leave import put_leave
from dakoku_ledger.arranging.schedule import Schedule
from dakoku_ledger.imports.arranging import open_months
from dakoku_ledger.imports.run import Outcome, Run, as_faults, day_of, minutes_of, text_of
from dakoku_ledger.lists.lines import Line


@dataclass(frozen=True)
class LeaveLines:
    """Plans the lines of a list of leave."""

    run: Run

    def plan(self, employee: Employee, lines: Sequence[Line]) -> Outcome:
        """As `imports.run.Desk` says. What is registered already, to the minute, is unchanged."""
        arrangement, locked = open_months(self.run, employee, lines, _stands)
        schedule, fresh = arrangement.schedule, arrangement.fresh
        days = [DayOfLeave(day_of(line), _leave(line)) for line in fresh]
        kinds = self.run.organisation.leave_kinds
        wrong = as_faults(find_wrong(schedule, days, kinds), fresh, {"known": ", ".join(kinds)})

        def write(batch: firestore.WriteBatch) -> None:
            put_leave(batch, schedule, arrangement.deed("leave"), days, self.run.now)

        return arrangement.outcome([*locked, *wrong], write)

    def finish(self, batch: firestore.WriteBatch) -> None:
        """Nothing is left."""


def _leave(line: Line) -> Leave:
    return Leave(text_of(line, "kind"), minutes_of(line, "start"), minutes_of(line, "end"))


def _stands(schedule: Schedule, line: Line) -> bool:
    day = day_of(line)
    return any(
        known.date == day and known.leave == _leave(line) for known in schedule.arranged[month_of(day)].leaves
    )
