"""All documents of a database, one in each line, as Google's API writes them in JSON: every type is kept.

References would lead to the former project; the product stores none.
"""

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from google.auth.credentials import AnonymousCredentials
from google.cloud.firestore import Client
from google.cloud.firestore_v1.types import Document, Write
from google.protobuf.json_format import MessageToDict, ParseDict

from dakoku.platform.config import Config

_PAGE = 100  # documents at once, read or written: a commit takes 10 MiB
_BY_NAME = [{"field": {"field_path": "__name__"}, "direction": "ASCENDING"}]


class Database(Client):  # type: ignore[misc]  # half-typed, see pyproject.toml
    """A Firestore client that also hands out documents as they come over the wire."""

    @classmethod
    def of(cls, config: Config) -> "Database":
        """That of the project, or of its emulator."""
        if config.emulated:
            return cls(project=config.project, credentials=AnonymousCredentials())  # type: ignore[no-untyped-call]
        return cls(project=config.project)

    @property
    def root(self) -> str:
        """What every document's name begins with: another project's is another."""
        return f"{self._database_string}/documents"

    def everything(self) -> Iterator[Document]:
        """Every document by name, those beneath others too. Not as of one instant."""
        last: list[dict[str, str]] = []
        while found := list(self._page(last)):
            yield from found
            last = [{"reference_value": found[-1].name}]

    def _page(self, last: list[dict[str, str]]) -> Iterator[Document]:
        query: dict[str, Any] = {"from_": [{"all_descendants": True}], "order_by": _BY_NAME, "limit": _PAGE}
        if last:
            query["start_at"] = {"values": last, "before": False}
        asked = {"parent": self.root, "structured_query": query}
        for answer in self._firestore_api.run_query(request=asked, metadata=self._rpc_metadata):
            if answer.document.name:
                yield answer.document

    def put(self, documents: list[Document]) -> None:
        """Write them as they are: new ones alone. Raises google.api_core's `Conflict` where one is there."""
        absent = {"exists": False}
        writes = [Write(update=document, current_document=absent) for document in documents]
        asked = {"database": self._database_string, "writes": writes}
        self._firestore_api.commit(request=asked, metadata=self._rpc_metadata)


def write(database: Database, file: Path) -> int:
    """Every document into the file. How many."""
    count = 0
    with file.open("w", encoding="utf-8") as lines:
        for document in database.everything():
            fields = MessageToDict(Document.pb(document))["fields"] if document.fields else {}
            line = {"path": document.name.removeprefix(f"{database.root}/"), "fields": fields}
            lines.write(json.dumps(line, ensure_ascii=False, sort_keys=True) + "\n")
            count += 1
    return count


def read(database: Database, file: Path) -> int:
    """Every document of the file into the database. How many."""
    count = 0
    for of_triggers in (False, True):
        with file.open(encoding="utf-8") as lines:
            wanted = (line for line in map(json.loads, lines) if _triggers(line) is of_triggers)
            while some := [_document(database, line) for line in islice(wanted, _PAGE)]:
                database.put(some)
                count += len(some)
    return count


def _triggers(line: dict[str, Any]) -> bool:
    """What functions are called by comes last: they find its receipt, and leave it."""
    return str(line["path"]).startswith(("punches/", "withdrawals/"))


def _document(database: Database, line: dict[str, Any]) -> Document:
    found = Document(name=f"{database.root}/{line['path']}")
    ParseDict({"fields": line["fields"]}, Document.pb(found))
    return found
