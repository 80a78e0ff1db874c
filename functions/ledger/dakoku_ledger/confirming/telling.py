"""The digests of a month that was confirmed, mailed to the administrators of its department."""

from dataclasses import dataclass
from datetime import datetime

from google.cloud import firestore

from dakoku.platform.config import Config
from dakoku.platform.languages import Language
from dakoku.store.confirming.months import Month
from dakoku.store.organisation.departments import Department
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.administrators import Administrators
from dakoku.store.trail.mail import Mail, Mails
from dakoku_ledger.confirming.letter import letter


@dataclass(frozen=True)
class Telling:
    """One mail for each address, in the department's language."""

    config: Config
    client: firestore.Client
    settings: Settings

    def tell(
        self, batch: firestore.WriteBatch, month: Month, department: Department | None, at: datetime
    ) -> None:
        """Put the mails into the batch that confirms the month: so they are sent once."""
        own, organisation = (department.language if department else None), self.settings.organisation()
        place = f"department={month.department_id}&month={month.month}"
        url = f"{self.config.site_url}/console/#/confirmation?{place}"
        name = department.name if department else ""
        written = letter(Language(own or organisation.language), month, department=name, url=url)
        for address in Administrators(self.client).addresses(month.department_id):
            Mails(self.client).put(batch, Mail.of(written, address, at))
