"""Another department's people, for a temporary help."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import allow, principal
from dakoku.platform.identity import Role
from dakoku.platform.wire import answer
from dakoku_punch.helping import Helping
from dakoku_punch.models.rosters import Roster, RosterPath
from dakoku_punch.routes.documented import REFUSED, SECURITY


def register(app: OpenAPI, prefix: str, helping: Helping) -> None:
    """Put the route on the app."""

    @app.get(
        f"{prefix}/rosters/<departmentId>",
        summary="A department's people",
        responses={200: Roster, **REFUSED},
        security=SECURITY,
    )
    @allow(Role.TERMINAL)
    def roster(path: RosterPath) -> Response:
        return answer(Roster.of(*helping.roster(principal(), path.department_id)))
