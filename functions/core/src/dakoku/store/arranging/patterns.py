"""`patterns/{patternId}`: work patterns (勤務割振)."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.domain.intervals import Interval
from dakoku.domain.plan import Pattern
from dakoku.store.among import queries_among

COLLECTION = "patterns"


@dataclass(frozen=True, slots=True)
class WorkPattern:
    """A pattern as it is offered. `department_id` None: everyone's. Inactive ones stay on old days."""

    id: str
    pattern: Pattern
    department_id: str | None = None
    active: bool = True


class Patterns:
    """All patterns of the organisation."""

    def __init__(self, client: firestore.Client) -> None:
        self._client = client
        self._collection = client.collection(COLLECTION)

    def all(self) -> list[WorkPattern]:
        """Every pattern, by name."""
        return _by_name(self._collection.stream())

    def offered(self, department_ids: Collection[str] | None) -> list[WorkPattern]:
        """Everyone's patterns and those of these departments, by name; every one with None."""
        if department_ids is None:
            return self.all()
        everyones = self._collection.where(filter=FieldFilter("departmentId", "==", None))
        queries = (everyones, *queries_among(self._collection, "departmentId", department_ids))
        return _by_name(snapshot for query in queries for snapshot in query.stream())

    def get(self, pattern_id: str) -> WorkPattern | None:
        """One pattern as it is offered, or None."""
        snapshot = self._collection.document(pattern_id).get()
        return _work_pattern(snapshot.id, snapshot.to_dict()) if snapshot.exists else None

    def by_id(self, ids: Iterable[str]) -> dict[str, Pattern]:
        """The patterns with these ids, in one round trip; those that do not exist are left out."""
        references = [self._collection.document(pattern_id) for pattern_id in sorted(set(ids))]
        snapshots = self._client.get_all(references) if references else ()
        return {s.id: pattern_from(s.to_dict()) for s in snapshots if s.exists}

    def put(self, batch: firestore.WriteBatch, work_pattern: WorkPattern) -> None:
        """Write a pattern into the batch."""
        batch.set(self._collection.document(work_pattern.id), shape(work_pattern))


def shape(work_pattern: WorkPattern) -> dict[str, Any]:
    """A pattern as docs/data.md has it."""
    return {
        **pattern_shape(work_pattern.pattern),
        "departmentId": work_pattern.department_id,
        "active": work_pattern.active,
    }


def pattern_shape(pattern: Pattern) -> dict[str, Any]:
    """`{name, start, end, breaks}`: the part of a pattern that sheets keep a copy of."""
    breaks = [{"start": rest.start, "end": rest.end} for rest in pattern.breaks]
    return {"name": pattern.name, "start": pattern.start, "end": pattern.end, "breaks": breaks}


def pattern_from(document: Mapping[str, Any]) -> Pattern:
    """The reverse of `pattern_shape`."""
    breaks = tuple(Interval(rest["start"], rest["end"]) for rest in document["breaks"])
    return Pattern(document["name"], document["start"], document["end"], breaks)


def _by_name(snapshots: Iterable[Any]) -> list[WorkPattern]:
    found = [_work_pattern(snapshot.id, snapshot.to_dict()) for snapshot in snapshots]
    return sorted(found, key=lambda found: (found.pattern.name, found.id))


def _work_pattern(pattern_id: str, document: Mapping[str, Any]) -> WorkPattern:
    return WorkPattern(pattern_id, pattern_from(document), document["departmentId"], document["active"])
