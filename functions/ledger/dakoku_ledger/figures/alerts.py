"""Warnings before limits: each employee once per month and threshold, and their administrators with them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from google.cloud import firestore

from dakoku.domain.forecast import Forecast
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.firestore import commit, retried
from dakoku.store.figures.alerts import Alert, Alerts
from dakoku.store.organisation.departments import Departments
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.notices import Notices
from dakoku.store.stored import Stored
from dakoku_ledger.figures.department import DepartmentMonth
from dakoku_ledger.figures.letters import Warned
from dakoku_ledger.figures.posting import Posting
from dakoku_ledger.figures.stands import Stand


@dataclass(frozen=True, slots=True)
class _Fresh:
    """Somebody who is to be told, of the highest of `thresholds`: none of them has been told of yet."""

    stand: Stand
    thresholds: Sequence[int]
    known: Stored[Alert] | None

    @property
    def threshold(self) -> int:
        return self.thresholds[-1]

    @property
    def forecast(self) -> Forecast:
        return self.stand.warnings[self.threshold]


@dataclass(frozen=True)
class Alerting:
    """What the night does. Done again, it tells nobody twice."""

    config: Config
    client: firestore.Client
    clock: Clock
    settings: Settings

    def warn(self, department_id: str, seen: DepartmentMonth) -> int:
        """Tell everybody who has passed a threshold of warning, or will at the present pace: how many."""
        return retried(lambda: self._warn(department_id, seen))

    def _warn(self, department_id: str, seen: DepartmentMonth) -> int:
        """All of it is one commit: no mail without its mark."""
        fresh = self._fresh(seen)
        department = Departments(self.client).get(department_id) if fresh else None
        if department is None:
            return 0
        month, now, batch = seen.month.month, self.clock(), self.client.batch()
        for one in fresh:
            before = one.known.value if one.known else Alert(one.stand.person.id, department_id, month)
            after = replace(before, warned={**before.warned, **dict.fromkeys(one.thresholds, now)})
            Alerts(self.client).put(batch, after, one.known.revision if one.known else None)
            self._tell(batch, one, after, now)
        warned = {one.stand.person.id: _warned(one) for one in fresh}
        Posting(self.config, self.client, self.settings.organisation()).put(
            batch, department, month, warned, now
        )
        commit(batch)
        return len(fresh)

    def _fresh(self, seen: DepartmentMonth) -> list[_Fresh]:
        due = {one.person.id: one for one in seen.stands if _due(one)}
        known = Alerts(self.client).some(due, seen.month.month)
        found = [_Fresh(one, _untold(one, known.get(key)), known.get(key)) for key, one in due.items()]
        return [one for one in found if one.thresholds]

    def _tell(self, batch: firestore.WriteBatch, one: _Fresh, alert: Alert, now: datetime) -> None:
        Notices(self.client).tell(
            batch,
            employee_id=alert.employee_id,
            department_id=alert.department_id,
            kind="limitNear",
            name="",
            params=_params(one, alert.month),
            at=now,
        )


def _due(one: Stand) -> list[int]:
    return [threshold for threshold, seen in one.warnings.items() if seen.passes]


def _untold(one: Stand, known: Stored[Alert] | None) -> list[int]:
    told: Mapping[int, datetime] = known.value.warned if known else {}
    return [threshold for threshold in _due(one) if threshold not in told]


def _params(one: _Fresh, month: str) -> dict[str, Any]:
    seen = one.forecast
    return {
        "month": month,
        "threshold": one.threshold,
        "passes": seen.passes.isoformat() if seen.passes else None,
        "passed": seen.passed,
        "expected": seen.expected,
    }


def _warned(one: _Fresh) -> Warned:
    person, seen = one.stand.person, one.forecast
    return Warned(
        code=person.code,
        name=person.name,
        threshold=one.threshold,
        overtime=one.stand.overtime,
        expected=seen.expected,
        passes=seen.passes or date.max,  # it does, or they would not be due
        passed=seen.passed,
    )
