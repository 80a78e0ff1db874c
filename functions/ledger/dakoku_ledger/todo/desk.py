"""What an administrator should see to today, as far as they may see it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from google.cloud import firestore

from dakoku.domain.zone import DayRules, month_of, month_shifted
from dakoku.platform.clock import Clock
from dakoku.platform.identity import Principal, Role
from dakoku.platform.permissions import Area, Level
from dakoku.store.confirming.months import Months, State
from dakoku.store.confirming.over_notices import OverNotices
from dakoku.store.figures.overviews import Overviews
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
    """The use case. Reads about one document per thing found, and one or two per department."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def of(self, caller: Principal) -> list[Item]:
        """What there is to see to in the caller's departments."""
        rules, now = self.settings.organisation().rules, self.clock()
        found: list[Item] = []
        if caller.may(Area.RECORDS, Level.VIEW):
            found += self._missing_out(_scope(caller), rules, now)
            found += held(Receipts(self.client).held(_scope(caller)))
            month = month_of(rules.work_date(now))
            found += limits(Overviews(self.client).of_month(month, _scope(caller)))
        if caller.may(Area.TERMINALS, Level.VIEW):
            found += tablets(Terminals(self.client).among(_scope(caller)), now)
        if caller.may(Area.CONFIRMATION, Level.VIEW):
            found += self._unconfirmed(caller, rules, now)
        if caller.may(Area.REPORTS, Level.VIEW):
            found += unissued(OverNotices(self.client).unissued(_scope(caller)))
        return found

    def _missing_out(self, scope: frozenset[str] | None, rules: DayRules, now: datetime) -> list[Item]:
        today = rules.work_date(now)
        first, last = today - timedelta(days=_DAYS_BACK), today - timedelta(days=1)
        found = Presence(self.client).left_open(scope, first, last)
        return missing_out(found, now - timedelta(minutes=rules.open_limit))

    def _unconfirmed(self, caller: Principal, rules: DayRules, now: datetime) -> Iterator[Item]:
        """The month before, of departments that have records of it and have not confirmed it."""
        month = month_shifted(month_of(rules.work_date(now)), -1)
        states = Months(self.client).states(month, _scope(caller))
        for department in Departments(self.client).all():
            if not caller.administers(department.id) or states.get(department.id) is State.CONFIRMED:
                continue
            if Sheets(self.client).has_any(department.id, month):
                yield Item(What.UNCONFIRMED, department.id, 1, month=month)


def _scope(caller: Principal) -> frozenset[str] | None:
    """The caller's departments; None for all of them."""
    return None if caller.role is Role.ORGANISATION_ADMIN else caller.departments
