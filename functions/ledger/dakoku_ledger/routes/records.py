"""Month sheets, and who is in."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.wire import answer
from dakoku.store import sheets
from dakoku_ledger.models.sheets import MonthSheet, SheetPath
from dakoku_ledger.models.status import StatusLine, StatusQuery, StatusTable
from dakoku_ledger.records import Records, Status
from dakoku_ledger.routes.documented import REFUSED, SECURITY

_SHOWN = ("state", "in", "out", "breakStart", "breakEnd")


def register(app: OpenAPI, prefix: str, records: Records) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/sheets/<employeeId>/<month>",
        summary="An employee's month",
        responses={200: MonthSheet, **REFUSED, 404: Problem},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE, *ADMINS)
    def sheet(path: SheetPath) -> Response:
        found = records.sheet(principal(), path.employee_id, path.month)
        document = {**sheets.shape(found.value), "updatedAt": found.revision}
        return answer(MonthSheet.model_validate(document))

    @app.get(
        f"{prefix}/status",
        summary="Who of a department is in",
        responses={200: StatusTable, **REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS)
    def status(query: StatusQuery) -> Response:
        found = records.status(principal(), query.department_id, query.work_date)
        lines = [_line(one) for one in found]
        table = StatusTable(department_id=query.department_id, work_date=query.work_date, employees=lines)
        return answer(table)


def _line(status: Status) -> StatusLine:
    presence = status.presence or {}
    return StatusLine(
        employee_id=status.employee["id"],
        code=status.employee["code"],
        name=status.employee["name"],
        employment_type=status.employee["employmentType"],
        **{name: presence.get(name) for name in _SHOWN},
    )
