"""What people wrote into their days: everybody into the months before, and the first of the junior high
school into this one, all but the latest two."""

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime
from random import Random
from typing import Any

from google.cloud import firestore

from dakoku.domain.declared import Declared
from dakoku.domain.exclusions import Exclusions
from dakoku.domain.zone import month_dates, month_of, month_shifted
from dakoku.platform.firestore import commit
from dakoku.platform.identity import Principal, Role
from dakoku.store.arranging.planner import Planner
from dakoku.store.organisation.categories import CLUB, DEFAULTS
from dakoku.store.people.employees import Employee
from dakoku.store.people.members import employee_uid
from dakoku.store.record.open_book import open_book
from dakoku.store.record.sheets import Sheets
from dakoku_ledger.record.day_forms import DayForms
from dakoku_ledger.record.past import PastDay, fill
from dakoku_ledger.record.wanted import Wanted
from tools.demo.organisation import RULES
from tools.demo.seed import source

WRITERS = ("0001", "0002", "0003", "0004")
BEHIND = ("0007", "0012", "0031", "0044")  # who have written nothing into the month before
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


@dataclass(frozen=True, slots=True)
class PastForms:
    """Writes the two months before, a person's at once: day by day it would take minutes.

    `employees` are by code."""

    client: firestore.Client
    employees: Mapping[str, Employee]

    def write(self, now: datetime) -> None:
        """All of them."""
        planner = Planner(self.client)
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            list(pool.map(lambda code: self._of(code, now, planner), self.employees))

    def _of(self, code: str, now: datetime, planner: Planner) -> None:
        month = month_of(RULES.work_date(now))
        months = [month_shifted(month, -2), *([] if code in BEHIND else [month_shifted(month, -1)])]
        dates = [day for each in months for day in month_dates(each)]
        opened = open_book(self.client, RULES, self.employees[code], dates, planner=planner)
        days = [
            PastDay(day, _form(derived, source(code, day, "form")))
            for each in months
            for day, derived in sorted(opened.book[each].days.items())
            if derived["overtime"]
        ]
        if not days:
            return
        batch = self.client.batch()
        opened.write(batch, fill(opened.book, RULES, days, now).derived, now)
        commit(batch)


def _form(derived: Mapping[str, Any], random: Random) -> Wanted:
    if random.random() < 0.2:
        return Wanted(0, Declared(club_only=True), CLUB)
    excluded = Exclusions(after=_SUPPER if derived["after"] > 3 * _SUPPER and random.random() < 0.4 else 0)
    club = min(derived["overtime"] - excluded.total, random.choice((0, 0, 30, 45)))
    remarks = random.choice(_REMARKS) if random.random() < 0.3 else ""
    return Wanted(0, Declared(exclusions=excluded, club=club), random.choice(DEFAULTS).id, remarks)
