"""Where employees help permanently."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS
from dakoku.platform.permissions import Area
from dakoku_ledger.models.people import EmployeePath, Helps
from dakoku_ledger.routes.documented import REFUSED, SECURITY
from dakoku_ledger.standing_help import StandingHelp


def register(app: OpenAPI, prefix: str, standing_help: StandingHelp) -> None:
    """Put the route on the app."""

    @app.put(
        f"{prefix}/employees/<id>/helps",
        summary="Say where an employee helps permanently",
        responses={204: None, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.PEOPLE, edit=True)
    def place(path: EmployeePath, body: Helps) -> Response:
        standing_help.place(principal(), path.id, body.departments)
        return Response(status=204)
