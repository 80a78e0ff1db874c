"""The HTTP API of how connections stand. Organisation administrators alone."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow
from dakoku.platform.identity import Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_sync.standing.desk import Standings
from dakoku_sync.standing.models import ConnectionList, listed


def register(app: OpenAPI, prefix: str, standings: Standings) -> None:
    """Put the route on the app."""

    @app.get(
        f"{prefix}/connections",
        summary="All connections, and what came of them last",
        responses={200: ConnectionList, 401: Problem, 403: Problem},
        security=[{"firebase": []}],
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.JOBCAN)
    def connections_listed() -> Response:
        return answer(ConnectionList(connections=[listed(one) for one in standings.all()]))
