"""What was ordered: for administrators, by day."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from google.cloud import firestore

from dakoku.platform.errors import FieldError, InvalidInput
from dakoku.platform.identity import Principal
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.terminal.counts import Counts, Item
from dakoku.store.terminal.orders import Order, Orders
from dakoku_ledger.directory import require_administers

MOST_DAYS = 92


@dataclass(frozen=True, slots=True)
class Line:
    """Somebody's order of one day."""

    employee: Employee
    order: Order


@dataclass(frozen=True, slots=True)
class Page:
    """A department's items in their order, and its orders by day and code."""

    items: Sequence[Item]
    lines: Sequence[Line]

    def totals(self) -> list[tuple[Item, int]]:
        """Every item with its quantity."""
        counter: Counter[str] = Counter()
        for line in self.lines:
            counter.update(line.order.items)
        return [(item, counter[item.id]) for item in self.items]


@dataclass(frozen=True)
class OrderBook:
    """The use case."""

    client: firestore.Client

    def page(self, caller: Principal, department_id: str, first: date, last: date) -> Page:
        """A department's orders of some days, both included. Raises `NotAllowed`, `InvalidInput`."""
        require_administers(caller, department_id)
        if not 0 <= (last - first).days < MOST_DAYS:
            remedy = f"Choose a day from {first} on, at most {MOST_DAYS} days in all."
            raise InvalidInput("These days cannot be listed.", fields=[FieldError("to", "badPeriod", remedy)])
        orders = Orders(self.client).between(department_id, first, last)
        people = {one.id: one for one in Employees(self.client).some({order.employee_id for order in orders})}
        lines = [Line(people[order.employee_id], order) for order in orders]
        lines.sort(key=lambda line: (line.order.date, line.employee.code))
        return Page(Counts(self.client).of(department_id).value.items, lines)
