"""What goes over HTTP: docs/api.md, punch."""

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, Field

from dakoku.platform.wire import Wire
from dakoku_punch import enrolment

Short = Annotated[str, Field(min_length=1, max_length=200)]


class Time(Wire):
    """Server time in ms since the epoch."""

    now: int


class DeviceKey(BaseModel):
    """A public P-256 key as a JWK; members such as `ext` may stand beside."""

    kty: Short
    crv: Short
    x: Short
    y: Short


class EnrolRequest(Wire):
    """`version` is the page's, for support."""

    certificate: Short
    device_key: DeviceKey
    version: Short


class TerminalPath(Wire):
    """The terminal in the address."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9]{20}$")]


class ChallengeRequest(Wire):
    """Who wants to come back."""

    terminal_id: Short


class Challenge(Wire):
    """To be signed within five minutes."""

    challenge: str


class ReturnRequest(Wire):
    """`signature`: base64url of raw r‖s over the challenge."""

    terminal_id: Short
    challenge: Short
    signature: Short


class SessionTerminal(Wire):
    """The terminal that signed in."""

    id: str
    name: str
    department_id: str
    generation: int


class SessionDepartment(Wire):
    """Where it stands."""

    code: str
    name: str


class Shown(Wire):
    """What terminals show."""

    breaks: bool
    outings: bool
    timecard: bool
    help: bool
    status: bool


class SessionOrganisation(Wire):
    """Whose it is. `dayBoundary` in minutes."""

    code: str
    name: str
    language: str
    time_zone: str
    day_boundary: int
    terminal: Shown


class SealingKey(Wire):
    """The public key to seal passwords with."""

    key_id: str
    jwk: dict[str, str]


class Session(Wire):
    """What a tablet needs in order to work. `token` is a custom token; `historyKey` base64."""

    token: str
    terminal: SessionTerminal
    department: SessionDepartment
    organisation: SessionOrganisation
    sealing: SealingKey
    history_key: str

    @staticmethod
    def of(session: enrolment.Session) -> "Session":
        """As the use case gives it."""
        return Session(
            token=session.token,
            terminal=SessionTerminal.model_validate(session.terminal),
            department=SessionDepartment.model_validate(session.department),
            organisation=SessionOrganisation.model_validate(session.organisation),
            sealing=SealingKey(key_id=session.key_id, jwk=session.jwk),
            history_key=session.terminal.history_key,
        )


class NewTerminal(Wire):
    """A terminal to be set up."""

    name: Annotated[str, Field(min_length=1, max_length=60)]
    department_id: Short


class AddedTerminal(Wire):
    """The certificate is shown this once."""

    id: str
    name: str
    department_id: str
    certificate: str


class Certificate(Wire):
    """Shown this once."""

    certificate: str


class ListedTerminal(SessionTerminal):
    """One line of the console's list."""

    revoked: bool
    enrolled_at: datetime | None
    last_seen_at: datetime | None


class TerminalList(Wire):
    """The terminals of the caller's departments."""

    terminals: list[ListedTerminal]
