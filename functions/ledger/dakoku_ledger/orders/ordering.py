"""Ordering at a terminal: proved by the employee's password, for today, until the cut-off."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from google.cloud import firestore

from dakoku.domain.zone import DayRules
from dakoku.platform.clock import Clock
from dakoku.platform.errors import Conflict, FieldError, InvalidInput
from dakoku.platform.firestore import commit, retried
from dakoku.platform.identity import Principal
from dakoku.store.organisation.departments import Departments
from dakoku.store.organisation.inheritance import effective_terminal
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.credentials import Credentials
from dakoku.store.people.employees import Employees
from dakoku.store.terminal.counts import CountList, Counts
from dakoku.store.terminal.orders import Order, Orders, name
from dakoku.store.trail.audit import Audit
from dakoku_ledger.proof import Proof


@dataclass(frozen=True, slots=True)
class Placed:
    """An order, until when it may change (minutes after midnight; None: all day), and whether it may now."""

    order: Order
    cut_off: int | None
    open: bool


@dataclass(frozen=True)
class Ordering:
    """The use cases, for terminals. Anybody who is active may order: help comes from other departments.

    Both raise `NotSignedIn` (`wrongCredentials`), `TooManyTries`, `Conflict` (`countsOff`).
    """

    client: firestore.Client
    clock: Clock
    settings: Settings
    proof: Proof

    def current(self, terminal: Principal, employee_id: str, password: str) -> Placed:
        """Today's order at the terminal's department."""
        department_id = self._admit(terminal, employee_id, password)
        today = self._rules.calendar_date(self.clock())
        order = Orders(self.client).get(department_id, employee_id, today).value
        return self._placed(order, Counts(self.client).of(department_id).value)

    def put(
        self, terminal: Principal, employee_id: str, password: str, day: date, items: Mapping[str, int]
    ) -> Placed:
        """Make `items` (id → 0 to 99) the order of `day`; those not named are taken away.

        Raises `Conflict` (`cutOffPassed`) also when `day` is not today (but the same order again is taken as
        done), `InvalidInput` for an item that cannot be ordered (any longer).
        """
        department_id = self._admit(terminal, employee_id, password)
        wanted = {item: quantity for item, quantity in items.items() if quantity}
        order = Order(department_id, employee_id, day, wanted)
        return retried(lambda: self._put(terminal, order))

    def _put(self, terminal: Principal, order: Order) -> Placed:
        counts = Counts(self.client).of(order.department_id).value
        placed = self._placed(order, counts)
        known = Orders(self.client).get(order.department_id, order.employee_id, order.date)
        if known.value.items == order.items:
            return placed
        if not placed.open:
            raise Conflict("Orders of that day are closed.", code="cutOffPassed")
        _check(order, counts, known.value)
        now = self.clock()
        batch = self.client.batch()
        Orders(self.client).put(batch, order, terminal.terminal_id or "", now, known.revision)
        Audit(self.client).record(
            batch,
            at=now,
            actor=terminal.uid,
            action="order.change",
            subject=f"orders/{name(order)}",
            before={"items": dict(known.value.items)},
            after={"items": dict(order.items)},
        )
        commit(batch)
        return placed

    def _admit(self, terminal: Principal, employee_id: str, password: str) -> str:
        """The terminal's department, once it takes orders and the employee has proved to be one."""
        (department_id,) = terminal.departments
        department = Departments(self.client).get(department_id)
        if department is None or not effective_terminal(self.settings.organisation(), department).counts:
            raise Conflict("This department's terminals take no orders.", code="countsOff")
        employee = Employees(self.client).get(employee_id)
        credential = Credentials(self.client).get(employee_id)
        if employee is None or not employee.active or credential is None:
            self.proof.refuse(employee_id, password)
        self.proof.check(employee_id, credential.value, password, terminal.terminal_id or "")
        return department_id

    def _placed(self, order: Order, counts: CountList) -> Placed:
        now = self.clock()
        is_today = order.date == self._rules.calendar_date(now)
        in_time = counts.cut_off is None or now < self._rules.instant(order.date, counts.cut_off)
        return Placed(order, counts.cut_off, is_today and in_time)

    @property
    def _rules(self) -> DayRules:
        return self.settings.organisation().rules


def _check(order: Order, counts: CountList, known: Order) -> None:
    """An item that was taken off the list may stay in an order, but not come into one."""
    offered = {item.id for item in counts.items if item.active}
    if any(
        item not in offered and known.items.get(item) != quantity for item, quantity in order.items.items()
    ):
        gone = FieldError("items", "itemGone", "Order what is on the list now.")
        raise InvalidInput("Something in this order can no longer be ordered.", fields=[gone])
