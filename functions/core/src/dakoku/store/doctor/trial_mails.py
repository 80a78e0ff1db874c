"""`doctor/mail`: the last test mail, and what the extension says of it."""

from dataclasses import dataclass
from datetime import timedelta

from google.cloud import firestore

from dakoku.store.doctor import visits
from dakoku.store.trail.mail import COLLECTION, Mail, Mails

LIMIT = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class SentTrial:
    """`state`: what the extension has written, or None. `age`: by Firestore's clock."""

    id: str
    age: timedelta
    state: str | None


class TrialMails:
    """One in LIMIT."""

    def __init__(self, client: firestore.Client) -> None:
        self._client = client
        self._document = client.collection(visits.COLLECTION).document("mail")

    def send(self, transaction: firestore.Transaction, mail: Mail) -> None:
        """Send it, unless one was sent just before."""
        found = self._document.get(transaction=transaction)
        if found.exists and found.read_time - found.get("at") < LIMIT:
            return
        mail_id = Mails(self._client).put(transaction, mail)
        transaction.set(self._document, {"mailId": mail_id, "at": firestore.SERVER_TIMESTAMP})

    def last(self) -> SentTrial | None:
        """The last one, or None: there was none yet."""
        found = self._document.get()
        if not found.exists:
            return None
        mail_id = found.get("mailId")
        mail = self._client.collection(COLLECTION).document(mail_id).get(["delivery"]).to_dict() or {}
        return SentTrial(mail_id, found.read_time - found.get("at"), mail.get("delivery", {}).get("state"))
