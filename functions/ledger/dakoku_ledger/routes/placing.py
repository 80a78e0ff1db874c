"""Moving a 出勤 from before the day boundary to its own date."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.models.placing import Move, PunchPath, ReplacedDays, WantedPlace
from dakoku_ledger.record.placing import Placing
from dakoku_ledger.routes.documented import REFUSED, SECURITY


def register(app: OpenAPI, prefix: str, placing: Placing) -> None:
    """Put the routes on the app."""

    @app.put(
        f"{prefix}/sheets/<employeeId>/punches/<punchId>",
        summary="Move an arrival to its own date, or back",
        responses={200: ReplacedDays, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE, *ADMINS, area=Area.RECORDS, edit=True)
    def move_punch(path: PunchPath, body: Move) -> Response:
        days = placing.move(principal(), path.employee_id, path.punch_id, body.moved_to, body.reason)
        return answer(ReplacedDays.of(days))

    @app.post(
        f"{prefix}/sheets/<employeeId>/punches/<punchId>/preview",
        summary="What moving an arrival would change",
        responses={200: ReplacedDays, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE, *ADMINS, area=Area.RECORDS)
    def preview_move(path: PunchPath, body: WantedPlace) -> Response:
        days = placing.preview(principal(), path.employee_id, path.punch_id, body.moved_to)
        return answer(ReplacedDays.of(days))
