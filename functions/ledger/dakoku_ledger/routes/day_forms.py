"""Writing into the record, and what was written."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.models.day_forms import DayForm, DayPath, Edit, EditList, PreviewedDay, SavedDay
from dakoku_ledger.models.sheets import MonthSheet, SheetPath
from dakoku_ledger.record.day_forms import DayForms
from dakoku_ledger.records import Records
from dakoku_ledger.routes.documented import REFUSED, SECURITY


def register(app: OpenAPI, prefix: str, day_forms: DayForms, records: Records) -> None:
    """Put the routes on the app."""

    @app.put(
        f"{prefix}/sheets/<employeeId>/days/<workDate>",
        summary="Write a day's form",
        responses={200: SavedDay, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE, *ADMINS, area=Area.RECORDS, edit=True)
    def save_day(path: DayPath, body: DayForm) -> Response:
        saved = day_forms.save(principal(), path.employee_id, path.work_date, body.wanted())
        sheet = MonthSheet.of(saved.sheet, day_forms.clock())
        return answer(SavedDay(sheet=sheet, left=list(saved.left)))

    @app.post(
        f"{prefix}/sheets/<employeeId>/days/<workDate>/preview",
        summary="The parts of a day under times that are not written yet",
        responses={200: PreviewedDay, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE, *ADMINS, area=Area.RECORDS)
    def preview_day(path: DayPath, body: DayForm) -> Response:
        parts = day_forms.preview(principal(), path.employee_id, path.work_date, body.wanted())
        return answer(PreviewedDay.of(parts))

    @app.get(
        f"{prefix}/sheets/<employeeId>/<month>/edits",
        summary="Who changed what in an employee's month",
        responses={200: EditList, **REFUSED, 404: Problem},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE, *ADMINS, area=Area.RECORDS)
    def edits(path: SheetPath) -> Response:
        found = records.edits(principal(), path.employee_id, path.month)
        return answer(EditList(edits=[Edit.model_validate(one) for one in found]))
