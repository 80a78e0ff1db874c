"""An administrator who has forgotten the password asks for a link to choose another."""

from dataclasses import dataclass
from datetime import datetime

from google.cloud import firestore

from dakoku.platform import sign_ins
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.errors import NotFound
from dakoku.platform.languages import Language
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.administrators import Administrator, Administrators
from dakoku.store.terminal.addresses import Addresses
from dakoku.store.trail.audit import Audit
from dakoku.store.trail.mail import Mail, Mails
from dakoku_ledger.members.forgotten_letter import letter

_NOBODY = "nobody"  # no uid of Firebase Auth, and no member's


@dataclass(frozen=True)
class Forgetting:
    """The use case, for anybody. `networks` and `addresses` count who asked, and for whom."""

    config: Config
    client: firestore.Client
    clock: Clock
    settings: Settings
    networks: Addresses
    addresses: Addresses

    def ask(self, email: str, network: str) -> None:
        """Mail the link, if it is an active administrator's address. Whether it is, shows nowhere: all else
        is done for any address. Raises `TooManyTries`, `Unavailable`."""
        address = email.strip().lower()
        self.networks.admit(network)
        self.addresses.admit(address)
        self.networks.wrong(network)
        self.addresses.wrong(address)
        language = Language(self.settings.organisation().language)
        url = self._link(address, language)
        known = Administrators(self.client).get(sign_ins.uid_of(self.config, address) or _NOBODY)
        if known and known.value.active and url:
            self._mail(known.value, address, language, url, self.clock())

    def _link(self, address: str, language: Language) -> str | None:
        try:
            return sign_ins.password_link(self.config, address, language)
        except NotFound:
            return None

    def _mail(self, one: Administrator, address: str, language: Language, url: str, now: datetime) -> None:
        organisation = self.settings.organisation().name
        batch = self.client.batch()
        written = letter(language, one.name, organisation=organisation, url=url)
        Mails(self.client).put(batch, Mail.of(written, address, now))
        Audit(self.client).record(
            batch, at=now, actor=one.uid, action="member.forgotten", subject=f"members/{one.uid}"
        )
        batch.commit()
