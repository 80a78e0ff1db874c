"""`runs/{id}`: pulls of a connection over a range of dates, by hand or by night."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.platform.errors import Conflict

COLLECTION = "runs"
KEPT = timedelta(days=365)
LONGEST = timedelta(hours=3)
"""A run that has not ended by then has died, and whoever starts the next one ends it."""


class RunState(StrEnum):
    """`reading` from the provider, then `entering` into sheets; then, for good, one of the rest."""

    READING = "reading"
    ENTERING = "entering"
    FINISHED = "finished"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def final(self) -> bool:
        """Whether nothing will change any more."""
        return self not in {RunState.READING, RunState.ENTERING}


class RunKind(StrEnum):
    """Who started it: the clock or somebody."""

    DAILY = "daily"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class Counts:
    """Person-days: those the provider had of people who are matched, and what became of them."""

    pulled: int = 0
    changed: int = 0
    unchanged: int = 0
    skipped: int = 0
    failed: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        """Both together."""
        return Counts(*(one + two for one, two in zip(self.figures, other.figures, strict=True)))

    @property
    def figures(self) -> tuple[int, ...]:
        """In the order of their names."""
        return tuple(asdict(self).values())


@dataclass(frozen=True, slots=True)
class Run:
    """A run, as docs/data.md has it. `read`, `enter`: how many slices it has of either stage, `enter` None
    while it reads. `counts`: None before it is finished."""

    id: str
    connection_id: str
    connection_name: str
    kind: RunKind
    requested_by: str | None
    first: date
    last: date
    read: int
    started_at: datetime
    state: RunState = RunState.READING
    enter: int | None = None
    code: str | None = None
    calls: int = 0
    counts: Counts | None = None
    finished_at: datetime | None = None

    @property
    def expires_at(self) -> datetime:
        """From when it is no longer kept."""
        return self.started_at + KEPT


class Runs:
    """All runs."""

    def __init__(self, client: firestore.Client) -> None:
        self._client = client
        self._collection = client.collection(COLLECTION)

    def create(self, transaction: firestore.Transaction, run: Run) -> None:
        """Put a new one into the transaction, as the only one of its connection at work; one that has died is
        ended as `abandoned`. Raises `Conflict`."""
        own = self._collection.where(filter=FieldFilter("connectionId", "==", run.connection_id))
        query = own.where(filter=FieldFilter("finishedAt", "==", None))
        at_work = [_run(found) for found in query.get(transaction=transaction)]
        if any(run.started_at - one.started_at < LONGEST for one in at_work):
            raise Conflict(
                "This connection is being pulled already: wait, or cancel it.", code="runInProgress"
            )
        for one in at_work:
            self._end(transaction, one.id, RunState.FAILED, run.started_at, {"code": "abandoned"})
        transaction.create(self._collection.document(run.id), shape(run))

    def get(self, run_id: str, transaction: firestore.Transaction | None = None) -> Run | None:
        """One run, or None."""
        found = self._collection.document(run_id).get(transaction=transaction)
        return _run(found) if found.exists else None

    def newest(self, connection_id: str | None, limit: int, after: str | None = None) -> Sequence[Run] | None:
        """The newest runs of a connection (None: of all), or those that follow that one; None when there is
        no such run."""
        query = self._collection.order_by("startedAt", direction=firestore.Query.DESCENDING).limit(limit)
        if connection_id is not None:
            query = query.where(filter=FieldFilter("connectionId", "==", connection_id))
        if after is not None:
            last = self._collection.document(after).get()
            if not last.exists:
                return None
            query = query.start_after(last)
        return [_run(found) for found in query.stream()]

    def enter(self, transaction: firestore.Transaction, run_id: str, slices: int) -> None:
        """Everything was read: it has so many slices to enter now. Of a run that reads."""
        document = {"state": RunState.ENTERING.value, "slices.enter": slices}
        transaction.update(self._collection.document(run_id), document)

    def end(
        self,
        transaction: firestore.Transaction,
        run_id: str,
        state: RunState,
        at: datetime,
        *,
        code: str | None = None,
        calls: int = 0,
        counts: Counts | None = None,
    ) -> None:
        """Bring one that is at work to its end."""
        outcome = {"code": code, "calls": calls, "counts": asdict(counts) if counts else None}
        self._end(transaction, run_id, state, at, outcome)

    def _end(
        self,
        transaction: firestore.Transaction,
        run_id: str,
        state: RunState,
        at: datetime,
        outcome: Mapping[str, Any],
    ) -> None:
        document = {"state": state.value, "finishedAt": at, **outcome}
        transaction.update(self._collection.document(run_id), document)


def shape(run: Run) -> dict[str, Any]:
    """A run as docs/data.md has it."""
    return {
        "connectionId": run.connection_id,
        "connectionName": run.connection_name,
        "kind": run.kind.value,
        "requestedBy": run.requested_by,
        "from": run.first.isoformat(),
        "to": run.last.isoformat(),
        "state": run.state.value,
        "slices": {"read": run.read, "enter": run.enter},
        "code": run.code,
        "calls": run.calls,
        "counts": asdict(run.counts) if run.counts else None,
        "startedAt": run.started_at,
        "finishedAt": run.finished_at,
        "expiresAt": run.expires_at,
    }


def _run(snapshot: Any) -> Run:
    document: Mapping[str, Any] = snapshot.to_dict()
    return Run(
        id=snapshot.id,
        connection_id=document["connectionId"],
        connection_name=document["connectionName"],
        kind=RunKind(document["kind"]),
        requested_by=document["requestedBy"],
        first=date.fromisoformat(document["from"]),
        last=date.fromisoformat(document["to"]),
        read=document["slices"]["read"],
        started_at=document["startedAt"],
        state=RunState(document["state"]),
        enter=document["slices"]["enter"],
        code=document["code"],
        calls=document["calls"],
        counts=Counts(**document["counts"]) if document["counts"] else None,
        finished_at=document["finishedAt"],
    )
