"""`credentials/{employeeId}`: password hashes, and the wrong tries made against them. Servers only."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.field_path import FieldPath

from dakoku.store.stored import Stored

COLLECTION = "credentials"
PREVIOUS_LIVES = timedelta(days=30)  # as long as a terminal keeps an unsent punch
WINDOW = timedelta(minutes=15)
ALLOWED = 5  # different wrong passwords per window


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong passwords from one place (a terminal's id, or `self`): keyed digests of the different ones."""

    since: datetime
    seen: tuple[str, ...] = ()

    def at(self, now: datetime) -> "Tries":
        """The tries that still count: none once the window has passed."""
        return self if now < self.ends else Tries(now)

    def spent(self, digest: str) -> bool:
        """Whether a password must wait: five others were wrong already."""
        return len(self.seen) >= ALLOWED and digest not in self.seen

    def wrong(self, digest: str) -> "Tries":
        """With one more wrong password; the same one again changes nothing."""
        return self if digest in self.seen else Tries(self.since, (*self.seen, digest))

    @property
    def ends(self) -> datetime:
        """From when on tries are free again."""
        return self.since + WINDOW


@dataclass(frozen=True, slots=True)
class Previous:
    """The password before the last change: good until `until`, for what was made before the change."""

    hash: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Credential:
    """An employee's password."""

    hash: str
    changed_at: datetime
    previous: Previous | None = None
    tries: Mapping[str, Tries] = field(default_factory=dict)

    def hashes(self, made_at: datetime, now: datetime) -> tuple[str, ...]:
        """The hashes that a password given at `made_at` may match, the present one first."""
        if self.previous and made_at < self.changed_at and now < self.previous.until:
            return self.hash, self.previous.hash
        return (self.hash,)

    def tries_from(self, place: str, now: datetime) -> Tries:
        """The tries that count against a place now."""
        return self.tries.get(place, Tries(now)).at(now)


class Credentials:
    """All credentials."""

    def __init__(self, client: firestore.Client) -> None:
        self._client = client
        self._collection = client.collection(COLLECTION)

    def reference(self, employee_id: str) -> Any:
        """The document, to be read together with others."""
        return self._collection.document(employee_id)

    def get(self, employee_id: str) -> Stored[Credential] | None:
        """An employee's credential with its revision, or None when no password was ever set."""
        return stored(self.reference(employee_id).get())

    def some(self, employee_ids: Iterable[str]) -> dict[str, Stored[Credential]]:
        """Those of the named employees who have a password, by id, in one read."""
        snapshots = self._client.get_all([self.reference(one) for one in employee_ids])
        found = ((snapshot.id, stored(snapshot)) for snapshot in snapshots)
        return {employee_id: credential for employee_id, credential in found if credential}

    def put(self, batch: firestore.WriteBatch, employee_id: str, password_hash: str, now: datetime) -> None:
        """Set a first password in the batch (see `passwords.hashed`): whatever was there is forgotten."""
        batch.set(self.reference(employee_id), _shape(password_hash, now, None))

    def change(
        self,
        batch: firestore.WriteBatch,
        employee_id: str,
        password_hash: str,
        known: Stored[Credential] | None,
        now: datetime,
    ) -> None:
        """Set a password in the batch; the former one stays good for punches made before. Tries start anew.

        The commit fails if another change came first.
        """
        if known is None:
            batch.create(self.reference(employee_id), _shape(password_hash, now, None))
            return
        former = {
            "hash": known.value.hash,
            "changedAt": known.value.changed_at,
            "until": now + PREVIOUS_LIVES,
        }
        option = firestore.Client.write_option(last_update_time=known.revision)
        batch.update(self.reference(employee_id), _shape(password_hash, now, former), option)

    def record_tries(
        self, batch: firestore.WriteBatch, employee_id: str, place: str, tries: Tries, revision: Any
    ) -> None:
        """Write a place's tries into the batch, unless the credential has changed since `revision`."""
        path = FieldPath("tries", place).to_api_repr()
        fields = {path: {"since": tries.since, "seen": list(tries.seen)}}
        option = firestore.Client.write_option(last_update_time=revision)
        batch.update(self.reference(employee_id), fields, option)


def stored(snapshot: Any) -> Stored[Credential] | None:
    """A credential as read, or None."""
    return Stored(_credential(snapshot.to_dict()), snapshot.update_time) if snapshot.exists else None


def _shape(password_hash: str, now: datetime, previous: Mapping[str, Any] | None) -> dict[str, Any]:
    return {"hash": password_hash, "changedAt": now, "previous": previous, "tries": {}}


def _credential(document: Mapping[str, Any]) -> Credential:
    previous = document["previous"]
    return Credential(
        hash=document["hash"],
        changed_at=document["changedAt"],
        previous=Previous(previous["hash"], previous["until"]) if previous else None,
        tries={
            place: Tries(tries["since"], tuple(tries["seen"])) for place, tries in document["tries"].items()
        },
    )
