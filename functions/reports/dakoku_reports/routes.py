"""The HTTP API: ask for a report, see what became of it, fetch it."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform import languages
from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_reports.desk import Desk
from dakoku_reports.models import AcceptedReport, MonthRequest, ReportLink, ReportPath, ReportState

_READERS = (Role.EMPLOYEE, *ADMINS)
_SECURITY: list[dict[str, list[str]]] = [{"firebase": []}]


def register(app: OpenAPI, prefix: str, desk: Desk) -> None:
    """Put the routes on the app."""

    @app.post(
        f"{prefix}/months",
        summary="Ask for one employee's month as .xlsx, in the language of Accept-Language",
        responses={202: AcceptedReport, 401: Problem, 403: Problem, 404: Problem, 503: Problem},
        security=_SECURITY,
    )
    @allow(*_READERS, area=Area.REPORTS)
    def ask_month(body: MonthRequest) -> Response:
        language = languages.of_request()
        return answer(AcceptedReport(id=desk.ask(principal(), body.employee_id, body.month, language)), 202)

    @app.get(
        f"{prefix}/reports/<id>",
        summary="What became of a report",
        responses={200: ReportState, 401: Problem, 403: Problem, 404: Problem},
        security=_SECURITY,
    )
    @allow(*_READERS, area=Area.REPORTS)
    def state(path: ReportPath) -> Response:
        return answer(ReportState.model_validate(desk.look(principal(), path.id)))

    @app.get(
        f"{prefix}/reports/<id>/link",
        summary="A short-lived link to the file",
        responses={200: ReportLink, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 503: Problem},
        security=_SECURITY,
    )
    @allow(*_READERS, area=Area.REPORTS)
    def link(path: ReportPath) -> Response:
        url, expires_at = desk.link(principal(), path.id)
        return answer(ReportLink(url=url, expires_at=expires_at))
