"""`receipts/{punchId}`: what became of a punch, one per punch whatever came how often."""

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.domain.punch import PunchType, Source
from dakoku.store.among import queries_among
from dakoku.store.stored import Stored, replace

COLLECTION = "receipts"


class Status(StrEnum):
    """What became of it. `UNKNOWN`: only a withdrawal that did not hold has come so far."""

    ACCEPTED = "accepted"
    DUPLICATE = "duplicate"
    REJECTED = "rejected"
    DEFERRED = "deferred"
    HELD = "held"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"


class Reason(StrEnum):
    """Why it is not simply accepted."""

    SAME_TYPE = "sameTypeWithin60s"
    WRONG_PASSWORD = "wrongPassword"  # noqa: S105 - the name of a reason
    NO_PASSWORD = "noPassword"  # noqa: S105 - the same
    UNKNOWN_EMPLOYEE = "unknownEmployee"
    INACTIVE_EMPLOYEE = "inactiveEmployee"
    TOO_OLD = "tooOld"
    IN_FUTURE = "inFuture"
    BAD_SEAL = "badSeal"
    TOO_MANY_TRIES = "tooManyTries"
    UNKNOWN_KEY = "unknownKey"
    MONTH_LOCKED = "monthLocked"
    CLOCK_JUMP = "clockJump"
    REFUSED = "refused"


class Withdrawal(StrEnum):
    """What became of the withdrawal of a punch."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    DEFERRED = "deferred"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Decided:
    """What an administrator decided of a punch, or a withdrawal, that was held."""

    at: datetime
    uid: str
    accepted: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """`attempt` and `withdrawal_attempt` are the highest looked at, 0 for none yet.

    `waiting` and `withdrawal_waiting` are the attempts to be looked at again at `retry_at`. `held_for`: the
    department whose administrators decide, while it is held.
    """

    punch_id: str
    employee_id: str
    department_id: str
    terminal_id: str | None
    source: Source
    type: PunchType
    at: datetime
    status: Status = Status.UNKNOWN
    reason: Reason | None = None
    attempt: int = 0
    work_date: date | None = None
    withdrawal: Withdrawal | None = None
    withdrawal_attempt: int = 0
    waiting: tuple[int, ...] = ()
    withdrawal_waiting: tuple[int, ...] = ()
    retry_at: datetime | None = None
    held_for: str | None = None
    decision: Decided | None = None

    @property
    def held(self) -> bool:
        """Whether the punch, or its withdrawal, waits for an administrator."""
        return self.status is Status.HELD or self.withdrawal is Withdrawal.HELD

    @property
    def counted(self) -> bool:
        """Whether the punch stands in its sheet and was not withdrawn."""
        return self.status in (Status.ACCEPTED, Status.DUPLICATE)


class Receipts:
    """All receipts."""

    def __init__(self, client: firestore.Client) -> None:
        self._client = client
        self._collection = client.collection(COLLECTION)

    def reference(self, punch_id: str) -> Any:
        """The document, to be read together with others (see `read`)."""
        return self._collection.document(punch_id)

    def get(self, punch_id: str) -> Stored[Receipt] | None:
        """One receipt with its revision, or None."""
        return read(self.reference(punch_id).get())

    def some(self, punch_ids: list[str]) -> dict[str, Stored[Receipt]]:
        """Those receipts that exist, by punch id."""
        snapshots = self._client.get_all([self.reference(key) for key in punch_ids]) if punch_ids else ()
        found = {snapshot.id: read(snapshot) for snapshot in snapshots}
        return {key: receipt for key, receipt in found.items() if receipt}

    def due(self, now: datetime, limit: int) -> list[Receipt]:
        """Those that wait for another look, the longest waiting first."""
        query = self._collection.where(filter=FieldFilter("retryAt", "<=", now)).order_by("retryAt")
        return [_receipt(snapshot.to_dict()) for snapshot in query.limit(limit).stream()]

    def held(self, department_ids: Collection[str] | None) -> list[str]:
        """Of each punch that waits for a decision, whose it is; everywhere with None. At most 1,000."""
        waiting = self._collection.select(["heldFor"])
        if department_ids is None:
            waiting = waiting.where(filter=FieldFilter("heldFor", ">", ""))
        among = queries_among(waiting, "heldFor", department_ids)
        return [snapshot.get("heldFor") for each in among for snapshot in each.limit(1000).stream()]

    def held_for(self, department_id: str) -> list[Receipt]:
        """Those that wait for the administrators of a department."""
        query = self._collection.where(filter=FieldFilter("heldFor", "==", department_id))
        return [_receipt(snapshot.to_dict()) for snapshot in query.stream()]

    def newest(self) -> Any | None:
        """The document that was decided last, or None."""
        query = self._collection.order_by("decidedAt", direction=firestore.Query.DESCENDING)
        return next(iter(query.limit(1).stream()), None)

    def put(self, batch: firestore.WriteBatch, receipt: Receipt, now: datetime, revision: Any | None) -> None:
        """Write a receipt: a new one if `revision` is None, else only over exactly that revision."""
        replace(batch, self.reference(receipt.punch_id), shape(receipt, now), revision)

    def overwrite(self, batch: firestore.WriteBatch, receipt: Receipt, now: datetime) -> None:
        """Write a receipt whatever was there before."""
        batch.set(self.reference(receipt.punch_id), shape(receipt, now))


def read(snapshot: Any) -> Stored[Receipt] | None:
    """A receipt from a document as read, or None when there is none."""
    return Stored(_receipt(snapshot.to_dict()), snapshot.update_time) if snapshot.exists else None


def shape(receipt: Receipt, now: datetime) -> dict[str, Any]:
    """A receipt as docs/data.md has it."""
    return {
        "punchId": receipt.punch_id,
        "employeeId": receipt.employee_id,
        "departmentId": receipt.department_id,
        "terminalId": receipt.terminal_id,
        "source": receipt.source.value,
        "type": receipt.type.value,
        "at": receipt.at,
        "status": receipt.status.value,
        "reason": receipt.reason and receipt.reason.value,
        "attempt": receipt.attempt,
        "workDate": receipt.work_date and receipt.work_date.isoformat(),
        "withdrawal": receipt.withdrawal and receipt.withdrawal.value,
        "withdrawalAttempt": receipt.withdrawal_attempt,
        "waiting": list(receipt.waiting),
        "withdrawalWaiting": list(receipt.withdrawal_waiting),
        "retryAt": receipt.retry_at,
        "heldFor": receipt.held_for,
        "decision": asdict(receipt.decision) if receipt.decision else None,
        "decidedAt": now,
    }


def _receipt(document: Mapping[str, Any]) -> Receipt:
    reason, work_date, withdrawal = (document[name] for name in ("reason", "workDate", "withdrawal"))
    decision = document["decision"]
    return Receipt(
        punch_id=document["punchId"],
        employee_id=document["employeeId"],
        department_id=document["departmentId"],
        terminal_id=document["terminalId"],
        source=Source(document["source"]),
        type=PunchType(document["type"]),
        at=document["at"],
        status=Status(document["status"]),
        reason=Reason(reason) if reason else None,
        attempt=document["attempt"],
        work_date=date.fromisoformat(work_date) if work_date else None,
        withdrawal=Withdrawal(withdrawal) if withdrawal else None,
        withdrawal_attempt=document["withdrawalAttempt"],
        waiting=tuple(document["waiting"]),
        withdrawal_waiting=tuple(document["withdrawalWaiting"]),
        retry_at=document["retryAt"],
        held_for=document["heldFor"],
        decision=Decided(**decision) if decision else None,
    )
