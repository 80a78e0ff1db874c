"""The task `pulldays`: one slice of reading."""

from dataclasses import dataclass, replace

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.errors import NotFound, Unavailable
from dakoku.store.pulls.connections import Connection, Connections
from dakoku.store.pulls.runs import Run, Runs, RunState
from dakoku.store.pulls.slices import Slice, Slices, Stage
from dakoku_sync.providers import Provider, Providers
from dakoku_sync.pulling.dates import slices
from dakoku_sync.runs.advancing import Advancing
from dakoku_sync.runs.attempts import attempt
from dakoku_sync.runs.dates import Dates
from dakoku_sync.runs.ending import Ending
from dakoku_sync.runs.people import matched


@dataclass(frozen=True)
class PullDays:
    """However often, late and in whichever order: a slice is read once, and none of a run that has ended."""

    client: firestore.Client
    clock: Clock
    providers: Providers
    advancing: Advancing
    ending: Ending

    def run(self, run_id: str, number: int, *, last_attempt: bool) -> None:
        """Read slice `number` (0: the people). Raises what may pass, until the last attempt."""
        attempt(
            lambda: self._run(run_id, number),
            lambda error: self.ending.fail(run_id, error),
            last=last_attempt,
        )

    def _run(self, run_id: str, number: int) -> None:
        run = Runs(self.client).get(run_id)
        if run is None or run.state.final:
            return
        done = Slices(self.client, run_id)
        if run.state is RunState.READING and done.get(Stage.READ, number) is None:
            done.keep(self._read(run, number), run.expires_at)
        self.advancing.after_reading(run, number)

    def _read(self, run: Run, number: int) -> Slice:
        connection = found(self.client, run)
        provider = self.providers.of(connection)
        reader, now = provider.reader, self.clock()
        if reader.closed_until(now):
            raise Unavailable("The provider is closed for now. It is tried again later.")
        before = reader.calls
        made = self._made(connection, provider, run, number)
        return replace(made, done=True, calls=reader.calls - before)

    def _made(self, connection: Connection, provider: Provider, run: Run, number: int) -> Slice:
        if number == 0:
            return matched(self.client, connection, provider, self.clock())
        span = slices((run.first, run.last), provider.reader.span)[number - 1]
        return Dates(self.client, connection, provider, self.clock()).read(number, span)


def found(client: firestore.Client, run: Run) -> Connection:
    """The connection of a run. Raises `NotFound` when it was deleted meanwhile."""
    stored = Connections(client).get(run.connection_id)
    if stored is None:
        raise NotFound("This connection has been deleted.", code="connectionGone")
    return stored.value
