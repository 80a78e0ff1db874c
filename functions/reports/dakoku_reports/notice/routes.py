"""The HTTP API of 超過通知文: who has one, and issuing it."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform import languages
from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_reports.notice.issuing import Issuing
from dakoku_reports.notice.models import (
    IssuedNotice,
    IssuedTogether,
    ListedNotice,
    NoticeList,
    NoticePath,
    NoticesOfMonth,
)
from dakoku_reports.notice.together import IssuingTogether

_SECURITY: list[dict[str, list[str]]] = [{"firebase": []}]


def register(app: OpenAPI, prefix: str, issuing: Issuing, together: IssuingTogether) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/notices",
        summary="Whose month of a department calls for a letter, and how often it was issued",
        responses={200: NoticeList, 401: Problem, 403: Problem, 404: Problem},
        security=_SECURITY,
    )
    @allow(*ADMINS, area=Area.REPORTS)
    def notices(query: NoticesOfMonth) -> Response:
        found = issuing.listed(principal(), query.department_id, query.month)
        return answer(NoticeList(notices=[ListedNotice.of(one) for one in found]))

    @app.post(
        f"{prefix}/notices/<employeeId>/<month>/issues",
        summary="Issue a letter once more",
        responses={202: IssuedNotice, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 503: Problem},
        security=_SECURITY,
    )
    @allow(*ADMINS, area=Area.REPORTS)
    def issue(path: NoticePath) -> Response:
        report = issuing.issue(principal(), path.employee_id, path.month)
        return answer(IssuedNotice(id=report.id, issue=report.params["issue"]), 202)

    @app.post(
        f"{prefix}/notices/issues",
        summary="Issue all letters of a department's month that nobody has issued, and have all as one zip",
        responses={202: IssuedTogether, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 503: Problem},
        security=_SECURITY,
    )
    @allow(*ADMINS, area=Area.REPORTS)
    def issue_together(body: NoticesOfMonth) -> Response:
        asked = principal(), body.department_id, body.month, languages.of_request()
        report_id, issued = together.issue(*asked)
        return answer(IssuedTogether(id=report_id, issued=issued), 202)
