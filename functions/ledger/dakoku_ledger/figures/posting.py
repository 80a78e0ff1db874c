"""The mails of a night: to those who near a limit, and one to each administrator of their department."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from google.cloud import firestore

from dakoku.platform.config import Config
from dakoku.platform.languages import Language
from dakoku.store.organisation.departments import Department
from dakoku.store.organisation.inheritance import effective_language
from dakoku.store.organisation.settings import Organisation
from dakoku.store.people.administrators import Administrators
from dakoku.store.people.employees import Employees
from dakoku.store.trail.mail import Mail, Mails
from dakoku_ledger.figures.letters import About, Warned, digest, letter


@dataclass(frozen=True)
class Posting:
    """Puts them into the batch that marks the warnings as given."""

    config: Config
    client: firestore.Client
    organisation: Organisation

    def put(
        self,
        batch: firestore.WriteBatch,
        department: Department,
        month: str,
        warned: Mapping[str, Warned],
        at: datetime,
    ) -> None:
        """`warned` by employee. Who has no address has the notice alone."""
        language = Language(effective_language(self.organisation, department))
        about = About(language, self.organisation.name, department.name, month)
        page = f"{self.config.site_url}/my/"
        mails = [
            Mail.of(letter(about, warned[one.id], page), one.email, at)
            for one in Employees(self.client).some(warned)
            if one.email
        ]
        everybody = sorted(warned.values(), key=lambda one: one.code)
        listed = digest(
            about, everybody, f"{self.config.site_url}/console/#/limits?department={department.id}"
        )
        mails += [
            Mail.of(listed, address, at) for address in Administrators(self.client).addresses(department.id)
        ]
        for mail in mails:
            Mails(self.client).put(batch, mail)
