"""カウント at the junior high school: who has ordered today."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from random import Random

from google.cloud import firestore

from dakoku.platform.config import Config
from dakoku.platform.identity import Principal, Role
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employee
from dakoku.store.terminal.counts import Counts
from dakoku_ledger.orders.ordering import Ordering
from dakoku_ledger.proof import Proof
from tools.demo.organisation import NORTH, RULES
from tools.demo.people import Person
from tools.demo.record import DemoTerminal
from tools.demo.seed import source

_ORDERED_AT = 480
_SHARES = (0.5, 0.1, 0.3)  # of the people who want each item


@dataclass(frozen=True, slots=True)
class Lunch:
    """Lets people order as they would at their terminal, early in the morning of `now`."""

    client: firestore.Client
    config: Config
    now: datetime

    def order(
        self, people: Iterable[Person], employees: Mapping[str, Employee], terminal: DemoTerminal
    ) -> None:
        """Place the orders of the people of the terminal's department."""
        department_id = terminal["departmentId"]
        settings = Settings(self.client, self._early)
        items = Counts(self.client).of(department_id).value.items
        proof = Proof(self.client, self._early, self.config)
        ordering = Ordering(self.client, self._early, settings, proof)
        tablet = Principal(
            f"terminal:{terminal['id']}",
            Role.TERMINAL,
            terminal_id=terminal["id"],
            departments=frozenset({department_id}),
        )
        today = RULES.calendar_date(self.now)
        for person in people:
            wanted = _wanted([item.id for item in items], source(person.code, today, "lunch"))
            if person.department == NORTH.key and person.serves_on(today) and wanted:
                ordering.put(tablet, employees[person.code].id, person.password, today, wanted)

    def _early(self) -> datetime:
        return min(self.now, RULES.instant(RULES.calendar_date(self.now), _ORDERED_AT))


def _wanted(item_ids: Iterable[str], random: Random) -> dict[str, int]:
    shares = zip(item_ids, _SHARES, strict=True)
    return {item_id: 1 for item_id, share in shares if random.random() < share}
