"""How a tablet comes in: by certificate the first time, by its device key ever after."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from dakoku.platform import challenges, identity
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.errors import NotSignedIn
from dakoku.platform.firestore import retried
from dakoku.platform.sealing import Jwk, Keyring
from dakoku.store.organisation.departments import Department
from dakoku.store.organisation.inheritance import effective_language, effective_terminal
from dakoku.store.organisation.settings import Organisation, Settings, TerminalSettings
from dakoku.store.people.members import terminal_uid
from dakoku.store.stored import Stored
from dakoku.store.terminal.devices import DeviceProof, Standing
from dakoku.store.terminal.terminals import Kind, Terminal, Terminals
from dakoku.store.trail.audit_actions import Action
from dakoku_punch.admitting import Admitting, enrolled, usable


@dataclass(frozen=True)
class Session:
    """What a tablet needs to work: its sign-in, where it stands, and the key to seal with."""

    token: str
    terminal: Terminal
    department: Department
    organisation: Organisation
    key_id: str
    jwk: Jwk

    @property
    def language(self) -> str:
        """The language of the terminal's department."""
        return effective_language(self.organisation, self.department)

    @property
    def shown(self) -> TerminalSettings:
        """What the department's terminals show."""
        return effective_terminal(self.organisation, self.department)


@dataclass(frozen=True)
class Enrolment:
    """The use cases. All are public: what is sent must prove itself."""

    clock: Clock
    config: Config
    keyring: Keyring
    settings: Settings
    admitting: Admitting

    def enrol(self, certificate: str, device_key: Mapping[str, str], address: str) -> Session:
        """Sign in by certificate, and remember the device by its public key.

        Raises as `Admitting.holder` does, `TooManyTries`, `InvalidInput` for an unusable key.
        """
        self.admitting.addresses.admit(address)
        known_key = usable(device_key)
        self.settings.publish(self.keyring)

        def attempt() -> Session:
            found = self.admitting.holder(certificate, Kind.RECORDER, address)
            terminal = enrolled(found.value, known_key, self.clock())
            return self._session(found, terminal, action="terminal.enrol")

        return retried(attempt)

    def challenge(self, terminal_id: str) -> str:
        """What the device key must sign in order to come back."""
        return challenges.issue(self.config.server_key, terminal_id, self.clock())

    def come_back(self, proof: DeviceProof) -> Session:
        """Sign in by the device key. Raises `NotSignedIn` (`revoked`, or `wrongDevice`)."""
        return retried(lambda: self._come_back(proof))

    def _come_back(self, proof: DeviceProof) -> Session:
        found = Terminals(self.admitting.client).get(proof.terminal_id)
        terminal = found.value if found else None
        standing = proof.of(terminal, Kind.RECORDER, self.config.server_key, self.clock())
        if standing is Standing.REVOKED:
            raise NotSignedIn("This terminal was shut out. Enter its new certificate.", code=standing.value)
        if found is None or standing is Standing.WRONG_DEVICE:
            raise NotSignedIn("This is not the device that was enrolled.", code=Standing.WRONG_DEVICE.value)
        return self._session(found, replace(found.value, last_seen_at=self.clock()))

    def _session(self, found: Stored[Terminal], terminal: Terminal, action: Action | None = None) -> Session:
        session = Session(
            token=_token(self.config, terminal),
            terminal=terminal,
            department=self.admitting.department(terminal),
            organisation=self.settings.organisation(),
            key_id=self.keyring.current,
            jwk=self.keyring.jwk(self.keyring.current),
        )
        self.admitting.write(found, terminal, action)
        return session


def _token(config: Config, terminal: Terminal) -> str:
    claims = {
        "role": identity.Role.TERMINAL.value,
        "terminalId": terminal.id,
        "departmentId": terminal.department_id,
        "generation": terminal.generation,
    }
    return identity.custom_token(config, terminal_uid(terminal.id), claims)
