"""Mail: a test mail to whoever asks, and what the extension says of it."""

from collections.abc import Iterator

from google.cloud import firestore

from dakoku.doctor.check import Check, Visit
from dakoku.doctor.finding import Finding, State
from dakoku.platform.clock import Clock
from dakoku.platform.firestore import in_transaction
from dakoku.store.doctor.trial_mails import LIMIT, SentTrial, TrialMails
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.administrators import Administrators
from dakoku.store.trail.mail import Mail
from dakoku_ledger.examining.letter import letter

_DELIVERED, _FAILED = "SUCCESS", "ERROR"


class MailCheck(Check):
    """One mail a minute, whoever asks: till then the last one is followed. Emulators have no extension."""

    name = "mail"
    names = ("firestore-send-email",)

    def __init__(self, client: firestore.Client, clock: Clock, settings: Settings, *, emulated: bool) -> None:
        self._client = client
        self._clock = clock
        self._settings = settings
        self._emulated = emulated
        self._sent = TrialMails(client)

    def look(self, visit: Visit) -> Iterator[Finding]:
        found = Administrators(self._client).get(visit.uid)
        address = found.value.email if found else None
        if address is None:
            yield Finding(check=self.name, state=State.WARNING, code="noAddress")
            return
        organisation = self._settings.organisation().name
        mail = Mail.of(letter(visit.language, organisation), address, self._clock())
        in_transaction(self._client, lambda transaction: self._sent.send(transaction, mail))
        yield from self.follow()

    def follow(self) -> Iterator[Finding]:
        sent = self._sent.last()
        if sent:
            yield self._judged(sent)

    def _judged(self, sent: SentTrial) -> Finding:
        if sent.state == _DELIVERED:
            return Finding(check=self.name)
        if sent.state == _FAILED:
            return self._bad(State.FAILED, "notSent", f"mail/{sent.id}")
        if sent.state is None and self._emulated:
            return self._bad(State.ABSENT, "notHere")
        if sent.age < LIMIT:
            return Finding(check=self.name, state=State.WAITING)
        if sent.state is None:
            return self._bad(State.FAILED, "noExtension", *self.names)
        return self._bad(State.WARNING, "notSent", f"mail/{sent.id}")

    def _bad(self, state: State, code: str, *names: str) -> Finding:
        return Finding(check=self.name, state=state, code=code, names=names)
