"""Sign-in, and the caller."""

from typing import Annotated

from pydantic import Field

from dakoku.platform.permissions import Area, Level
from dakoku.platform.wire import Wire
from dakoku.store.terminal.devices import DeviceProof, Standing
from dakoku_ledger.models.ids import Id
from dakoku_ledger.models.passwords import Password
from dakoku_ledger.models.settings import Google


class PcProof(Wire):
    """What an enrolled PC sends of itself. `signature`: base64url of raw r‖s over the challenge."""

    terminal_id: Id
    challenge: Annotated[str, Field(min_length=1, max_length=200)]
    signature: Annotated[str, Field(min_length=1, max_length=200)]

    def read(self) -> DeviceProof:
        """As the use cases take it."""
        return DeviceProof(self.terminal_id, self.challenge, self.signature)


class SessionRequest(Wire):
    """Code and password of an employee."""

    code: Annotated[str, Field(min_length=1, max_length=100)]
    password: Password
    pc: PcProof | None = None


class GoogleRequest(Wire):
    """`idToken`: of Firebase Auth, by Google."""

    id_token: Annotated[str, Field(min_length=1, max_length=5000)]
    pc: PcProof | None = None


class Ways(Wire):
    """How one can sign in besides by code and password."""

    google: Google | None


class SessionEmployee(Wire):
    """Whose sign-in it is."""

    id: str
    name: str
    code: str


class Session(Wire):
    """`token` is a custom token: sign in to Firebase Auth with it. `pc`: what the PC proved."""

    token: str
    employee: SessionEmployee
    pc: Standing | None


class OrganisationSummary(Wire):
    """What every page needs to know. `dayBoundary` in minutes from midnight."""

    code: str
    name: str
    language: str
    time_zone: str
    day_boundary: int


class Me(Wire):
    """The caller. `permissions`: every area as it holds now; empty for an employee. `name` is null where
    nobody has said."""

    uid: str
    role: str
    employee_id: str | None
    departments: list[str]
    permissions: dict[Area, Level]
    name: str | None
    organisation: OrganisationSummary
