"""What is older than the retention, and the decision to delete it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.errors import Conflict
from dakoku.platform.firestore import commit, retried
from dakoku.platform.identity import Principal
from dakoku.store.organisation.retention import Retention, Retentions, shape
from dakoku.store.organisation.settings import Settings
from dakoku.store.trail.audit import Audit
from dakoku_ledger.retention.forgetting import ForgettingRecords
from dakoku_ledger.retention.stock import BOOKS, SHEETS, count, oldest_month
from dakoku_ledger.retention.years import first_month_of, last_past


@dataclass(frozen=True, slots=True)
class PastYear:
    """A year that was kept for long enough, and what there is of it. `deleting`: it is on its way out."""

    year: int
    sheets: int
    books: int
    deleting: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """For how many years records are kept, and the years that are past it, the oldest first."""

    years: int
    past: tuple[PastYear, ...]


@dataclass(frozen=True)
class RetentionDesk:
    """The use cases, all of the organisation's administrators."""

    client: firestore.Client
    clock: Clock
    settings: Settings
    forgetting: ForgettingRecords

    def look(self) -> Kept:
        """What is past the retention. Two counts for each of those years."""
        known = Retentions(self.client).stored().value
        return Kept(known.years, tuple(self._past(known)))

    def keep(self, caller: Principal, years: int) -> Kept:
        """Keep records for so many years (five at least, which the route sees to)."""

        def change() -> None:
            stored = Retentions(self.client).stored()
            self._write(caller, stored.value, replace(stored.value, years=years), stored.revision)

        retried(change)
        return self.look()

    def delete(self, caller: Principal, year: int, reason: str) -> Kept:
        """Have the records of a year go, and of all before it. Raises `Conflict` (`kept`), `Unavailable`."""
        end = first_month_of(year + 1, self._first_month)

        def decide() -> None:
            stored = Retentions(self.client).stored()
            if year > self._last(stored.value):
                raise Conflict("The records of that year have to be kept.", code="kept")
            wanted = replace(stored.value, kept_from=max(end, stored.value.kept_from or end))
            self._write(caller, stored.value, wanted, stored.revision, reason)

        retried(decide)
        self.forgetting.begin()
        return self.look()

    def _write(
        self,
        caller: Principal,
        before: Retention,
        after: Retention,
        revision: object,
        reason: str | None = None,
    ) -> None:
        batch = self.client.batch()
        Retentions(self.client).put(batch, after, revision)
        Audit(self.client).record(
            batch,
            at=self.clock(),
            actor=caller.uid,
            action="records.keep" if reason is None else "records.delete",
            subject="settings/retention",
            before=shape(before),
            after=shape(after),
            reason=reason,
        )
        commit(batch)

    def _past(self, known: Retention) -> Iterator[PastYear]:
        oldest = oldest_month(self.client)
        if oldest is None:
            return
        year, month = map(int, oldest.split("-"))
        first = year if month >= self._first_month else year - 1
        for each in range(first, self._last(known) + 1):
            begin, end = (first_month_of(one, self._first_month) for one in (each, each + 1))
            sheets, books = (count(self.client, name, begin, end) for name in (SHEETS, BOOKS))
            if sheets or books:
                yield PastYear(each, sheets, books, known.was_deleted(begin))

    def _last(self, known: Retention) -> int:
        today = self.settings.organisation().rules.work_date(self.clock())
        return last_past(today, known.years, self._first_month)

    @property
    def _first_month(self) -> int:
        return self.settings.organisation().year_start_month
