"""A Firestore client that counts the documents it reads and writes, at the wire."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from google.cloud import firestore


@dataclass
class Tally:
    """Documents, as Firestore bills them: one that is missing costs a read too."""

    reads: int = 0
    writes: int = 0


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

    def batch_get_documents(self, **call: Any) -> Any:
        """One read per document asked for."""
        self._tally.reads += len(call["request"]["documents"])
        return self._api.batch_get_documents(**call)

    def commit(self, **call: Any) -> Any:
        """One write per document written."""
        self._tally.writes += len(call["request"]["writes"])
        return self._api.commit(**call)

    def run_query(self, **call: Any) -> Iterator[Any]:
        """One read per document found."""
        return _counted(self._api.run_query(**call), self._count_read)

    def _count_read(self) -> None:
        self._tally.reads += 1


def _counted(answers: Iterator[Any], count: Callable[[], None]) -> Iterator[Any]:
    for answer in answers:
        if answer.document.name:
            count()
        yield answer
