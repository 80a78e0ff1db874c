"""A kept certificate, and the department it is given out for."""

from dataclasses import dataclass

from google.cloud import firestore

from dakoku.platform.errors import NotFound
from dakoku.platform.languages import Language
from dakoku.store.organisation.departments import Department, Departments
from dakoku.store.organisation.inheritance import effective_language
from dakoku.store.organisation.settings import Organisation, Settings
from dakoku.store.terminal.terminals import Terminal
from dakoku_punch import authority
from dakoku_punch.safe import Safe


@dataclass(frozen=True, slots=True)
class Given:
    """What whoever sets a tablet up needs to see."""

    certificate: str
    terminal: Terminal
    department: Department
    organisation: Organisation

    @property
    def language(self) -> Language:
        """The language of the terminal's department."""
        return Language(effective_language(self.organisation, self.department))


@dataclass(frozen=True)
class GivingOut:
    """Opens certificates where certificates are given out."""

    client: firestore.Client
    settings: Settings
    safe: Safe

    def of(self, terminal: Terminal) -> Given:
        """A terminal's. Raises `Conflict`: `notKept`, `revoked`, `noDevice`."""
        department = Departments(self.client).get(terminal.department_id)
        if department is None:
            raise NotFound("The terminal's department is gone: an administrator must move the terminal.")
        organisation = self.settings.organisation()
        authority.require_device(organisation, department)
        return Given(self.safe.opened(terminal), terminal, department, organisation)
