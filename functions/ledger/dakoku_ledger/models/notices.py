"""What employees are told: docs/data.md, `notices`."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any

from pydantic import Field

from dakoku.platform.wire import Wire
from dakoku_ledger.models.ids import Id

_SHOWN = ("id", "kind", "at", "name", "params", "readAt")


class Notice(Wire):
    """One notice. `readAt` is null until it was read; `params` are for the text."""

    id: str
    kind: str
    at: datetime
    name: str
    params: dict[str, Any]
    read_at: datetime | None

    @staticmethod
    def of(stored: Mapping[str, Any]) -> "Notice":
        """As the store has it."""
        return Notice.model_validate({name: stored[name] for name in _SHOWN})


class NoticeList(Wire):
    """Newest first."""

    notices: list[Notice]


class ReadNotices(Wire):
    """Which ones were read."""

    ids: Annotated[list[Id], Field(min_length=1, max_length=100)]
