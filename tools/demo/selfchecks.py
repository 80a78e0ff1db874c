"""働き方セルフチェック in the north school: all are asked for three days, and the first did two before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.identity import Principal, Role
from dakoku.platform.ids import new_id
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employee
from dakoku.store.people.selfcheck_rounds import ACTIVITIES, Round
from dakoku.store.people.selfchecks import Slot
from dakoku_ledger.selfcheck.checks import CheckDesk
from dakoku_ledger.selfcheck.rounds import RoundDesk

_SATURDAY = 5
_ASKED, _DONE = 3, 2
_DAY = (
    Slot(480, 510, "事務"),
    Slot(510, 750, "授業"),
    Slot(750, 795, "休憩"),
    Slot(795, 885, "授業"),
    Slot(885, 960, "授業準備"),
    Slot(960, 1035, "部活動"),
    Slot(1035, 1080, "成績処理"),
)


@dataclass(frozen=True, slots=True)
class DemoSelfchecks:
    """Makes them."""

    client: firestore.Client
    clock: Clock

    def make(self, caller: Principal, department_id: str, first: Employee, today: date) -> None:
        """A round of the last weekdays, and checks of those before it."""
        settings = Settings(self.client, self.clock)
        *done, a, b, c = _weekdays_before(today, _DONE + _ASKED)
        made = Round(new_id(), department_id, (a, b, c), None, ACTIVITIES)
        RoundDesk(self.client, self.clock, settings).add(caller, made)
        owner = Principal(f"employee:{first.id}", Role.EMPLOYEE, employee_id=first.id)
        for day in done:
            CheckDesk(self.client, self.clock, settings).save(owner, day, _DAY)


def _weekdays_before(today: date, count: int) -> Sequence[date]:
    days = [today - timedelta(days=n) for n in range(2 * count, 0, -1)]
    return [day for day in days if day.weekday() < _SATURDAY][-count:]
