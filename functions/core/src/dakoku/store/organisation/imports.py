"""`imports/{id}`: what came in as a list: of which kind, whose, when, how many lines did what."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

COLLECTION = "imports"


@dataclass(frozen=True, slots=True)
class Import:
    """One import. `counts`: `new`, `changed` and `unchanged`."""

    id: str
    kind: str
    actor: str
    at: datetime
    digest: str
    counts: Mapping[str, int]


class Imports:
    """All imports."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def put(self, batch: firestore.WriteBatch, one: Import) -> None:
        """Write one into the batch of what it brings in."""
        document = {"kind": one.kind, "actor": one.actor, "at": one.at, "digest": one.digest, **one.counts}
        batch.create(self._collection.document(one.id), document)

    def newest(self, most: int, actor: str | None = None) -> list[Import]:
        """The newest first: everybody's, or one actor's."""
        query = self._collection.order_by("at", direction=firestore.Query.DESCENDING).limit(most)
        if actor is not None:
            query = query.where(filter=FieldFilter("actor", "==", actor))
        return [_import(snapshot.id, snapshot.to_dict()) for snapshot in query.stream()]


def _import(import_id: str, document: Mapping[str, Any]) -> Import:
    counts = {name: document[name] for name in ("new", "changed", "unchanged")}
    return Import(import_id, document["kind"], document["actor"], document["at"], document["digest"], counts)
