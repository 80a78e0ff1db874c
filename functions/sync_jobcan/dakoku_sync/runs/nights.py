"""Each night a run of every connection that syncs by itself."""

import logging
from dataclasses import dataclass

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.errors import Conflict
from dakoku.store.pulls.connections import Connection, Connections, ConnectionState
from dakoku.store.pulls.pulling import Pulling
from dakoku_sync.errors import Refused
from dakoku_sync.providers import Providers
from dakoku_sync.runs.starting import Starting

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Nights:
    """What the schedule does: asked every hour, twice, or hours late, it comes to the same."""

    client: firestore.Client
    clock: Clock
    providers: Providers
    starting: Starting

    def run(self) -> int:
        """Start what has not been started for this work date: how many. Raises `Unavailable`: ask again."""
        if not Pulling(self.client).stored().value.attendance:
            return 0
        wanted = (one for one in Connections(self.client).all() if one.automatic)
        return sum(self._start(one) for one in wanted if one.state is ConnectionState.CONNECTED)

    def _start(self, connection: Connection) -> bool:
        try:
            if self.providers.of(connection).reader.closed_until(self.clock()):
                return False
            return self.starting.by_clock(connection)
        except (Conflict, Refused) as error:
            log.info("connection %s is left for the next hour: %s", connection.id, error.code)
            return False
