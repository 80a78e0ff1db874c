"""How a tablet signs in, how a PC is enrolled, and what they get."""

from pydantic import BaseModel

from dakoku.platform.wire import Wire
from dakoku_punch import enrolment, pcs
from dakoku_punch.models.fields import Id, Short


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


class PcRequest(Wire):
    """A staff-room PC to be enrolled."""

    certificate: Short
    device_key: DeviceKey


class ChallengeRequest(Wire):
    """Who wants to come back."""

    terminal_id: Id


class Challenge(Wire):
    """To be signed within five minutes."""

    challenge: str


class ReturnRequest(Wire):
    """`signature`: base64url of raw r‖s over the challenge."""

    terminal_id: Id
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
    """What the department's terminals show."""

    breaks: bool
    outings: bool
    timecard: bool
    help: bool
    status: bool
    counts: bool


class SessionOrganisation(Wire):
    """Whose it is. `dayBoundary` in minutes; `language` and `terminal` as they hold in the department."""

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
            organisation=SessionOrganisation(
                code=session.organisation.code,
                name=session.organisation.name,
                language=session.language,
                time_zone=session.organisation.time_zone,
                day_boundary=session.organisation.day_boundary,
                terminal=Shown.model_validate(session.shown),
            ),
            sealing=SealingKey(key_id=session.key_id, jwk=session.jwk),
            history_key=session.terminal.history_key,
        )


class Pc(Wire):
    """An enrolled PC. `organisation` is its name, `language` the department's."""

    terminal: SessionTerminal
    department: SessionDepartment
    organisation: str
    language: str

    @staticmethod
    def of(made: pcs.Pc) -> "Pc":
        """As the use case gives it."""
        return Pc(
            terminal=SessionTerminal.model_validate(made.terminal),
            department=SessionDepartment.model_validate(made.department),
            organisation=made.organisation.name,
            language=made.language,
        )
