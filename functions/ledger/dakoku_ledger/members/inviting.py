"""A new administrator's account, and the mail by which its owner chooses a password."""

from dataclasses import dataclass, replace

from google.cloud import firestore

from dakoku.platform import sign_ins
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.errors import Conflict
from dakoku.platform.firestore import commit
from dakoku.platform.identity import Principal
from dakoku.platform.languages import Language
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.administrators import Administrator, Administrators, shape
from dakoku.store.stored import Stored
from dakoku.store.trail.audit import Audit
from dakoku.store.trail.audit_actions import Action
from dakoku.store.trail.mail import Mail, Mails
from dakoku_ledger.members.checks import check
from dakoku_ledger.members.desk import found
from dakoku_ledger.members.letter import letter


@dataclass(frozen=True)
class Inviting:
    """The use cases. The letter is in the organisation's language."""

    config: Config
    client: firestore.Client
    clock: Clock
    settings: Settings

    def invite(self, caller: Principal, one: Administrator, email: str) -> Stored[Administrator]:
        """Make an administrator (the uid is Firebase Auth's), and mail the link: all of it or nothing.

        Raises `InvalidInput`, `Conflict` (`accountExists`), `Unavailable`. An account that is there already
        may be a stranger's who signed up under this address: it never becomes an administrator's.
        """
        check(self.client, one)
        uid = sign_ins.create(self.config, email, one.name)
        made = replace(one, uid=uid, email=email)
        try:
            batch = self.client.batch()
            Administrators(self.client).put(batch, made, None)
            self._audit(batch, caller, "member.create", made)
            self._mail(batch, made, email)
            commit(batch)
        except Exception:
            sign_ins.delete(self.config, uid)
            raise
        return found(self.client, uid)

    def send_again(self, caller: Principal, uid: str) -> None:
        """Mail a new link. Raises `NotFound`, `Conflict` (`inactiveMember`, `noAddress`), `Unavailable`."""
        one = found(self.client, uid).value
        if not one.active:
            raise Conflict("This administrator is not active.", code="inactiveMember")
        if one.email is None:
            raise Conflict("This administrator's e-mail address is not known.", code="noAddress")
        batch = self.client.batch()
        self._audit(batch, caller, "member.link", one)
        self._mail(batch, one, one.email)
        commit(batch)

    def _mail(self, batch: firestore.WriteBatch, one: Administrator, email: str) -> None:
        organisation = self.settings.organisation()
        language = Language(organisation.language)
        url = sign_ins.password_link(self.config, email, language)
        console = f"{self.config.site_url}/console/"
        written = letter(language, one.name, organisation=organisation.name, url=url, console=console)
        Mails(self.client).put(batch, Mail.of(written, email, self.clock()))

    def _audit(
        self, batch: firestore.WriteBatch, caller: Principal, action: Action, one: Administrator
    ) -> None:
        Audit(self.client).record(
            batch,
            at=self.clock(),
            actor=caller.uid,
            action=action,
            subject=f"members/{one.uid}",
            after=shape(one),
        )
