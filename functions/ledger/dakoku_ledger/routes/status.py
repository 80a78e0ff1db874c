"""Who is in."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.models.status import StatusLine, StatusQuery, StatusTable
from dakoku_ledger.routes.documented import REFUSED, SECURITY
from dakoku_ledger.status import StatusBoard


def register(app: OpenAPI, prefix: str, board: StatusBoard) -> None:
    """Put the route on the app."""

    @app.get(
        f"{prefix}/status",
        summary="Who of a department is in, and their day as planned",
        responses={200: StatusTable, **REFUSED, 404: Problem},
        security=SECURITY,
    )
    @allow(Role.TERMINAL, *ADMINS, area=Area.RECORDS)
    def status(query: StatusQuery) -> Response:
        found = board.of(principal(), query.department_id, query.work_date)
        lines = [StatusLine.of(one) for one in found]
        table = StatusTable(department_id=query.department_id, work_date=query.work_date, employees=lines)
        return answer(table)
