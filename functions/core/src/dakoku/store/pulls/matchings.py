"""`matchings/{connectionId}`: whom a connection's last matching could not bring together, and why."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from google.cloud import firestore

COLLECTION = "matchings"
MOST = 1000  # of either list: a document holds 1 MiB


@dataclass(frozen=True, slots=True)
class NearMiss:
    """An employee whose code nearly is the one looked for, and in what it differs (docs/data.md)."""

    employee_id: str
    code: str
    differs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A person at the provider who is nobody here."""

    external_id: str
    code: str
    name: str
    near: tuple[NearMiss, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """A person at the provider who would be `employee_id`, and why they are not taken (`kind`, docs/data.md).
    `connection_id`: the other connection, where it is that one which has them."""

    external_id: str
    code: str
    name: str
    kind: str
    employee_id: str
    connection_id: str | None = None


@dataclass(frozen=True, slots=True)
class Matching:
    """As of `at`. `people`: how many the provider has; `fields`: the names of the fields they came with.
    Longer lists are cut to `MOST`, and `more` is how many were cut off."""

    connection_id: str
    at: datetime
    people: int
    unmatched: tuple[Unmatched, ...]
    conflicts: tuple[Conflict, ...]
    fields: tuple[str, ...]
    more: int = 0


class Matchings:
    """The last matching of every connection."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def get(self, connection_id: str) -> Matching | None:
        """A connection's, or None before its first run."""
        found = self._collection.document(connection_id).get()
        return _matching(connection_id, found.to_dict()) if found.exists else None

    def keep(self, matching: Matching) -> bool:
        """Put it in place of the former one; whether it says anything else. If not, nothing is written."""
        before, after = self.get(matching.connection_id), shape(matching)
        if before and {**shape(before), "at": matching.at} == after:
            return False
        self._collection.document(matching.connection_id).set(after)
        return True

    def settle(self, batch: firestore.WriteBatch, matching: Matching, external_id: str) -> None:
        """Somebody of a matching is matched now: they are open no longer."""
        left = replace(
            matching,
            unmatched=tuple(one for one in matching.unmatched if one.external_id != external_id),
            conflicts=tuple(one for one in matching.conflicts if one.external_id != external_id),
        )
        batch.set(self._collection.document(matching.connection_id), shape(left))

    def delete(self, batch: firestore.WriteBatch, connection_id: str) -> None:
        """Remove a connection's."""
        batch.delete(self._collection.document(connection_id))


def shape(matching: Matching) -> dict[str, Any]:
    """A matching as docs/data.md has it, its lists cut."""
    every = (matching.unmatched, matching.conflicts)
    return {
        "at": matching.at,
        "people": matching.people,
        "unmatched": [_unmatched_shape(one) for one in matching.unmatched[:MOST]],
        "conflicts": [_conflict_shape(one) for one in matching.conflicts[:MOST]],
        "fields": list(matching.fields),
        "more": matching.more + sum(len(each[MOST:]) for each in every),
    }


def _unmatched_shape(one: Unmatched) -> dict[str, Any]:
    near = [
        {"employeeId": each.employee_id, "code": each.code, "differs": list(each.differs)}
        for each in one.near
    ]
    return {"externalId": one.external_id, "code": one.code, "name": one.name, "near": near}


def _conflict_shape(one: Conflict) -> dict[str, Any]:
    return {
        "externalId": one.external_id,
        "code": one.code,
        "name": one.name,
        "kind": one.kind,
        "employeeId": one.employee_id,
        "connectionId": one.connection_id,
    }


def _matching(connection_id: str, document: Mapping[str, Any]) -> Matching:
    return Matching(
        connection_id=connection_id,
        at=document["at"],
        people=document["people"],
        unmatched=tuple(_unmatched(one) for one in document["unmatched"]),
        conflicts=tuple(_conflict(one) for one in document["conflicts"]),
        fields=tuple(document["fields"]),
        more=document["more"],
    )


def _unmatched(document: Mapping[str, Any]) -> Unmatched:
    near = tuple(
        NearMiss(each["employeeId"], each["code"], tuple(each["differs"])) for each in document["near"]
    )
    return Unmatched(document["externalId"], document["code"], document["name"], near)


def _conflict(document: Mapping[str, Any]) -> Conflict:
    return Conflict(
        external_id=document["externalId"],
        code=document["code"],
        name=document["name"],
        kind=document["kind"],
        employee_id=document["employeeId"],
        connection_id=document["connectionId"],
    )
