"""One employee's pulled dates into their sheets, in one commit."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from google.api_core.exceptions import GoogleAPICallError
from google.cloud import firestore

from dakoku.domain.zone import DayRules, month_of
from dakoku.platform.errors import DakokuError
from dakoku.platform.firestore import commit, retried
from dakoku.store.arranging.planner import Planner
from dakoku.store.people.employees import Employee
from dakoku.store.people.service import serves
from dakoku.store.pulls.slices import Line, LineOutcome
from dakoku.store.record.derivation import Book
from dakoku.store.record.edits import Edits
from dakoku.store.record.open_book import open_book
from dakoku_sync.entering.entry import Entered, Outcome, enter, reach
from dakoku_sync.entering.history import edits
from dakoku_sync.entering.placing import Whose
from dakoku_sync.pulled import DecodedDate, PulledDay

log = logging.getLogger(__name__)
Days = Mapping[date, PulledDay]
NOT_IN_SERVICE = "notInService"
UNEXPECTED = "unexpected"


@dataclass(frozen=True)
class Person:
    """Somebody here, and who they are at the provider. `source`: what their connection is called; `since`:
    what was entered later than this, an attempt before this one has entered."""

    client: firestore.Client
    rules: DayRules
    employee: Employee
    whose: Whose
    source: str
    since: datetime

    def entered(self, dates: Mapping[date, DecodedDate], planner: Planner, now: datetime) -> list[Line]:
        """What was changed, skipped or failed. A fault of ours stops nobody else. Raises what may pass."""
        own = {day: self._own(decoded) for day, decoded in dates.items() if not self._failed(decoded)}
        days = {day: one for day, one in own.items() if serves(self.employee, day)}
        away = [day for day, one in own.items() if day not in days and one.punches]
        lines = [self._line(day, LineOutcome.SKIPPED, NOT_IN_SERVICE) for day in away]
        if not days:
            return lines
        try:
            before, made = retried(lambda: self._write(days, planner, now))
        except (DakokuError, GoogleAPICallError):
            raise
        except Exception:
            log.exception("the pulled days of employee %s could not be entered", self.employee.id)
            return [*lines, *(self._line(day, LineOutcome.FAILED, UNEXPECTED) for day in days)]
        told = (
            (day, self._told(before, day, outcome))
            for day, outcome in made.outcomes.items()
            if _shows(before, day, days[day])
        )
        return [*lines, *(self._outcome(day, one) for day, one in told if one is not Outcome.UNCHANGED)]

    def _write(self, days: Days, planner: Planner, now: datetime) -> tuple[Book, Entered]:
        opened = open_book(self.client, self.rules, self.employee, reach(days), planner=planner)
        made = enter(opened.book, self.rules, self.whose, days, now)
        if made.changes:
            batch = self.client.batch()
            opened.write(batch, made.derived, now)
            for edit in edits(opened.book, made, self.whose, self.source, now):
                Edits(self.client, self.employee.id, month_of(edit.work_date)).add(batch, edit)
            commit(batch)
        return opened.book, made

    def _told(self, before: Book, day: date, outcome: Outcome) -> Outcome:
        """What the run has made of a date, whichever attempt did."""
        entered = outcome is Outcome.UNCHANGED and before[month_of(day)].pulled[day].at > self.since
        return Outcome.CHANGED if entered else outcome

    def _own(self, decoded: DecodedDate) -> PulledDay:
        return decoded.days.get(self.whose.external_id, PulledDay())

    def _failed(self, decoded: DecodedDate) -> bool:
        """Whether something of theirs could not be read, so that nobody knows their day."""
        external_id = self.whose.external_id
        return external_id not in decoded.days and any(
            one.external_id == external_id for one in decoded.failures
        )

    def _outcome(self, day: date, outcome: Outcome) -> Line:
        if outcome is Outcome.CHANGED:
            return self._line(day, LineOutcome.CHANGED, None)
        return self._line(day, LineOutcome.SKIPPED, outcome.value)

    def _line(self, day: date, outcome: LineOutcome, reason: str | None) -> Line:
        return Line(outcome, self.employee.id, self.whose.external_id, day, reason)


def _shows(before: Book, day: date, pulled: PulledDay) -> bool:
    """Whether there is or was anything on a date: that nothing came to nothing is no news."""
    known = before[month_of(day)].pulled.get(day)
    return bool(pulled.punches or (known and known.punches))
