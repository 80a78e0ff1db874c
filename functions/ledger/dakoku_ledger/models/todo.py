"""What there is to see to: docs/api.md, `GET /todo`."""

from datetime import date

from dakoku.platform.wire import Wire
from dakoku_ledger.todo.items import What


class TodoItem(Wire):
    """One thing to see to, and how many of it there are."""

    what: What
    department_id: str | None
    count: int
    month: str | None
    since: date | None


class TodoList(Wire):
    """Everything there is to see to."""

    items: list[TodoItem]
