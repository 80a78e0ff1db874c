"""What goes over HTTP: docs/api.md, sync."""

from datetime import datetime
from typing import Annotated

from pydantic import Field, SecretStr, field_validator
from pydantic_core import PydanticCustomError

from dakoku.domain.punch import PunchType
from dakoku.domain.zone import MINUTES_PER_DAY
from dakoku.platform.wire import Wire
from dakoku.store.pulls.connections import ConnectionState
from dakoku_sync.jobcan.tokens import Credentials
from dakoku_sync.reading.kinds import Unsaid, kind_of

Name = Annotated[str, Field(min_length=1, max_length=100)]
FieldName = Annotated[str, Field(min_length=1, max_length=100)]
TypeValue = Annotated[str, Field(min_length=1, max_length=100)]
_TYPES = "A value can mean: " + ", ".join([*PunchType, *Unsaid])


class NewCredentials(Wire):
    """The ID and secret access key of an API client as Jobcan issued them."""

    client_id: Annotated[str, Field(min_length=1, max_length=200)]
    secret: Annotated[SecretStr, Field(min_length=1, max_length=500)]

    def credentials(self) -> Credentials:
        """As the use cases take them."""
        return Credentials(self.client_id, self.secret.get_secret_value())


class NewConnection(NewCredentials):
    """A name, and an API client."""

    name: Name
    automatic: bool = True


class ConnectionChange(Wire):
    """What is left out stays as it is."""

    name: Name | None = None
    automatic: bool | None = None


class ReadingSettings(Wire):
    """How a connection's answers are read; null: as usual. `types` are its own values by what they mean,
    beside those that are known."""

    code_field: FieldName | None = None
    type_field: FieldName | None = None
    types: Annotated[dict[TypeValue, str], Field(max_length=50)] | None = None
    boundary: Annotated[int, Field(ge=0, lt=MINUTES_PER_DAY)] | None = None

    @field_validator("types")
    @classmethod
    def _known(cls, types: dict[str, str] | None) -> dict[str, str] | None:
        for kind in (types or {}).values():
            try:
                kind_of(kind)
            except ValueError:
                raise PydanticCustomError("unknownPunchType", _TYPES) from None
        return types


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
    settings: ReadingSettings


class ShownLeftovers(Wire):
    """Counts of what stays behind: run logs, matches, and entries of the audit trail."""

    runs: int
    matches: int
    audit_entries: int


class Deleted(Wire):
    """The connection and its secret are gone; this is not."""

    leaves: ShownLeftovers
