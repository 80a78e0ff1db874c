"""`templates/{kind}`: an organisation's own form of a kind of report, in place of ours."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from google.cloud import firestore

COLLECTION = "templates"


@dataclass(frozen=True, slots=True)
class Template:
    """One form, as docs/data.md has it: `name` as it was handed in, `file` where it lies in the bucket."""

    kind: str
    name: str
    file: str
    size: int
    at: datetime
    uid: str


class Templates:
    """All of them; a kind without one has ours."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def all(self) -> list[Template]:
        """Those there are."""
        return [_template(found.to_dict() or {}) for found in self._collection.stream()]

    def get(self, kind: str, transaction: firestore.Transaction | None = None) -> Template | None:
        """The form of a kind, or None."""
        found = self._collection.document(kind).get(transaction=transaction)
        return _template(found.to_dict() or {}) if found.exists else None

    def put(self, batch: firestore.WriteBatch, template: Template) -> None:
        """Put it into the batch, in place of another."""
        batch.set(self._collection.document(template.kind), shape(template))

    def delete(self, batch: firestore.WriteBatch, kind: str) -> None:
        """Go back to ours, with the batch."""
        batch.delete(self._collection.document(kind))


def shape(template: Template) -> dict[str, Any]:
    """The document."""
    return {
        "kind": template.kind,
        "name": template.name,
        "file": template.file,
        "size": template.size,
        "at": template.at,
        "uid": template.uid,
    }


def _template(document: Mapping[str, Any]) -> Template:
    return Template(
        document["kind"],
        document["name"],
        document["file"],
        document["size"],
        document["at"],
        document["uid"],
    )
