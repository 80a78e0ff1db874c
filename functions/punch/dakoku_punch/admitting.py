"""A certificate is exchanged for an enrolment: as a time recorder or as a PC, never as the other."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from google.cloud import firestore

from dakoku.platform import challenges
from dakoku.platform.clock import Clock
from dakoku.platform.errors import Conflict, FieldError, InvalidInput, NotFound, NotSignedIn
from dakoku.platform.firestore import commit
from dakoku.store.organisation.departments import Department, Departments
from dakoku.store.people.members import terminal_uid
from dakoku.store.stored import Stored
from dakoku.store.terminal.addresses import Addresses
from dakoku.store.terminal.terminals import Kind, Terminal, Terminals
from dakoku.store.trail.audit_actions import Action
from dakoku_punch import authority, certificates

_OTHER_KIND = {
    Kind.RECORDER: ("This is the certificate of a time recorder.", "certificateOfRecorder"),
    Kind.PC: ("This is the certificate of a staff-room PC.", "certificateOfPc"),
}


@dataclass(frozen=True)
class Admitting:
    """What enrolments share."""

    client: firestore.Client
    clock: Clock
    addresses: Addresses

    def holder(self, certificate: str, kind: Kind, address: str) -> Stored[Terminal]:
        """Whose certificate it is. Raises `NotSignedIn` (`wrongCertificate`), and `Conflict`
        (`certificateOfPc`, `certificateOfRecorder`) where it is not of that kind."""
        found = Terminals(self.client).by_certificate(certificates.fingerprint(certificate))
        if found is None or found.value.revoked:
            self.addresses.wrong(address)
            raise NotSignedIn("There is no terminal with this certificate.", code="wrongCertificate")
        if found.value.kind is not kind:
            message, code = _OTHER_KIND[found.value.kind]
            raise Conflict(message, code=code)
        return found

    def department(self, terminal: Terminal) -> Department:
        """Where a terminal stands. Raises `NotFound`."""
        department = Departments(self.client).get(terminal.department_id)
        if department is None:
            raise NotFound("The terminal's department is gone: an administrator must move the terminal.")
        return department

    def write(self, found: Stored[Terminal], terminal: Terminal, action: Action | None = None) -> None:
        """Write a terminal as it is now. `action`: how the audit trail names it; a return is none."""
        batch = self.client.batch()
        Terminals(self.client).change(batch, terminal, found.revision)
        if action:
            authority.record(
                self.client,
                batch,
                at=self.clock(),
                actor=terminal_uid(terminal.id),
                action=action,
                terminal=terminal,
                before=found.value,
            )
        commit(batch)


def enrolled(terminal: Terminal, device_key: Mapping[str, str], now: datetime) -> Terminal:
    """A terminal on the device that has this key."""
    return replace(terminal, device_key=device_key, enrolled_at=now, last_seen_at=now)


def usable(device_key: Mapping[str, str]) -> dict[str, str]:
    """The public half of a device key. Raises `InvalidInput` when it is none."""
    try:
        challenges.public_key(device_key)
    except ValueError as error:
        wrong = FieldError("deviceKey", "notP256", "Send the public half of a P-256 key as a JWK.")
        raise InvalidInput("The device key cannot be used.", fields=[wrong]) from error
    return {name: device_key[name] for name in ("kty", "crv", "x", "y")}
