"""How a tablet comes in: by certificate the first time, by its device key ever after."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from google.cloud import firestore

from dakoku.platform import identity
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.errors import FieldError, InvalidInput, NotFound, NotSignedIn
from dakoku.platform.firestore import commit, retried
from dakoku.platform.sealing import Jwk, Keyring
from dakoku.store.addresses import Addresses
from dakoku.store.departments import Department, Departments
from dakoku.store.inheritance import effective_language, effective_terminal
from dakoku.store.members import terminal_uid
from dakoku.store.settings import Organisation, Settings, TerminalSettings
from dakoku.store.stored import Stored
from dakoku.store.terminals import Terminal, Terminals
from dakoku_punch import authority, certificates, challenges


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

    client: firestore.Client
    clock: Clock
    config: Config
    keyring: Keyring
    settings: Settings
    addresses: Addresses

    def enrol(self, certificate: str, device_key: Mapping[str, str], address: str) -> Session:
        """Sign in by certificate, and remember the device by its public key.

        Raises `NotSignedIn` (`wrongCertificate`), `TooManyTries`, `InvalidInput` for an unusable key.
        """
        self.addresses.admit(address)
        known_key = _usable(device_key)
        self.settings.publish(self.keyring)

        def attempt() -> Session:
            found = Terminals(self.client).by_certificate(certificates.fingerprint(certificate))
            if found is None or found.value.revoked:
                self.addresses.wrong(address)
                raise NotSignedIn("There is no terminal with this certificate.", code="wrongCertificate")
            enrolled = replace(found.value, device_key=known_key, enrolled_at=self.clock())
            return self._session(found, enrolled, action="terminal.enrol")

        return retried(attempt)

    def challenge(self, terminal_id: str) -> str:
        """What the device key must sign in order to come back."""
        return challenges.issue(self.config.server_key, terminal_id, self.clock())

    def come_back(self, terminal_id: str, challenge: str, signature: str) -> Session:
        """Sign in by the device key. Raises `NotSignedIn` (`revoked`, or `wrongDevice`)."""
        return retried(lambda: self._come_back(terminal_id, challenge, signature))

    def _come_back(self, terminal_id: str, challenge: str, signature: str) -> Session:
        found = Terminals(self.client).get(terminal_id)
        if found and (found.value.revoked or found.value.device_key is None):
            raise NotSignedIn("This terminal was shut out. Enter its new certificate.", code="revoked")
        if found is None or not self._proved(found.value, challenge, signature):
            raise NotSignedIn("This is not the device that was enrolled.", code="wrongDevice")
        return self._session(found, found.value)

    def _proved(self, terminal: Terminal, challenge: str, signature: str) -> bool:
        if not challenges.is_ours(self.config.server_key, terminal.id, challenge, self.clock()):
            return False
        return challenges.signed(terminal.device_key or {}, challenge, signature)

    def _session(self, found: Stored[Terminal], terminal: Terminal, action: str | None = None) -> Session:
        """Signed in and seen. `action`: how the audit trail names it; a return is none."""
        seen = replace(terminal, last_seen_at=self.clock())
        department = Departments(self.client).get(seen.department_id)
        if department is None:
            raise NotFound("The terminal's department is gone: an administrator must move the terminal.")
        session = Session(
            token=_token(self.config, seen),
            terminal=seen,
            department=department,
            organisation=self.settings.organisation(),
            key_id=self.keyring.current,
            jwk=self.keyring.jwk(self.keyring.current),
        )
        batch = self.client.batch()
        Terminals(self.client).change(batch, seen, found.revision)
        if action:
            authority.record(
                self.client,
                batch,
                at=self.clock(),
                actor=terminal_uid(seen.id),
                action=action,
                terminal=seen,
                before=found.value,
            )
        commit(batch)
        return session


def _token(config: Config, terminal: Terminal) -> str:
    claims = {
        "role": identity.Role.TERMINAL.value,
        "terminalId": terminal.id,
        "departmentId": terminal.department_id,
        "generation": terminal.generation,
    }
    return identity.custom_token(config, terminal_uid(terminal.id), claims)


def _usable(device_key: Mapping[str, str]) -> dict[str, str]:
    try:
        challenges.public_key(device_key)
    except ValueError as error:
        wrong = FieldError("deviceKey", "notP256", "Send the public half of a P-256 key as a JWK.")
        raise InvalidInput("The device key cannot be used.", fields=[wrong]) from error
    return {name: device_key[name] for name in ("kty", "crv", "x", "y")}
