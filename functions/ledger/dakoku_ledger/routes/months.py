"""全入力完了: the confirmation of months."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.confirming.desk import ConfirmationDesk
from dakoku_ledger.confirming.locking import Locking
from dakoku_ledger.models.months import (
    Confirming,
    DigestProof,
    MonthOverview,
    MonthPath,
    MonthState,
    Reopening,
    SheetLock,
    Targets,
)
from dakoku_ledger.models.sheets import SheetPath
from dakoku_ledger.routes.documented import REFUSED, SECURITY

_REFUSED = {**REFUSED, 409: Problem}


def register(app: OpenAPI, prefix: str, desk: ConfirmationDesk, locking: Locking) -> None:
    """Put the routes on the app."""
    at = f"{prefix}/months/<departmentId>/<month>"

    @app.get(at, summary="How far a month is", responses={200: MonthOverview, **REFUSED}, security=SECURITY)
    @allow(*ADMINS, area=Area.CONFIRMATION)
    def month(path: MonthPath) -> Response:
        return answer(MonthOverview.seen(desk.overview(principal(), path.department_id, path.month)))

    @app.put(
        f"{at}/targets",
        summary="Choose whose month will be confirmed",
        responses={200: MonthOverview, **_REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.CONFIRMATION, edit=True)
    def choose(path: MonthPath, body: Targets) -> Response:
        chosen = desk.choose(principal(), path.department_id, path.month, body.targets)
        return answer(MonthOverview.seen(chosen))

    @app.post(
        f"{at}/confirmation",
        summary="Confirm a month",
        responses={202: MonthState, **_REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.CONFIRMATION, edit=True)
    def confirm(path: MonthPath, body: Confirming) -> Response:
        asked = desk.confirm(principal(), path.department_id, path.month, body.targets, body.despite)
        return answer(MonthState.of(asked), 202)

    @app.post(
        f"{at}/reopening",
        summary="Take a confirmation back",
        responses={202: MonthState, **_REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.CONFIRMATION, edit=True)
    def reopen(path: MonthPath, body: Reopening) -> Response:
        asked = desk.reopen(principal(), path.department_id, path.month, body.reason)
        return answer(MonthState.of(asked), 202)

    @app.put(
        f"{prefix}/sheets/<employeeId>/<month>/lock",
        summary="Open one confirmed sheet, or lock it again",
        responses={204: None, **_REFUSED, 404: Problem},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.CONFIRMATION, edit=True)
    def lock(path: SheetPath, body: SheetLock) -> Response:
        locking.lock(principal(), path.employee_id, path.month, locked=body.locked, reason=body.reason)
        return Response(status=204)

    @app.get(
        f"{prefix}/sheets/<employeeId>/<month>/digest",
        summary="Recompute the digest of a confirmed sheet",
        responses={200: DigestProof, **_REFUSED, 404: Problem},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE, *ADMINS, area=Area.RECORDS)
    def proof(path: SheetPath) -> Response:
        return answer(DigestProof.of(locking.proof(principal(), path.employee_id, path.month)))
