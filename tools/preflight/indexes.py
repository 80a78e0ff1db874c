"""Whether firestore.indexes.json serves a query. The emulator never asks: it answers without any index."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.paths import ROOT
from tools.preflight.query import ASCENDING, CONTAINS, DESCENDING, Query

FILE = ROOT / "firestore.indexes.json"
Field = tuple[str, str]


@dataclass(frozen=True)
class Indexes:
    """`composite`: (collection, fields). `overrides`: (collection, field) → its single-field orders."""

    composite: tuple[tuple[str, tuple[Field, ...]], ...]
    overrides: dict[tuple[str, str], frozenset[str]]

    def serve(self, query: Query) -> bool:
        """As Firestore plans it: one index, or several merged that end in the same order."""
        suffix = query.sorted_by
        if not query.equal:
            alone = len(suffix) <= 1 and all(self._alone(query.collection, *field) for field in suffix)
            return alone or (query.collection, suffix) in self.composite
        covered: set[Field] = set()
        if not suffix:
            covered = {field for field in query.equal if self._alone(query.collection, *field)}
        for collection, fields in self.composite:
            prefix, end = fields[: len(fields) - len(suffix)], fields[len(fields) - len(suffix) :]
            if collection == query.collection and end == suffix and prefix and query.equal.issuperset(prefix):
                covered.update(prefix)
        return covered == query.equal

    def _alone(self, collection: str, field: str, order: str) -> bool:
        """Whether the field has a single-field index of this order; a map's exemption is its parts' too."""
        parts = field.split(".")
        for length in range(len(parts), 0, -1):
            kept = self.overrides.get((collection, ".".join(parts[:length])))
            if kept is not None:
                return order in kept
        return order in (ASCENDING, DESCENDING, CONTAINS)


def load(path: Path = FILE) -> Indexes:
    """The indexes as they are deployed."""
    told: dict[str, Any] = json.loads(path.read_text())
    return Indexes(
        tuple((one["collectionGroup"], tuple(map(_field, one["fields"]))) for one in told["indexes"]),
        {
            (one["collectionGroup"], one["fieldPath"]): frozenset(map(_order, one["indexes"]))
            for one in told["fieldOverrides"]
        },
    )


def _field(one: dict[str, str]) -> Field:
    return one["fieldPath"], _order(one)


def _order(one: dict[str, str]) -> str:
    return one.get("order") or one["arrayConfig"]
