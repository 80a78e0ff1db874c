"""Reading the audit trail, a page or a period at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from google.cloud import firestore

from dakoku.platform.errors import FieldError, InvalidInput
from dakoku.store.organisation.settings import Settings
from dakoku.store.trail.audit import Audit, Entry, Wanted
from dakoku.store.trail.names import Names
from dakoku_ledger.auditing.mentions import mentioned

PAGE = 50
MOST_DAYS = 366
MOST_ENTRIES = 5000


@dataclass(frozen=True, slots=True)
class Asked:
    """Which entries; days of the organisation's zone, both included."""

    first: date | None = None
    last: date | None = None
    actor: str | None = None
    actions: Sequence[str] = ()
    subject: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """Entries, newest first, the names of what they speak of by path, and where the next page begins."""

    entries: Sequence[Entry]
    names: Mapping[str, str]
    cursor: str | None = None


@dataclass(frozen=True)
class AuditTrail:
    """The use cases."""

    client: firestore.Client
    settings: Settings

    def page(self, asked: Asked, cursor: str | None) -> Page:
        """The first page, or the one that a cursor asks for. Raises `InvalidInput`."""
        found = Audit(self.client).newest(self._wanted(asked), PAGE + 1, cursor)
        if found is None:
            raise _wrong("cursor", "unknownCursor", "Begin with the first page again.")
        entries = found[:PAGE]
        more = entries[-1].id if len(found) > PAGE else None
        return Page(entries, self._names(entries), more)

    def period(self, asked: Asked, first: date, last: date) -> Page:
        """Everything of a period, both days included. Raises `InvalidInput`: `badPeriod`, `tooMany`."""
        if not 0 <= (last - first).days < MOST_DAYS:
            raise _wrong("to", "badPeriod", f"Choose a day from {first} on, at most {MOST_DAYS} days in all.")
        found = Audit(self.client).newest(self._wanted(asked), MOST_ENTRIES + 1) or []
        if len(found) > MOST_ENTRIES:
            raise _wrong("to", "tooMany", f"There are more than {MOST_ENTRIES} entries: choose fewer days.")
        return Page(found, self._names(found))

    def _wanted(self, asked: Asked) -> Wanted:
        rules = self.settings.organisation().rules
        return Wanted(
            since=rules.instant(asked.first, 0) if asked.first else None,
            until=rules.instant(asked.last + timedelta(days=1), 0) if asked.last else None,
            actor=asked.actor,
            actions=asked.actions,
            subject=asked.subject,
        )

    def _names(self, entries: Sequence[Entry]) -> Mapping[str, str]:
        return Names(self.client).of({path for entry in entries for path in mentioned(entry)})


def _wrong(field: str, code: str, remedy: str) -> InvalidInput:
    return InvalidInput("The audit trail cannot be read like this.", fields=[FieldError(field, code, remedy)])
