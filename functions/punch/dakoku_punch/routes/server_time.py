"""The clock that tablets correct theirs by."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.clock import Clock
from dakoku.platform.http import allow
from dakoku.platform.identity import Role
from dakoku.platform.wire import answer
from dakoku_punch.models.server_time import Time


def register(app: OpenAPI, prefix: str, clock: Clock) -> None:
    """Put the route on the app."""

    @app.get(f"{prefix}/time", summary="Server time", responses={200: Time})
    @allow(Role.PUBLIC)
    def time() -> Response:
        return answer(Time(now=int(clock().timestamp() * 1000)))
