"""Staff-room PCs: enrolled by certificate. They do not sign in themselves; their key vouches for people."""

from collections.abc import Mapping
from dataclasses import dataclass

from dakoku.platform.clock import Clock
from dakoku.platform.firestore import retried
from dakoku.store.organisation.departments import Department
from dakoku.store.organisation.inheritance import effective_language
from dakoku.store.organisation.settings import Organisation, Settings
from dakoku.store.terminal.terminals import Kind, Terminal
from dakoku_punch.admitting import Admitting, enrolled, usable


@dataclass(frozen=True)
class Pc:
    """A PC, and where it stands."""

    terminal: Terminal
    department: Department
    organisation: Organisation

    @property
    def language(self) -> str:
        """The language of the PC's department."""
        return effective_language(self.organisation, self.department)


@dataclass(frozen=True)
class PcEnrolment:
    """The use case."""

    clock: Clock
    settings: Settings
    admitting: Admitting

    def enrol(self, certificate: str, device_key: Mapping[str, str], address: str) -> Pc:
        """Remember a PC by its public key.

        Raises as `Admitting.holder` does, `TooManyTries`, `InvalidInput` for an unusable key.
        """
        self.admitting.addresses.admit(address)
        known_key = usable(device_key)

        def attempt() -> Pc:
            found = self.admitting.holder(certificate, Kind.PC, address)
            terminal = enrolled(found.value, known_key, self.clock())
            department = self.admitting.department(terminal)
            self.admitting.write(found, terminal, "terminal.enrol")
            return Pc(terminal, department, self.settings.organisation())

        return retried(attempt)
