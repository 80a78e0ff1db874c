"""Queries that are put together in ways that cannot be read from the source: told by hand, by their place.

Whoever changes such a function changes its line here.
"""

from collections.abc import Iterable
from itertools import chain, combinations

from tools.preflight.query import DESCENDING, Query

_ARRIVED = tuple(
    Query(name).where("arrivedAt", "<=").order_by("arrivedAt").order_by("__name__")
    for name in ("punches", "withdrawals")
)
_LEFT_OPEN = Query("presence").where("state", "in").where("workDate", ">=").where("workDate", "<=")
_RECORDS = ("sheets", "attendanceBooks")
_OF_A_MONTH = (*_RECORDS, "months", "overviews", "overNotices", "alerts")


def _audit() -> Iterable[Query]:
    """Any of the conditions with any other."""
    asked = (("actor", "=="), ("action", "in"), ("about", "array_contains"), ("at", ">="))
    for some in chain.from_iterable(combinations(asked, count) for count in range(len(asked) + 1)):
        yield Query("audit", some).order_by("at", DESCENDING)


_STORE = "functions/core/src/dakoku/store"
_RETENTION = "functions/ledger/dakoku_ledger/retention"
TOLD: dict[str, tuple[Query, ...]] = {
    f"{_STORE}/among.py::queries_among": (),  # narrows its callers' queries, and is read there
    f"{_STORE}/punching/arrivals.py::after": _ARRIVED,
    f"{_STORE}/trail/audit.py::Audit.newest": tuple(_audit()),
    f"{_STORE}/pulls/connections.py::Connections._count": (
        Query("runs").where("connectionId", "=="),
        Query("matches").where("connectionId", "=="),
        Query("audit").where("subject", "=="),
    ),
    f"{_STORE}/people/employees.py::Employees.beginning": tuple(
        Query("employees").order_by(field) for field in ("code", "name", "kana")
    ),
    f"{_STORE}/terminal/orders.py::Orders.was_ordered": (Query("orders").where("items.*", ">="),),
    f"{_STORE}/punching/presence.py::Presence.left_open": (
        _LEFT_OPEN,
        _LEFT_OPEN.where("departmentId", "in"),
    ),
    f"{_RETENTION}/forgetting.py::ForgettingRecords._of": tuple(
        Query(name).where("month", "==") for name in _OF_A_MONTH
    ),
    f"{_RETENTION}/stock.py::oldest_month": tuple(Query(name).order_by("month") for name in _RECORDS),
    f"{_RETENTION}/stock.py::count": tuple(
        Query(name).where("month", ">=").where("month", "<") for name in _RECORDS
    ),
    "hosting/src/console/months/list/list.ts": tuple(
        Query(name).where("departmentId", "==").where("month", "==") for name in ("sheets", "overNotices")
    ),
}
