"""What the first people of the junior high school wrote into this month's days, all but the latest two."""

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Any

from google.cloud import firestore

from dakoku.domain.declared import Declared
from dakoku.domain.exclusions import Exclusions
from dakoku.domain.zone import month_of
from dakoku.platform.identity import Principal, Role
from dakoku.store.categories import CLUB, DEFAULTS
from dakoku.store.employees import Employee
from dakoku.store.members import employee_uid
from dakoku.store.sheets import Sheets
from dakoku_ledger.record.day_forms import DayForms
from dakoku_ledger.record.wanted import Wanted
from tools.demo.seed import source

WRITERS = ("0001", "0002", "0003", "0004")
_NOT_YET = 2  # days with overtime that nobody has found the time to write into
_AT_ONCE = 4
_SUPPER = 30  # minutes
_REMARKS = ("学年会議", "保護者面談", "成績処理", "文化祭の準備", "教材研究")


@dataclass(frozen=True, slots=True)
class Forms:
    """Writes them as their owners would. `employees` are by code."""

    client: firestore.Client
    desk: DayForms
    employees: Mapping[str, Employee]

    def write(self, today: date) -> None:
        """All of them."""
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            list(pool.map(lambda code: self._of(self.employees[code], today), WRITERS))

    def _of(self, employee: Employee, today: date) -> None:
        owner = Principal(employee_uid(employee.id), Role.EMPLOYEE, employee_id=employee.id)
        for day, wanted in self._wanted(employee, today):
            self.desk.save(owner, employee.id, day, wanted)

    def _wanted(self, employee: Employee, today: date) -> Iterator[tuple[date, Wanted]]:
        stored = Sheets(self.client).get(employee.id, month_of(today))
        days = sorted(stored.value.days.items()) if stored else []
        over = [(day, derived) for day, derived in days if day < today and derived["overtime"]]
        for day, derived in over[:-_NOT_YET]:
            yield day, _form(derived, source(employee.code, day, "form"))


def _form(derived: Mapping[str, Any], random: Random) -> Wanted:
    if random.random() < 0.2:
        return Wanted(0, Declared(club_only=True), CLUB)
    excluded = Exclusions(after=_SUPPER if derived["after"] > 3 * _SUPPER and random.random() < 0.4 else 0)
    club = min(derived["overtime"] - excluded.total, random.choice((0, 0, 30, 45)))
    remarks = random.choice(_REMARKS) if random.random() < 0.3 else ""
    return Wanted(0, Declared(exclusions=excluded, club=club), random.choice(DEFAULTS).id, remarks)
