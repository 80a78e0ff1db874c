"""Copies of documents under other names: made on the wire, where ten thousand take seconds."""

from typing import Any

from google.cloud.firestore_v1.types import CommitRequest

from tools.archive.documents import Database

_MOST = 4_000_000  # bytes of a commit: Firestore takes 10 MiB with index entries


class Copier(Database):
    """A client, uncounted, that also writes documents as they are."""

    def send(self, writes: CommitRequest) -> None:
        """Commit them."""
        asked = {"database": self._database_string, "writes": writes.writes}
        self._firestore_api.commit(request=asked, metadata=self._rpc_metadata)


class Copies:
    """Written when there are enough of them, and at the end of a `with`."""

    def __init__(self, database: Copier) -> None:
        self._database = database
        self._waiting = CommitRequest.pb(CommitRequest())
        self._size = 0

    def __enter__(self) -> "Copies":
        return self

    def __exit__(self, *_: object) -> None:
        self._write()

    def add(self, sample: Any, path: str, **fields: str | None) -> None:
        """A copy of a document as `path`, with other texts (or null) in these fields."""
        made = self._waiting.writes.add().update
        made.CopyFrom(sample)
        made.name = f"{self._database.root}/{path}"
        for name, text in fields.items():
            if text is None:
                made.fields[name].null_value = 0
            else:
                made.fields[name].string_value = text
        self._size += made.ByteSize()
        if self._size > _MOST:
            self._write()

    def _write(self) -> None:
        if self._size:
            self._database.send(CommitRequest(self._waiting))
        self._waiting, self._size = CommitRequest.pb(CommitRequest()), 0
