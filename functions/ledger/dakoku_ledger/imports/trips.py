"""Trips from a file."""

from collections.abc import Sequence
from dataclasses import dataclass

from google.cloud import firestore

from dakoku.domain.intervals import Interval
from dakoku.domain.zone import month_of
from dakoku.store.people.employees import Employee
from dakoku_ledger.arranging.schedule import Schedule
from dakoku_ledger.arranging.trips import DayOfTrip, find_overlaps, put_trips
from dakoku_ledger.imports.arranging import open_months
from dakoku_ledger.imports.run import Outcome, Run, as_faults, day_of, minutes_of, text_of
from dakoku_ledger.lists.faults import Fault, FaultCode
from dakoku_ledger.lists.lines import Line


@dataclass(frozen=True)
class TripLines:
    """Plans the lines of a list of trips."""

    run: Run

    def plan(self, employee: Employee, lines: Sequence[Line]) -> Outcome:
        """As `imports.run.Desk` says. What is registered already, word by word, is unchanged."""
        backwards = [_backwards(line) for line in lines if not _trip(line)]
        forwards = [line for line in lines if _trip(line)]
        if not forwards:
            return Outcome((), tuple(backwards), lambda _: None)
        arrangement, locked = open_months(self.run, employee, forwards, _stands)
        schedule, fresh = arrangement.schedule, arrangement.fresh
        days = [trip for trip in map(_trip, fresh) if trip]
        wrong = as_faults(find_overlaps(schedule, days), fresh, {})

        def write(batch: firestore.WriteBatch) -> None:
            put_trips(batch, schedule, arrangement.deed("trip"), days, self.run.now)

        return arrangement.outcome([*backwards, *locked, *wrong], write)

    def finish(self, batch: firestore.WriteBatch) -> None:
        """Nothing is left."""


def _trip(line: Line) -> DayOfTrip | None:
    start, end = minutes_of(line, "start") or 0, minutes_of(line, "end") or 0
    if end <= start:
        return None
    return DayOfTrip(day_of(line), Interval(start, end), text_of(line, "place"), text_of(line, "purpose"))


def _backwards(line: Line) -> Fault:
    return Fault(FaultCode.END_BEFORE_START, line.line, "end")


def _stands(schedule: Schedule, line: Line) -> bool:
    day, wanted = day_of(line), _trip(line)
    return any(
        wanted == DayOfTrip(known.date, known.span, known.place, known.purpose)
        for known in schedule.arranged[month_of(day)].trips
    )
