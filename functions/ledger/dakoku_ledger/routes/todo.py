"""What an administrator should see to."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import allow, principal
from dakoku.platform.identity import ADMINS
from dakoku.platform.wire import answer
from dakoku_ledger.models.todo import TodoItem, TodoList
from dakoku_ledger.routes.documented import REFUSED, SECURITY
from dakoku_ledger.todo.desk import TodoDesk


def register(app: OpenAPI, prefix: str, desk: TodoDesk) -> None:
    """Put the route on the app."""

    @app.get(
        f"{prefix}/todo",
        summary="What the caller should see to today",
        responses={200: TodoList, **REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS)
    def todo() -> Response:
        return answer(TodoList(items=[TodoItem.model_validate(item) for item in desk.of(principal())]))
