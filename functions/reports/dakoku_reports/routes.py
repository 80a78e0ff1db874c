"""The HTTP API: ask for a report, see what became of it, fetch it."""

from flask import Response
from flask_openapi3 import OpenAPI
from flask_openapi3.types import ResponseDict

from dakoku.platform import languages
from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_reports.desk import Desk
from dakoku_reports.models import (
    AcceptedReport,
    PastPage,
    PastQuery,
    ReportLink,
    ReportPath,
    ReportRequest,
    ReportState,
)
from dakoku_reports.past import PastReports

_READERS = (Role.EMPLOYEE, *ADMINS)
_SECURITY: list[dict[str, list[str]]] = [{"firebase": []}]
_REFUSED: ResponseDict = {401: Problem, 403: Problem, 404: Problem}


def register(app: OpenAPI, prefix: str, desk: Desk, past: PastReports) -> None:
    """Put the routes on the app."""

    @app.post(
        f"{prefix}/reports",
        summary="Ask for a report, in the language of Accept-Language",
        responses={202: AcceptedReport, 422: Problem, 503: Problem, **_REFUSED},
        security=_SECURITY,
    )
    @allow(*_READERS, area=Area.REPORTS)
    def ask(body: ReportRequest) -> Response:
        report_id = desk.ask(principal(), body.kind, body.params, languages.of_request())
        return answer(AcceptedReport(id=report_id), 202)

    @app.get(
        f"{prefix}/reports",
        summary="What was asked for in a department, newest first",
        responses={200: PastPage, 422: Problem, **_REFUSED},
        security=_SECURITY,
    )
    @allow(*ADMINS, area=Area.REPORTS)
    def listed(query: PastQuery) -> Response:
        return answer(PastPage.model_validate(past.page(principal(), query.department_id, query.cursor)))

    @app.get(
        f"{prefix}/reports/<id>",
        summary="What became of a report",
        responses={200: ReportState, **_REFUSED},
        security=_SECURITY,
    )
    @allow(*_READERS, area=Area.REPORTS)
    def state(path: ReportPath) -> Response:
        return answer(ReportState.model_validate(desk.look(principal(), path.id)))

    @app.post(
        f"{prefix}/reports/<id>/cancel",
        summary="Have a report not made after all",
        responses={204: None, 409: Problem, **_REFUSED},
        security=_SECURITY,
    )
    @allow(*_READERS, area=Area.REPORTS)
    def cancel(path: ReportPath) -> Response:
        desk.cancel(principal(), path.id)
        return Response(status=204)

    @app.get(
        f"{prefix}/reports/<id>/link",
        summary="A short-lived link to the file",
        responses={200: ReportLink, 409: Problem, 503: Problem, **_REFUSED},
        security=_SECURITY,
    )
    @allow(*_READERS, area=Area.REPORTS)
    def link(path: ReportPath) -> Response:
        url, expires_at = desk.link(principal(), path.id)
        return answer(ReportLink(url=url, expires_at=expires_at))
