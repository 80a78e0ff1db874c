"""Month sheets."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.models.months import MonthPath
from dakoku_ledger.models.people_of_month import PeopleOfMonth, WantedPeople
from dakoku_ledger.models.sheets import MonthSheet, SheetPath
from dakoku_ledger.records import Records
from dakoku_ledger.routes.documented import REFUSED, SECURITY


def register(app: OpenAPI, prefix: str, records: Records) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/sheets/<employeeId>/<month>",
        summary="An employee's month",
        responses={200: MonthSheet, **REFUSED, 404: Problem},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE, *ADMINS, area=Area.RECORDS)
    def sheet(path: SheetPath) -> Response:
        found = records.sheet(principal(), path.employee_id, path.month)
        return answer(MonthSheet.of(found.value, found.revision))

    @app.get(
        f"{prefix}/months/<departmentId>/<month>/people",
        summary="Who is in a month and not on the roster any more",
        responses={200: PeopleOfMonth, **REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.RECORDS)
    def people(path: MonthPath, query: WantedPeople) -> Response:
        found = records.people_of(principal(), path.department_id, path.month, query.id)
        return answer(PeopleOfMonth.of(found))
