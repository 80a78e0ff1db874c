"""A run's way from one stage to the next. Whether all of a stage is done, is asked of its slices."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.firestore import in_transaction
from dakoku.store.organisation.settings import Settings
from dakoku.store.pulls.answers import Answers
from dakoku.store.pulls.connections import Connections
from dakoku.store.pulls.matches import Matches
from dakoku.store.pulls.runs import Counts, Run, Runs, RunState
from dakoku.store.pulls.slices import LineOutcome, Slice, Slices, Stage
from dakoku_sync.pulling.dates import nightly
from dakoku_sync.runs.planning import concerns, planned
from dakoku_sync.runs.queue import Queue, hand_out


@dataclass(frozen=True)
class Advancing:
    """Asked once too often, it does nothing twice."""

    client: firestore.Client
    clock: Clock
    settings: Settings
    queue: Queue

    def after_reading(self, run: Run, number: int) -> None:
        """A slice was read: have the next ones worked on, if it is time. Raises `Unavailable`."""
        if number == 0:
            hand_out(self.queue, run.id, Stage.READ, range(1, run.read))
        slices = Slices(self.client, run.id)
        if slices.done(Stage.READ) < run.read:
            return
        if run.state is RunState.READING:
            self._plan(run, slices.all(Stage.READ))
        now = Runs(self.client).get(run.id)
        if now and now.state is RunState.ENTERING:
            hand_out(self.queue, run.id, Stage.ENTER, range(now.enter or 0))
            self.after_entering(now)

    def after_entering(self, run: Run) -> None:
        """A slice was entered: finish the run, if it was the last."""
        slices = Slices(self.client, run.id)
        if slices.done(Stage.ENTER) == run.enter:
            self._finish(run, slices.all(Stage.READ), slices.all(Stage.ENTER) if run.enter else [])

    def _plan(self, run: Run, read: list[Slice]) -> None:
        plan = planned(read, self._people(run.connection_id)) if concerns(read) else []
        runs = Runs(self.client)

        def change(transaction: firestore.Transaction) -> None:
            now = runs.get(run.id, transaction)
            if now and now.state is RunState.READING:
                Slices(self.client, run.id).plan(transaction, plan, run.expires_at)
                runs.enter(transaction, run.id, len(plan))

        in_transaction(self.client, change)

    def _people(self, connection_id: str) -> dict[str, str]:
        every = (stored.value for stored in Matches(self.client).all().values())
        return {
            one.employee_id: one.external_id
            for one in every
            if one.connection_id == connection_id and not one.ended
        }

    def _finish(self, run: Run, read: list[Slice], entered: list[Slice]) -> None:
        """What could not be entered, and may be later, stays due."""
        runs, connections = Runs(self.client), Connections(self.client)
        settled = read[0].at if read[0].due and self._is_whole(run) else None

        def change(transaction: firestore.Transaction) -> None:
            now = runs.get(run.id, transaction)
            if now is None or now.state is not RunState.ENTERING:
                return
            there = settled and connections.get(run.connection_id, transaction)
            calls = sum(one.calls for one in read)
            counts = _counted([*read, *entered])
            runs.end(transaction, run.id, RunState.FINISHED, self.clock(), calls=calls, counts=counts)
            Answers(self.client).settle(transaction, run.connection_id, _still_due(read, entered))
            if settled and there:
                connections.settle(transaction, run.connection_id, settled)

        in_transaction(self.client, change)

    def _is_whole(self, run: Run) -> bool:
        """Whether it had all dates that a run can have."""
        today = self.settings.organisation().rules.work_date(run.started_at)
        return (run.first, run.last) == nightly(today)


def _counted(slices: list[Slice]) -> Counts:
    every = sum((one.counts for one in slices), Counts())
    unchanged = max(0, every.pulled - every.changed - every.skipped)
    return every + Counts(unchanged=unchanged)


def _still_due(read: list[Slice], entered: list[Slice]) -> Mapping[date, list[str]]:
    """Where it is not as it was: by date whose is due, nobody's where everybody was entered."""
    before = {day: whose for one in read for day, whose in one.changed.items()}
    due: dict[date, set[str]] = {day: set() for day in before}
    for line in (line for one in [*read, *entered] for line in one.lines):
        if line.outcome is not LineOutcome.CHANGED and line.day and line.external_id:
            due.setdefault(line.day, set()).add(line.external_id)
    return {
        day: sorted(people) for day, people in due.items() if before.get(day, ()) != tuple(sorted(people))
    }
