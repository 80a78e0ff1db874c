"""カウント: items, orders, and what was ordered."""

from datetime import date
from typing import Annotated

from pydantic import Field

from dakoku.platform.dates import Day
from dakoku.platform.wire import Wire
from dakoku.store.terminal.counts import CountList
from dakoku_ledger.models.ids import Id
from dakoku_ledger.models.passwords import Password
from dakoku_ledger.orders.book import Line, Page
from dakoku_ledger.orders.items import WantedItem
from dakoku_ledger.orders.ordering import Placed

_Minute = Annotated[int, Field(ge=0, le=1440)]
_Quantity = Annotated[int, Field(ge=0, le=99)]
_Quantities = Annotated[dict[Id, _Quantity], Field(max_length=50)]


class CountsPath(Wire):
    """The department in the address."""

    department_id: Id


class SentItem(Wire):
    """An item; without `id` a new one."""

    id: Id | None = None
    name: Annotated[str, Field(min_length=1, max_length=40)]
    active: bool = True


class CountSettings(Wire):
    """Items in their order. `cutOff`: minutes after midnight, or null: all day."""

    items: Annotated[list[SentItem], Field(max_length=50)]
    cut_off: _Minute | None = None

    def wanted(self) -> list[WantedItem]:
        """As the use case has it."""
        return [WantedItem(item.id, item.name, item.active) for item in self.items]


class ListedItem(Wire):
    """One item."""

    id: str
    name: str
    active: bool


class ListedCounts(Wire):
    """A department's items and cut-off."""

    items: list[ListedItem]
    cut_off: int | None

    @staticmethod
    def of(count_list: CountList) -> "ListedCounts":
        """As the store has it."""
        return ListedCounts.model_validate(count_list)


class Orderer(Wire):
    """Who orders at a terminal."""

    employee_id: Id
    password: Password


class NewOrder(Orderer):
    """The whole order of a day: item id → 0 to 99; what is not named is taken away."""

    date: Day
    items: _Quantities


class PlacedOrder(Wire):
    """A day's order, item id → 1 to 99. `open`: whether it may still change."""

    date: date
    items: dict[str, int]
    cut_off: int | None
    open: bool

    @staticmethod
    def of(placed: Placed) -> "PlacedOrder":
        """As the use case has it."""
        order = placed.order
        return PlacedOrder(date=order.date, items=dict(order.items), cut_off=placed.cut_off, open=placed.open)


class OrderDayQuery(Wire):
    """Which department and day."""

    department_id: Id
    date: Day


class OrderPeriodQuery(Wire):
    """Which department and days, both included."""

    department_id: Id
    from_: Annotated[Day, Field(alias="from")]
    to: Day


class ItemTotal(Wire):
    """One item and how many were ordered."""

    id: str
    name: str
    quantity: int


class PersonsOrder(Wire):
    """Somebody's order: item id → 1 to 99."""

    employee_id: str
    code: str
    name: str
    items: dict[str, int]


class OrderDay(Wire):
    """Every item with its total, and everybody who ordered, by code."""

    date: date
    totals: list[ItemTotal]
    people: list[PersonsOrder]


def order_day(day: date, page: Page) -> OrderDay:
    """A page of one day, as the use case has it."""
    totals = [ItemTotal(id=item.id, name=item.name, quantity=n) for item, n in page.totals()]
    return OrderDay(date=day, totals=totals, people=[_person(line) for line in page.lines])


def _person(line: Line) -> PersonsOrder:
    who = line.employee
    return PersonsOrder(employee_id=who.id, code=who.code, name=who.name, items=dict(line.order.items))
