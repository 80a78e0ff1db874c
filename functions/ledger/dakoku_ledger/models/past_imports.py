"""Imports of before, and files to begin with."""

from datetime import datetime
from typing import Literal

from dakoku.platform.wire import Wire
from dakoku.store.organisation.imports import Import


class TemplatePath(Wire):
    """Of which kind of list."""

    kind: Literal["staff", "leaves", "trips", "hours", "calendars"]


class PastImport(Wire):
    """One import: how many lines were new, changed and as they stood already. `name`: whose it was."""

    id: str
    kind: str
    at: datetime
    name: str
    new: int
    changed: int
    unchanged: int

    @staticmethod
    def of(one: Import, name: str) -> "PastImport":
        """As stored."""
        return PastImport(id=one.id, kind=one.kind, at=one.at, name=name, **one.counts)


class PastImportList(Wire):
    """The newest first."""

    imports: list[PastImport]
