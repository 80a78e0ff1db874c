"""How a run begins: by hand, or by the clock."""

import base64
import hashlib
from dataclasses import dataclass
from datetime import date

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.errors import Conflict, NotFound, Unavailable
from dakoku.platform.firestore import in_transaction
from dakoku.platform.identity import Principal
from dakoku.platform.ids import LENGTH, new_id
from dakoku.store.organisation.settings import Settings
from dakoku.store.pulls.connections import Connection, Connections, ConnectionState
from dakoku.store.pulls.pulling import Pulling
from dakoku.store.pulls.runs import COLLECTION, Run, RunKind, Runs
from dakoku.store.pulls.slices import Stage
from dakoku.store.trail.audit import Audit
from dakoku_sync.providers import Providers
from dakoku_sync.pulling.dates import Span, checked, nightly, slices
from dakoku_sync.runs.ending import Ending
from dakoku_sync.runs.queue import Queue, hand_out


@dataclass(frozen=True)
class Starting:
    """A run is written down, then its first slice is handed out."""

    client: firestore.Client
    clock: Clock
    settings: Settings
    providers: Providers
    queue: Queue
    ending: Ending

    def by_hand(self, caller: Principal, connection_id: str, first: date, last: date) -> str:
        """Start one: its id. Raises `NotFound`, `InvalidInput`, `Conflict`, and `Unavailable` when nothing
        can be queued: it has failed then."""
        span = checked(first, last, self.today)
        stored = Connections(self.client).get(connection_id)
        if stored is None:
            raise NotFound("There is no such connection.")
        if stored.value.state is ConnectionState.REFUSED:
            raise Conflict(
                "This connection is refused: mend its credentials first.", code="credentialsRefused"
            )
        if not Pulling(self.client).stored().value.attendance:
            raise Conflict("Attendance is not taken: the settings say so.", code="attendanceOff")
        run = self._run(new_id(), stored.value, span, RunKind.MANUAL, caller.uid)
        self._write(run)
        try:
            self._hand_out(run)
        except Unavailable as error:
            self.ending.fail(run.id, error)
            raise
        return run.id

    def by_clock(self, connection: Connection) -> bool:
        """Start today's, if there was none yet; whether it was started. Raises `Conflict`, or `Unavailable`:
        ask again."""
        run_id = _nightly_id(connection.id, self.today)
        known = Runs(self.client).get(run_id)
        run = known or self._run(run_id, connection, nightly(self.today), RunKind.DAILY, None)
        if known is None:
            self._write(run)
        if not run.state.final:
            self._hand_out(run)
        return known is None

    @property
    def today(self) -> date:
        """The work date that has begun."""
        return self.settings.organisation().rules.work_date(self.clock())

    def _run(self, run_id: str, connection: Connection, span: Span, kind: RunKind, uid: str | None) -> Run:
        parts = slices(span, self.providers.of(connection).reader.span)
        return Run(
            id=run_id,
            connection_id=connection.id,
            connection_name=connection.name,
            kind=kind,
            requested_by=uid,
            first=span[0],
            last=span[1],
            read=1 + len(parts),
            started_at=self.clock(),
        )

    def _write(self, run: Run) -> None:
        in_transaction(self.client, lambda transaction: self._create(transaction, run))

    def _hand_out(self, run: Run) -> None:
        hand_out(self.queue, run.id, Stage.READ, [0])

    def _create(self, transaction: firestore.Transaction, run: Run) -> None:
        Runs(self.client).create(transaction, run)
        if run.requested_by is not None:
            Audit(self.client).record(
                transaction,
                at=run.started_at,
                actor=run.requested_by,
                action="run.start",
                subject=f"{COLLECTION}/{run.id}",
                after={
                    "connectionId": run.connection_id,
                    "from": run.first.isoformat(),
                    "to": run.last.isoformat(),
                },
            )


def _nightly_id(connection_id: str, today: date) -> str:
    """The same for one connection and date: twice the same night is the same run."""
    digest = hashlib.sha256(f"{connection_id}\n{today.isoformat()}".encode()).digest()
    return base64.b32encode(digest).decode().lower()[:LENGTH]
