"""カウント: items, ordering at terminals, and what was ordered."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform import languages
from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.models.orders import (
    CountSettings,
    CountsPath,
    ListedCounts,
    NewOrder,
    OrderDay,
    OrderDayQuery,
    Orderer,
    OrderPeriodQuery,
    PlacedOrder,
    order_day,
)
from dakoku_ledger.orders.book import OrderBook
from dakoku_ledger.orders.csv_file import FILE_NAME, orders_csv
from dakoku_ledger.orders.items import CountItems
from dakoku_ledger.orders.ordering import Ordering
from dakoku_ledger.routes.documented import REFUSED, SECURITY
from dakoku_ledger.routes.download import CSV, csv_download


def register(app: OpenAPI, prefix: str, items: CountItems, ordering: Ordering, book: OrderBook) -> None:
    """Put the routes on the app."""
    _items(app, prefix, items)
    _ordering(app, prefix, ordering)
    _book(app, prefix, book)


def _items(app: OpenAPI, prefix: str, items: CountItems) -> None:
    @app.get(
        f"{prefix}/counts/<departmentId>",
        summary="What can be ordered at a department's terminals",
        responses={200: ListedCounts, **REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.ORDERS)
    def counts(path: CountsPath) -> Response:
        return answer(ListedCounts.of(items.list(principal(), path.department_id)))

    @app.put(
        f"{prefix}/counts/<departmentId>",
        summary="Change what can be ordered",
        responses={200: ListedCounts, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.ORDERS, edit=True)
    def save_counts(path: CountsPath, body: CountSettings) -> Response:
        saved = items.save(principal(), path.department_id, body.wanted(), body.cut_off)
        return answer(ListedCounts.of(saved))


def _ordering(app: OpenAPI, prefix: str, ordering: Ordering) -> None:
    @app.post(
        f"{prefix}/orders/current",
        summary="Somebody's order of today",
        responses={200: PlacedOrder, **REFUSED, 409: Problem, 429: Problem},
        security=SECURITY,
    )
    @allow(Role.TERMINAL)
    def current_order(body: Orderer) -> Response:
        return answer(PlacedOrder.of(ordering.current(principal(), body.employee_id, body.password)))

    @app.put(
        f"{prefix}/orders",
        summary="Order, change or take back",
        responses={200: PlacedOrder, **REFUSED, 409: Problem, 429: Problem},
        security=SECURITY,
    )
    @allow(Role.TERMINAL)
    def order(body: NewOrder) -> Response:
        placed = ordering.put(principal(), body.employee_id, body.password, body.date, body.items)
        return answer(PlacedOrder.of(placed))


def _book(app: OpenAPI, prefix: str, book: OrderBook) -> None:
    @app.get(
        f"{prefix}/orders",
        summary="What was ordered on a day",
        responses={200: OrderDay, **REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.ORDERS)
    def orders(query: OrderDayQuery) -> Response:
        page = book.page(principal(), query.department_id, query.date, query.date)
        return answer(order_day(query.date, page))

    @app.get(
        f"{prefix}/orders.csv",
        summary="What was ordered, as CSV (UTF-8 with BOM): a line per day, person and item",
        responses={**CSV, **REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.ORDERS)
    def orders_file(query: OrderPeriodQuery) -> Response:
        language = languages.of_request()
        page = book.page(principal(), query.department_id, query.from_, query.to)
        return csv_download(orders_csv(page, language), "orders.csv", FILE_NAME[language])
