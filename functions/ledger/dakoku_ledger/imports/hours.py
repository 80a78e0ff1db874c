"""Past hours from a file: each line becomes a day's form."""

from collections.abc import Iterator, Sequence

from google.cloud import firestore

from dakoku.domain.duration import hhmm
from dakoku.domain.zone import month_of
from dakoku.store.people.employees import Employee
from dakoku.store.record.open_book import OpenBook, open_book
from dakoku_ledger.imports.hours_reading import past_day, speaks
from dakoku_ledger.imports.hours_writing import changes_of, write
from dakoku_ledger.imports.offers import Offers
from dakoku_ledger.imports.run import Outcome, PlannedLine, Run, as_faults, day_of, minutes_of
from dakoku_ledger.lists.changes import Action
from dakoku_ledger.lists.faults import Fault, FaultCode
from dakoku_ledger.lists.lines import Line
from dakoku_ledger.record.past import Filled, PastDay, fill


class HourLines:
    """Plans the lines of a list of past hours."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._offers = Offers(run.client)

    def plan(self, employee: Employee, lines: Sequence[Line]) -> Outcome:
        """As `imports.run.Desk` says. Lines that say nothing of their day change nothing."""
        run, rules = self._run, self._run.organisation.rules
        spoken = sorted(filter(speaks, lines), key=day_of)
        silent = tuple(_unchanged(line, employee) for line in lines if not speaks(line))
        ended = [line for line in spoken if day_of(line) <= rules.work_date(run.now)]
        faults = [_not_yet(line) for line in spoken if line not in ended]
        if not ended:
            return Outcome(silent, tuple(faults), lambda _: None)
        dates = [day_of(line) for line in ended]
        opened = open_book(run.client, rules, employee, dates, planner=run.planner)
        made = self._filled(opened, ended)
        return Outcome((*silent, *made.lines), (*faults, *made.faults), made.write)

    def finish(self, batch: firestore.WriteBatch) -> None:
        """Mark the categories that were used."""
        self._offers.mark_used(batch)

    def _filled(self, opened: OpenBook, lines: Sequence[Line]) -> Outcome:
        faults: list[Fault] = []
        good: list[tuple[Line, PastDay]] = []
        for line in lines:
            found = past_day(line, opened.book[month_of(day_of(line))], self._offers)
            if isinstance(found, PastDay):
                good.append((line, found))
            else:
                faults += found
        if not good:
            return Outcome((), tuple(faults), lambda _: None)
        filled = fill(opened.book, opened.rules, [day for _, day in good], self._run.now)
        own = [line for line, _ in good]
        faults += [
            *as_faults(filled.wrong, own, {}),
            *_locked(opened, own, filled),
            *_other_hours(own, filled),
        ]
        named = {fault.line for fault in faults}
        planned = [self._planned(opened, line, filled) for line in own if line.line not in named]
        return Outcome(
            tuple(planned), tuple(faults), lambda batch: write(self._run, batch, opened, filled, self._offers)
        )

    def _planned(self, opened: OpenBook, line: Line, filled: Filled) -> PlannedLine:
        day = day_of(line)
        if day not in filled.forms:
            return _unchanged(line, opened.employee)
        before, after = filled.forms[day]
        changes = changes_of(before, after, opened.book[month_of(day)].department_id, self._offers)
        return PlannedLine(line.line, day, Action.CHANGED if before else Action.NEW, changes, opened.employee)


def _unchanged(line: Line, employee: Employee) -> PlannedLine:
    return PlannedLine(line.line, day_of(line), Action.UNCHANGED, (), employee)


def _not_yet(line: Line) -> Fault:
    return Fault(FaultCode.NOT_YET, line.line, "date", day_of(line).isoformat())


def _other_hours(lines: Sequence[Line], filled: Filled) -> Iterator[Fault]:
    """Lines that say another 在校等時間 than comes of them: something of the day is not in the file."""
    for line in lines:
        day, said = day_of(line), minutes_of(line, "worked")
        recorded = filled.derived.book[month_of(day)].days.get(day)
        derived: int | None = recorded["worked"] if recorded else None
        if day in filled.forms and said is not None and derived is not None and said != derived:
            known = {"derived": hhmm(derived)}
            yield Fault(FaultCode.OTHER_HOURS, line.line, "worked", hhmm(said), known)


def _locked(opened: OpenBook, lines: Sequence[Line], filled: Filled) -> list[Fault]:
    return [
        Fault(
            FaultCode.MONTH_LOCKED,
            line.line,
            "date",
            day_of(line).isoformat(),
            {"month": month_of(day_of(line))},
        )
        for line in lines
        if day_of(line) in filled.forms and opened.book[month_of(day_of(line))].locked
    ]
