"""A Firestore client that counts the documents it reads and writes, and their bytes, at the wire."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

from google.cloud import firestore

_ENTRIES = 1000  # of an index, that one read counts at most


@dataclass
class Tally:
    """Documents, as Firestore bills them: one that is missing costs a read too, and so does a query that
    finds none. `size`: bytes of both."""

    reads: int = 0
    writes: int = 0
    size: int = 0
    _lock: Lock = field(default_factory=Lock, repr=False, compare=False)

    def add(self, *, reads: int = 0, writes: int = 0, size: int = 0) -> None:
        """From any thread."""
        with self._lock:
            self.reads += reads
            self.writes += writes
            self.size += size


class CountingClient(firestore.Client):  # type: ignore[misc]  # half-typed, see pyproject.toml
    """Behaves as any client."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.tally = Tally()

    @property
    def _firestore_api(self) -> Any:
        return _CountingApi(super()._firestore_api, self.tally)


class _CountingApi:
    """Stands before the generated client, and passes everything on."""

    def __init__(self, api: Any, tally: Tally) -> None:
        self._api = api
        self._tally = tally

    def __getattr__(self, name: str) -> Any:
        return getattr(self._api, name)

    def batch_get_documents(self, **call: Any) -> Iterator[Any]:
        """One read per document asked for."""
        self._tally.add(reads=len(call["request"]["documents"]))
        return self._weighed(self._api.batch_get_documents(**call))

    def commit(self, **call: Any) -> Any:
        """One write per document written."""
        self._count_writes(call["request"]["writes"])
        return self._api.commit(**call)

    def batch_write(self, **call: Any) -> Any:
        """The same."""
        self._count_writes(call["request"]["writes"])
        return self._api.batch_write(**call)

    def run_query(self, **call: Any) -> Iterator[Any]:
        """One read per document found, and one for finding none."""
        found = 0
        for answer in self._weighed(self._api.run_query(**call)):
            found += bool(answer.document.name)
            yield answer
        self._tally.add(reads=max(found, 1))

    def run_aggregation_query(self, **call: Any) -> Iterator[Any]:
        """One read per thousand that are counted."""
        for answer in self._weighed(self._api.run_aggregation_query(**call)):
            counted = sum(value.integer_value for value in answer.result.aggregate_fields.values())
            self._tally.add(reads=max(-(-counted // _ENTRIES), 1))
            yield answer

    def list_collection_ids(self, **call: Any) -> Any:
        """One read."""
        self._tally.add(reads=1)
        return self._api.list_collection_ids(**call)

    def _count_writes(self, writes: Iterable[Any]) -> None:
        sizes = [_size(write) for write in writes]
        self._tally.add(writes=len(sizes), size=sum(sizes))

    def _weighed(self, answers: Iterable[Any]) -> Iterator[Any]:
        for answer in answers:
            self._tally.add(size=_size(answer))
            yield answer


def _size(message: Any) -> int:
    return int(getattr(message, "_pb", message).ByteSize())
