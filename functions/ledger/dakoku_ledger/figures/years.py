"""年間一覧: a department's year, month by month."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from google.cloud import firestore

from dakoku.domain.zone import month_of, month_shifted
from dakoku.platform.clock import Clock
from dakoku.platform.identity import Principal
from dakoku.store.organisation.settings import Settings
from dakoku_ledger.directory import require_administers
from dakoku_ledger.figures.past import Past, past, people_of
from dakoku_ledger.figures.people import Person, on_roster, others


@dataclass(frozen=True, slots=True)
class Year:
    """`months` are those that have begun, as of `at`; `people` by code."""

    department_id: str
    year: int
    at: datetime
    months: Sequence[str]
    people: Sequence[Person]
    past: Past


@dataclass(frozen=True)
class Years:
    """The use case."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def year(self, caller: Principal, department_id: str, year: int) -> Year:
        """The year that begins in the organisation's first month of `year`. Raises `NotAllowed`."""
        require_administers(caller, department_id)
        organisation, at = self.settings.organisation(), self.clock()
        first = f"{year:04}-{organisation.year_start_month:02}"
        present = month_of(organisation.rules.work_date(at))
        months = [month for by in range(12) if (month := month_shifted(first, by)) <= present]
        here = on_roster(self.client, department_id)
        seen = past(self.client, department_id, months, here)
        people = {**self._gone(seen, here), **here}
        in_order = sorted(people.values(), key=lambda one: one.code)
        return Year(department_id, year, at, months, in_order, seen)

    def _gone(self, seen: Past, here: dict[str, Person]) -> dict[str, Person]:
        """Those of the year who are not in the department any more: as they were confirmed last, else as the
        staff list has them."""
        gone = seen.sums.keys() - here.keys()
        confirmed = {
            employee_id: Person(
                employee_id, named["code"], named["name"], named["position"], named["employmentType"]
            )
            for _, month in sorted(seen.months.items())
            for employee_id, named in people_of(month).items()
            if employee_id in gone
        }
        return {**confirmed, **others(self.client, gone - confirmed.keys())}
