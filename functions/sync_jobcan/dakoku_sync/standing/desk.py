"""Connections with what came of them last."""

from dataclasses import dataclass

from google.cloud.firestore import Client

from dakoku.store.pulls.connections import Connection, Connections
from dakoku.store.pulls.matchings import Matchings
from dakoku.store.pulls.runs import Runs
from dakoku_sync.runs.log import Log, Progress


@dataclass(frozen=True, slots=True)
class Standing:
    """A connection, its newest run (None before the first), and how many of its people matching left open
    (None before the first)."""

    connection: Connection
    last_run: Progress | None
    unmatched: int | None
    conflicts: int | None


@dataclass(frozen=True)
class Standings:
    """The use case: it reads a run and a matching for each connection."""

    client: Client

    def all(self) -> list[Standing]:
        """Every connection, oldest first."""
        return [self._of(one) for one in Connections(self.client).all()]

    def _of(self, connection: Connection) -> Standing:
        newest = Runs(self.client).newest(connection.id, 1)
        matching = Matchings(self.client).get(connection.id)
        return Standing(
            connection,
            Log(self.client).progress(newest[0]) if newest else None,
            len(matching.unmatched) if matching else None,
            len(matching.conflicts) if matching else None,
        )
