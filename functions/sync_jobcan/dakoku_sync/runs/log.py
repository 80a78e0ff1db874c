"""What runs have come to, for administrators to read."""

from collections.abc import Sequence
from dataclasses import dataclass

from google.cloud import firestore

from dakoku.platform.errors import FieldError, InvalidInput, NotFound
from dakoku.store.pulls.runs import Run, Runs, RunState
from dakoku.store.pulls.slices import Line, Slices, Stage
from dakoku.store.terminal.rosters import Listed, Rosters

PAGE = 20


@dataclass(frozen=True, slots=True)
class Progress:
    """A run, and how many of its slices are done."""

    run: Run
    read: int
    entered: int


@dataclass(frozen=True, slots=True)
class Page:
    """Runs, newest first, and where the next page begins."""

    runs: Sequence[Progress]
    cursor: str | None


@dataclass(frozen=True, slots=True)
class Told:
    """A line, and whom it is about as far as they are in service."""

    line: Line
    employee: Listed | None


@dataclass(frozen=True)
class Log:
    """The log of all connections."""

    client: firestore.Client

    def page(self, connection_id: str | None, cursor: str | None) -> Page:
        """The first page, or the one that a cursor asks for. Raises `InvalidInput`."""
        found = Runs(self.client).newest(connection_id, PAGE + 1, cursor)
        if found is None:
            remedy = FieldError("cursor", "unknownCursor", "Begin with the first page again.")
            raise InvalidInput("The list cannot be read like this.", fields=[remedy])
        runs = [self.progress(one) for one in found[:PAGE]]
        return Page(runs, found[PAGE - 1].id if len(found) > PAGE else None)

    def one(self, run_id: str) -> tuple[Progress, list[Told]]:
        """A run, with its lines once it is over. Raises `NotFound`."""
        run = Runs(self.client).get(run_id)
        if run is None:
            raise NotFound("There is no such run.")
        return self.progress(run), self._told(run_id) if run.state.final else []

    def _told(self, run_id: str) -> list[Told]:
        slices = Slices(self.client, run_id)
        lines = [line for stage in Stage for one in slices.all(stage) if one.done for line in one.lines]
        people = {one.employee_id: one for one in Rosters(self.client).everybody()} if lines else {}
        return [Told(line, people.get(line.employee_id or "")) for line in lines]

    def progress(self, run: Run) -> Progress:
        """How far a run has come: nothing is read for one that is finished."""
        if run.state is RunState.FINISHED:
            return Progress(run, run.read, run.enter or 0)
        slices = Slices(self.client, run.id)
        entered = slices.done(Stage.ENTER) if run.enter else 0
        return Progress(run, slices.done(Stage.READ), entered)
