"""`orders/{departmentId}_{employeeId}_{yyyymmdd}`: what somebody has ordered at a department's terminals."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter
from google.cloud.firestore_v1.field_path import FieldPath

from dakoku.store.stored import Stored, replace

COLLECTION = "orders"


@dataclass(frozen=True, slots=True)
class Order:
    """One person's order of one day: item id → 1 to 99. An empty one was taken back, or never made."""

    department_id: str
    employee_id: str
    date: date
    items: Mapping[str, int] = field(default_factory=dict)


class Orders:
    """All orders."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def get(self, department_id: str, employee_id: str, day: date) -> Stored[Order]:
        """An order; an empty one, with None for a revision, where there is none."""
        order = Order(department_id, employee_id, day)
        snapshot = self._reference(order).get()
        return (
            Stored(_order(snapshot.to_dict()), snapshot.update_time)
            if snapshot.exists
            else Stored(order, None)
        )

    def between(self, department_id: str, first: date, last: date) -> list[Order]:
        """A department's orders from one day to another, both included, by day. Not those taken back."""
        query = (
            self._collection.where(filter=FieldFilter("departmentId", "==", department_id))
            .where(filter=FieldFilter("date", ">=", first.isoformat()))
            .where(filter=FieldFilter("date", "<=", last.isoformat()))
            .order_by("date")
        )
        orders = (_order(snapshot.to_dict()) for snapshot in query.stream())
        return [order for order in orders if order.items]

    def was_ordered(self, item_id: str) -> bool:
        """Whether the item is in any order (ids are unique in the organisation)."""
        path = FieldPath("items", item_id).to_api_repr()
        found = self._collection.where(filter=FieldFilter(path, ">=", 1)).limit(1).stream()
        return next(iter(found), None) is not None

    def put(
        self, batch: firestore.WriteBatch, order: Order, terminal_id: str, at: datetime, revision: Any | None
    ) -> None:
        """Write an order into the batch, only over exactly the revision that was read."""
        document = {
            "departmentId": order.department_id,
            "employeeId": order.employee_id,
            "terminalId": terminal_id,
            "date": order.date.isoformat(),
            "items": dict(order.items),
            "updatedAt": at,
        }
        replace(batch, self._reference(order), document, revision)

    def _reference(self, order: Order) -> Any:
        return self._collection.document(name(order))


def name(order: Order) -> str:
    """The id of an order's document."""
    return f"{order.department_id}_{order.employee_id}_{order.date:%Y%m%d}"


def _order(document: Mapping[str, Any]) -> Order:
    return Order(
        department_id=document["departmentId"],
        employee_id=document["employeeId"],
        date=date.fromisoformat(document["date"]),
        items=document["items"],
    )
