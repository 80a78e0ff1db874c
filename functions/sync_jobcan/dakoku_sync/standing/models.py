"""What goes over HTTP: docs/api.md, sync."""

from dakoku.platform.wire import Wire
from dakoku_sync.models import ShownConnection
from dakoku_sync.runs.models import ShownRun, shown_run
from dakoku_sync.standing.desk import Standing


class ListedConnection(ShownConnection):
    """A connection, and what came of it last."""

    last_run: ShownRun | None
    unmatched: int | None
    conflicts: int | None


class ConnectionList(Wire):
    """All of them, oldest first."""

    connections: list[ListedConnection]


def listed(one: Standing) -> ListedConnection:
    """As the list has it."""
    shown = ShownConnection.model_validate(one.connection)
    return ListedConnection(
        **shown.model_dump(),
        last_run=shown_run(one.last_run) if one.last_run else None,
        unmatched=one.unmatched,
        conflicts=one.conflicts,
    )
