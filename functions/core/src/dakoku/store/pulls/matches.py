"""`matches/{employeeId}`: who an employee is at the provider that their days are pulled from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.store.stored import Stored, replace

COLLECTION = "matches"
BY_CODE = "code"


@dataclass(frozen=True, slots=True)
class Match:
    """An employee and a connection's person, by their `code` of then. `by`: `BY_CODE`, or the uid of whoever
    decided. `ended`: an administrator parted the two, and no code brings them together again."""

    employee_id: str
    connection_id: str
    external_id: str
    code: str
    at: datetime
    by: str = BY_CODE
    ended: bool = False


class Matches:
    """All matches: one per employee, so that two connections cannot reach one unnoticed."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def all(self) -> dict[str, Stored[Match]]:
        """Everybody's by employee id, ended ones too, with the revisions read."""
        found = (Stored(_match(one.id, one.to_dict()), one.update_time) for one in self._collection.stream())
        return {stored.value.employee_id: stored for stored in found}

    def get(self, employee_id: str, transaction: firestore.Transaction | None = None) -> Stored[Match] | None:
        """An employee's with its revision, or None."""
        found = self._collection.document(employee_id).get(transaction=transaction)
        return Stored(_match(found.id, found.to_dict()), found.update_time) if found.exists else None

    def of(
        self, connection_id: str, external_id: str, transaction: firestore.Transaction | None = None
    ) -> list[Match]:
        """Those of one person at a provider: one that stands at most, and any number of ended ones."""
        query = self._collection.where(filter=FieldFilter("externalId", "==", external_id)).where(
            filter=FieldFilter("connectionId", "==", connection_id)
        )
        return [_match(found.id, found.to_dict()) for found in query.stream(transaction=transaction)]

    def put(self, batch: firestore.WriteBatch, match: Match, revision: Any | None = None) -> None:
        """Write one into the batch: a new one if `revision` is None, else only over exactly that revision."""
        replace(batch, self._collection.document(match.employee_id), shape(match), revision)


def shape(match: Match) -> dict[str, Any]:
    """A match as docs/data.md has it."""
    return {
        "connectionId": match.connection_id,
        "externalId": match.external_id,
        "code": match.code,
        "at": match.at,
        "by": match.by,
        "ended": match.ended,
    }


def _match(employee_id: str, document: Mapping[str, Any]) -> Match:
    return Match(
        employee_id=employee_id,
        connection_id=document["connectionId"],
        external_id=document["externalId"],
        code=document["code"],
        at=document["at"],
        by=document["by"],
        ended=document["ended"],
    )
