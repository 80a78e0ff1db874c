"""Raw answers, for an administrator who wants to know where a time came from. Every look is audited."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from google.cloud.firestore import Client

from dakoku.platform.clock import Clock
from dakoku.platform.errors import NotFound
from dakoku.platform.identity import Principal
from dakoku.store.pulls.answers import Answers
from dakoku.store.pulls.matches import Matches
from dakoku.store.trail.audit import Audit
from dakoku_sync.provider import Raw
from dakoku_sync.pulling.packing import unpacked


@dataclass(frozen=True, slots=True)
class Said:
    """What was said of one person and date, so since `at`."""

    date: date
    external_id: str
    at: datetime
    records: Raw


@dataclass(frozen=True)
class RawAnswers:
    """The use case. `own` picks one person's part out of a provider's answer."""

    client: Client
    clock: Clock
    own: Callable[[Raw, str], Raw]

    def external_id(self, connection_id: str, employee_id: str | None) -> str:
        """Who an employee is at a provider. Raises `NotFound` for whoever is not matched there."""
        match = Matches(self.client).get(employee_id) if employee_id else None
        if match is None or match.value.connection_id != connection_id:
            raise NotFound("This employee is not matched by this connection.")
        return match.value.external_id

    def said(self, caller: Principal, connection_id: str, day: date, external_id: str) -> Said:
        """A person's part of a date's answer. Raises `NotFound` when it is not kept (any more)."""
        kept = Answers(self.client).get(connection_id, day)
        if kept is None:
            raise NotFound("Nothing is kept of this date. Answers are kept for 40 days.")
        batch = self.client.batch()
        Audit(self.client).record(
            batch,
            at=self.clock(),
            actor=caller.uid,
            action="connection.answer",
            subject=f"connections/{connection_id}",
            after={"date": day.isoformat(), "externalId": external_id},
        )
        batch.commit()
        return Said(day, external_id, kept.at, self.own(unpacked(kept.content), external_id))
