"""`months/{departmentId}_{yyyymm}`: how far the confirmation of a department's month has come."""

import hashlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.store.among import queries_among
from dakoku.store.stored import Stored, replace

COLLECTION = "months"


class State(StrEnum):
    """`CONFIRMING` and `REOPENING` last until every sheet has followed."""

    OPEN = "open"
    CONFIRMING = "confirming"
    CONFIRMED = "confirmed"
    REOPENING = "reopening"


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asked for something, and when."""

    at: datetime
    uid: str


@dataclass(frozen=True, slots=True)
class Month:
    """`generation` rises with each change of mind, which `asked` tells of; a sheet bears the one that it
    followed last. `targets`: whose sheets are confirmed (対象者); None while nobody has chosen. `people`:
    employee id → what lists show of whoever is confirmed."""

    department_id: str
    month: str
    state: State = State.OPEN
    generation: int = 0
    targets: tuple[str, ...] | None = None
    people: Mapping[str, Mapping[str, Any]] | None = None
    asked: Asked | None = None

    @property
    def digest(self) -> str | None:
        """That of the list of all digests, of a confirmed month: see `months` in docs/data.md."""
        lines = [f"{key} {person['digest']}" for key, person in sorted((self.people or {}).items())]
        return hashlib.sha256("\n".join(lines).encode()).hexdigest() if lines else None

    @property
    def following(self) -> bool:
        """Whether sheets still have to follow."""
        return self.state in (State.CONFIRMING, State.REOPENING)


class Months:
    """All departments' months."""

    def __init__(self, client: firestore.Client) -> None:
        self._client = client
        self._collection = client.collection(COLLECTION)

    def get(
        self, department_id: str, month: str, transaction: firestore.Transaction | None = None
    ) -> Stored[Month]:
        """A month with its revision; open, with None for a revision, while nobody has touched it.

        In a transaction nobody changes it meanwhile.
        """
        snapshot = self._reference(department_id, month).get(transaction=transaction)
        if not snapshot.exists:
            return Stored(Month(department_id, month), None)
        return Stored(_month(snapshot.to_dict()), snapshot.update_time)

    def states(self, month: str, department_ids: Collection[str] | None) -> dict[str, State]:
        """How far these departments' month has come, or all of theirs; without those that nobody touched."""
        query = self._collection.select(["departmentId", "state"]).where(
            filter=FieldFilter("month", "==", month)
        )
        among = queries_among(query, "departmentId", department_ids)
        found = [snapshot.to_dict() for each in among for snapshot in each.stream()]
        return {document["departmentId"]: State(document["state"]) for document in found}

    def some(self, department_id: str, months: Iterable[str]) -> dict[str, Month]:
        """A department's months, each as `get` has it, in one read."""
        references = {self._reference(department_id, month): month for month in months}
        snapshots = self._client.get_all(list(references)) if references else ()
        found = {references[one.reference]: _month(one.to_dict()) for one in snapshots if one.exists}
        return {each: found.get(each, Month(department_id, each)) for each in references.values()}

    def put(self, batch: firestore.WriteBatch, month: Month, revision: Any | None) -> None:
        """Write a month into the batch, only over exactly the revision that was read."""
        replace(batch, self._reference(month.department_id, month.month), shape(month), revision)

    def _reference(self, department_id: str, month: str) -> Any:
        return self._collection.document(f"{department_id}_{month.replace('-', '')}")


def shape(month: Month) -> dict[str, Any]:
    """A month as docs/data.md has it."""
    return {
        "departmentId": month.department_id,
        "month": month.month,
        "state": month.state.value,
        "generation": month.generation,
        "targets": None if month.targets is None else list(month.targets),
        "people": {key: dict(person) for key, person in (month.people or {}).items()},
        "asked": asdict(month.asked) if month.asked else None,
        "digest": month.digest,
    }


def _month(document: Mapping[str, Any]) -> Month:
    targets, asked = document["targets"], document["asked"]
    return Month(
        department_id=document["departmentId"],
        month=document["month"],
        state=State(document["state"]),
        generation=document["generation"],
        targets=None if targets is None else tuple(targets),
        people=document["people"],
        asked=Asked(**asked) if asked else None,
    )
