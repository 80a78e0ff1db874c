"""How a run ends before it is finished: it fails, or somebody cancels it."""

from dataclasses import dataclass

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.errors import Conflict, DakokuError, NotFound
from dakoku.platform.firestore import in_transaction
from dakoku.platform.identity import Principal
from dakoku.store.pulls.connections import Connections
from dakoku.store.pulls.runs import COLLECTION, Runs, RunState
from dakoku.store.pulls.slices import Slices, Stage
from dakoku.store.trail.audit import Audit
from dakoku_sync.errors import Refused

_OF_THE_CLIENT = ("credentialsRefused", "missingScope")


@dataclass(frozen=True)
class Ending:
    """What was entered stays; tasks that come later see the end, and do nothing."""

    client: firestore.Client
    clock: Clock

    def fail(self, run_id: str, error: DakokuError) -> None:
        """End a run by an error; a client that is refused marks its connection."""
        now, runs = self.clock(), Runs(self.client)
        calls = sum(one.calls for one in Slices(self.client, run_id).all(Stage.READ))

        def change(transaction: firestore.Transaction) -> None:
            run = runs.get(run_id, transaction)
            if run is None or run.state.final:
                return
            connections = Connections(self.client)
            there = connections.get(run.connection_id, transaction)
            runs.end(transaction, run_id, RunState.FAILED, now, code=error.code, calls=calls)
            if there and isinstance(error, Refused) and error.code in _OF_THE_CLIENT:
                connections.refuse(transaction, run.connection_id, now, error.scopes)

        in_transaction(self.client, change)

    def cancel(self, caller: Principal, run_id: str) -> None:
        """End a run at somebody's wish. Raises `NotFound`, or `Conflict` when it has ended by itself."""
        now, runs = self.clock(), Runs(self.client)
        calls = sum(one.calls for one in Slices(self.client, run_id).all(Stage.READ))

        def change(transaction: firestore.Transaction) -> None:
            run = runs.get(run_id, transaction)
            if run is None:
                raise NotFound("There is no such run.")
            if run.state.final:
                raise Conflict("This run has ended already.", code="finished")
            runs.end(transaction, run_id, RunState.CANCELLED, now, calls=calls)
            Audit(self.client).record(
                transaction, at=now, actor=caller.uid, action="run.cancel", subject=f"{COLLECTION}/{run_id}"
            )

        in_transaction(self.client, change)
