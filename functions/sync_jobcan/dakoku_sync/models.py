"""What goes over HTTP: docs/api.md, sync."""

from datetime import datetime
from typing import Annotated

from pydantic import Field, SecretStr

from dakoku.platform.wire import Wire
from dakoku.store.connections import ConnectionState

Name = Annotated[str, Field(min_length=1, max_length=100)]


class NewConnection(Wire):
    """Name, and the ID and secret access key of an API client as Jobcan issued them."""

    name: Name
    client_id: Annotated[str, Field(min_length=1, max_length=200)]
    secret: Annotated[SecretStr, Field(min_length=1, max_length=500)]
    automatic: bool = True


class ConnectionChange(Wire):
    """What is left out stays as it is. ID and secret cannot be changed: connect anew."""

    name: Name | None = None
    automatic: bool | None = None


class ConnectionPath(Wire):
    """A connection's address."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9]{20}$")]


class ShownConnection(Wire):
    """A connection without its secret. `missing_scopes` as of `checked_at`."""

    id: str
    name: str
    client_id: str
    automatic: bool
    state: ConnectionState
    checked_at: datetime
    missing_scopes: list[str]


class ConnectionList(Wire):
    """All of them, oldest first."""

    connections: list[ShownConnection]


class ShownLeftovers(Wire):
    """Counts of what stays behind: run logs, and entries of the audit trail."""

    runs: int
    audit_entries: int


class Deleted(Wire):
    """The connection and its secret are gone; this is not."""

    leaves: ShownLeftovers
