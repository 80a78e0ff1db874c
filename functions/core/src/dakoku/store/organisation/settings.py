"""`settings/organisation` and `settings/sealing`: what every part of the organisation shares."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from threading import Lock
from typing import Any
from zoneinfo import ZoneInfo

from google.cloud import firestore

from dakoku.domain.zone import DayRules
from dakoku.platform.clock import Clock
from dakoku.platform.errors import Unavailable
from dakoku.platform.sealing import Keyring
from dakoku.store.stored import Stored, replace

COLLECTION = "settings"
LEAVE_KINDS = ("年休", "特休", "病休", "代休", "介護休", "育児時間", "職免", "休職", "欠勤")
_TTL = timedelta(minutes=1)  # a changed setting reaches every instance within this time


@dataclass(frozen=True, slots=True)
class TerminalSettings:
    """What terminals show, and what they are: a `recorder`, or `none` where no certificates are given out."""

    breaks: bool = True
    outings: bool = True
    timecard: bool = True
    help: bool = True
    status: bool = True
    counts: bool = False
    device: str = "recorder"


@dataclass(frozen=True, slots=True)
class PasswordRules:
    """What a new password must have at least: characters, and a zxcvbn score from 0 to 4."""

    length: int = 8
    strength: int = 2


@dataclass(frozen=True, slots=True)
class Google:
    """Signing in with Google, for the accounts of one domain (in small letters)."""

    hosted_domain: str


@dataclass(frozen=True, slots=True)
class Organisation:
    """The organisation. `day_boundary` and `open_interval_limit` are in minutes.

    `guidance`: what it says of excluded time; None: what the product says.
    """

    name: str
    code: str
    time_zone: str = "Asia/Tokyo"
    day_boundary: int = 300
    open_interval_limit: int = 1200
    duplicate_seconds: int = 60
    year_start_month: int = 4
    statutory_weekday: int = 6
    source_difference: int = 15
    language: str = "ja"
    leave_kinds: tuple[str, ...] = LEAVE_KINDS
    guidance: str | None = None
    terminal: TerminalSettings = TerminalSettings()
    passwords: PasswordRules = PasswordRules()
    google: Google | None = None

    @property
    def rules(self) -> DayRules:
        """How this organisation divides time into work dates."""
        return DayRules(
            ZoneInfo(self.time_zone),
            self.day_boundary,
            self.open_interval_limit,
            self.duplicate_seconds,
            self.statutory_weekday,
            self.source_difference,
        )


class Settings:
    """The settings, as of a minute ago at most. Safe to share between threads."""

    def __init__(self, client: firestore.Client, clock: Clock) -> None:
        self._collection = client.collection(COLLECTION)
        self._clock = clock
        self._lock = Lock()
        self._known: tuple[datetime, Organisation] | None = None

    def organisation(self) -> Organisation:
        """The organisation. Raises `Unavailable` while it has not been set up."""
        with self._lock:
            now = self._clock()
            if self._known is None or now - self._known[0] >= _TTL:
                self._known = (now, self.stored().value)
            return self._known[1]

    def forget(self) -> None:
        """Have the next caller read the organisation anew: it was changed here."""
        with self._lock:
            self._known = None

    def stored(self) -> Stored[Organisation]:
        """The organisation as it stands at this instant, to be changed. Raises `Unavailable` as above."""
        found = self._collection.document("organisation").get()
        if not found.exists:
            raise Unavailable("The organisation has not been set up yet: write settings/organisation first.")
        return Stored(_organisation(found.to_dict()), found.update_time)

    def change(self, batch: firestore.WriteBatch, organisation: Organisation, revision: Any) -> None:
        """Write the organisation into the batch, only over exactly the revision that was read."""
        replace(batch, self._collection.document("organisation"), shape(organisation), revision)

    def put(self, batch: firestore.WriteBatch, organisation: Organisation) -> None:
        """Write the organisation into the batch."""
        batch.set(self._collection.document("organisation"), shape(organisation))

    def publish(self, keyring: Keyring) -> None:
        """Let terminals know the public keys to seal with; writes nothing when they know already."""
        reference = self._collection.document("sealing")
        known: Mapping[str, Any] = reference.get().to_dict() or {}
        if known.get("current") != keyring.current or set(known.get("keys", ())) != set(keyring.ids()):
            reference.set(_published(keyring, known.get("keys", {}), self._clock()))


def shape(organisation: Organisation) -> dict[str, Any]:
    """The organisation as docs/data.md has it."""
    return {
        "name": organisation.name,
        "code": organisation.code,
        "timeZone": organisation.time_zone,
        "dayBoundary": organisation.day_boundary,
        "openIntervalLimit": organisation.open_interval_limit,
        "duplicateSeconds": organisation.duplicate_seconds,
        "yearStartMonth": organisation.year_start_month,
        "statutoryWeekday": organisation.statutory_weekday,
        "sourceDifference": organisation.source_difference,
        "language": organisation.language,
        "leaveKinds": list(organisation.leave_kinds),
        "guidance": organisation.guidance,
        "terminal": asdict(organisation.terminal),
        "passwords": asdict(organisation.passwords),
        "google": {"hostedDomain": organisation.google.hosted_domain} if organisation.google else None,
    }


def _organisation(document: Mapping[str, Any]) -> Organisation:
    return Organisation(
        name=document["name"],
        code=document["code"],
        time_zone=document["timeZone"],
        day_boundary=document["dayBoundary"],
        open_interval_limit=document["openIntervalLimit"],
        duplicate_seconds=document["duplicateSeconds"],
        year_start_month=document["yearStartMonth"],
        statutory_weekday=document["statutoryWeekday"],
        source_difference=document.get("sourceDifference", 15),
        language=document["language"],
        leave_kinds=tuple(document["leaveKinds"]),
        guidance=document.get("guidance"),
        terminal=TerminalSettings(**document["terminal"]),
        passwords=PasswordRules(**document["passwords"]),
        google=_google(document.get("google")),  # missing where it was set up before there was this
    )


def _google(document: Mapping[str, Any] | None) -> Google | None:
    return Google(document["hostedDomain"]) if document else None


def _published(keyring: Keyring, known: Mapping[str, Any], now: datetime) -> dict[str, Any]:
    fresh = {"createdAt": now}
    keys = {key: {**fresh, **known.get(key, {}), "jwk": keyring.jwk(key)} for key in keyring.ids()}
    return {"current": keyring.current, "keys": keys}
