"""What an import does with a line, and what the whole preview comes to."""

import hashlib
import json
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from dakoku.platform.errors import Conflict, InvalidInput
from dakoku_ledger.lists.faults import Fault


class Action(StrEnum):
    """What an import does with a line."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


class Change(NamedTuple):
    """One field as text (dates as 2026-04-01, `active` as true or false), before and after; None: nothing."""

    field: str
    before: str | None
    after: str | None


class ListRefused(InvalidInput):
    """The list has faults: nothing was imported."""

    def __init__(self, faults: Sequence[Fault], code: str = "listRefused") -> None:
        super().__init__("The list has faults: nothing was imported.", code=code)
        self.faults = tuple(faults)


def digest_of(content: object) -> str:
    """SHA-256 over everything that would change, before and after."""
    return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()


def agree(previewed: str, digest: str) -> None:
    """Raise `Conflict` unless what would be imported now is what was previewed."""
    if previewed != digest:
        raise Conflict("The list has changed since the preview. Preview the file again.", code="stalePreview")
