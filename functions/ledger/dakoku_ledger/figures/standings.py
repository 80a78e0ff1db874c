"""Where everybody of a department stands, for its administrators."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.identity import Principal
from dakoku.store.figures.overviews import Summary
from dakoku.store.organisation.settings import Settings
from dakoku_ledger.directory import require_administers
from dakoku_ledger.figures.department import DepartmentMonths
from dakoku_ledger.figures.stands import Stand, by_urgency, summary


@dataclass(frozen=True, slots=True)
class Ranking:
    """Everybody as of `at`, the most urgent first. `warnings` as in the settings."""

    department_id: str
    month: str
    at: datetime
    warnings: tuple[int, ...]
    summary: Summary
    stands: Sequence[Stand]


@dataclass(frozen=True)
class DepartmentStandings:
    """The use case."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def ranking(self, caller: Principal, department_id: str, month: str) -> Ranking:
        """Everybody in a department's month. Raises `NotAllowed`."""
        require_administers(caller, department_id)
        now = self.clock()
        today = self.settings.organisation().rules.work_date(now)
        seen = DepartmentMonths(self.client).of(department_id, month, today)
        warnings = seen.limits.warnings
        in_order = by_urgency(seen.stands, warnings)
        return Ranking(department_id, month, now, warnings, summary(in_order), in_order)
