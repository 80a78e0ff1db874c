"""What an administrator should see to today, as far as they may see it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from google.cloud import firestore

from dakoku.domain.zone import DayRules, month_of, month_shifted
from dakoku.platform.clock import Clock
from dakoku.platform.identity import Principal
from dakoku.platform.permissions import Area, Level
from dakoku.store.confirming.months import Months, State
from dakoku.store.confirming.over_notices import OverNotices
from dakoku.store.figures.overviews import Overview, Overviews
from dakoku.store.organisation.departments import Departments
from dakoku.store.organisation.settings import Settings
from dakoku.store.punching.presence import Presence
from dakoku.store.punching.receipts import Receipts
from dakoku.store.record.sheets import Sheets
from dakoku.store.terminal.terminals import Terminals
from dakoku_ledger.todo.items import Item, What, held, limits, missing_out, tablets, unissued

_DAYS_BACK = 7


@dataclass(frozen=True)
class TodoDesk:
    """The use case. Reads about one document per thing found, and three or four per department."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def of(self, caller: Principal) -> list[Item]:
        """What there is to see to in the caller's departments."""
        rules, now = self.settings.organisation().rules, self.clock()
        found: list[Item] = []
        if caller.may(Area.RECORDS, Level.VIEW):
            found += self._missing_out(caller.administered, rules, now)
            found += held(Receipts(self.client).held(caller.administered))
            month = month_of(rules.work_date(now))
            found += limits(Overviews(self.client).of_month(month, caller.administered))
        if caller.may(Area.TERMINALS, Level.VIEW):
            found += tablets(Terminals(self.client).among(caller.administered), now)
        if caller.may(Area.CONFIRMATION, Level.VIEW):
            found += self._unconfirmed(caller, rules, now)
        if caller.may(Area.REPORTS, Level.VIEW):
            found += unissued(OverNotices(self.client).unissued(caller.administered))
        return found

    def _missing_out(self, scope: frozenset[str] | None, rules: DayRules, now: datetime) -> list[Item]:
        today = rules.work_date(now)
        first, last = today - timedelta(days=_DAYS_BACK), today - timedelta(days=1)
        found = Presence(self.client).left_open(scope, first, last)
        return missing_out(found, now - timedelta(minutes=rules.open_limit))

    def _unconfirmed(self, caller: Principal, rules: DayRules, now: datetime) -> Iterator[Item]:
        """The month before, of departments that have records of it and have not confirmed it."""
        month = month_shifted(month_of(rules.work_date(now)), -1)
        states = Months(self.client).states(month, caller.administered)
        seen = {one.department_id: one for one in Overviews(self.client).of_month(month, caller.administered)}
        for department in Departments(self.client).among(caller.administered):
            if states.get(department.id) is State.CONFIRMED:
                continue
            if self._has_records(department.id, month, seen.get(department.id)):
                yield Item(What.UNCONFIRMED, department.id, 1, month=month)

    def _has_records(self, department_id: str, month: str, seen: Overview | None) -> bool:
        """As of last night, or asked now if it found none: hundreds of departments one by one take long."""
        has_any = seen is not None and seen.summary.people > 0
        return has_any or Sheets(self.client).has_any(department_id, month)
