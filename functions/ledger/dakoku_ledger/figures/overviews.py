"""Departments' months in figures, for those who look over many: made by night, and after confirmations."""

from dataclasses import dataclass

from google.cloud import firestore

from dakoku.domain.zone import month_of, month_shifted
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.identity import Principal
from dakoku.store.figures.overviews import Overview, Overviews
from dakoku.store.organisation.settings import Settings
from dakoku_ledger.figures.alerts import Alerting
from dakoku_ledger.figures.department import DepartmentMonth, DepartmentMonths
from dakoku_ledger.figures.stands import summary


@dataclass(frozen=True)
class Overlooking:
    """What the task does, once or any number of times."""

    config: Config
    client: firestore.Client
    clock: Clock
    settings: Settings

    def run(self, department_id: str) -> None:
        """The night of one department: its figures of this month and the last, and warnings before limits."""
        month = month_of(self.settings.organisation().rules.work_date(self.clock()))
        self.look(department_id, month_shifted(month, -1))
        seen = self.look(department_id, month)
        Alerting(self.config, self.client, self.clock, self.settings).warn(department_id, seen)

    def look(self, department_id: str, month: str) -> DepartmentMonth:
        """Make the figures of a month anew."""
        now = self.clock()
        today = self.settings.organisation().rules.work_date(now)
        seen = DepartmentMonths(self.client).of(department_id, month, today)
        overview = Overview(department_id, month, now, seen.month.state, summary(seen.stands))
        Overviews(self.client).put(overview)
        return seen


@dataclass(frozen=True)
class OverviewList:
    """The use case."""

    client: firestore.Client

    def of(self, caller: Principal, month: str) -> list[Overview]:
        """The caller's departments in a month: one read each."""
        return Overviews(self.client).of_month(month, caller.administered)
