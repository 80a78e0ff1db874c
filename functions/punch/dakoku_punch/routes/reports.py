"""Reports of terminals, and the incidents that came with them."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_punch.models.reports import IncidentList, IncidentQuery, ListedIncident, ReportRequest
from dakoku_punch.reporting import Reporting
from dakoku_punch.routes.documented import REFUSED, SECURITY


def register(app: OpenAPI, prefix: str, reporting: Reporting) -> None:
    """Put the routes on the app."""

    @app.put(
        f"{prefix}/terminals/self/report",
        summary="What a terminal says of itself",
        responses={204: None, **REFUSED},
        security=SECURITY,
    )
    @allow(Role.TERMINAL)
    def report(body: ReportRequest) -> Response:
        reporting.report(principal(), body)
        return Response(status=204)

    @app.get(
        f"{prefix}/incidents",
        summary="A department's incidents, the last received first",
        responses={200: IncidentList, **REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.TERMINALS)
    def incidents(query: IncidentQuery) -> Response:
        found = reporting.incidents(principal(), query.department_id)
        return answer(IncidentList(incidents=[ListedIncident.model_validate(one) for one in found]))
