"""Limits on overtime, and where people stand against them."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.limits.desk import LimitDesk
from dakoku_ledger.limits.standings import Standings
from dakoku_ledger.models.limits import LimitsBody, StandingsOverview, StandingsPath, StandingsQuery
from dakoku_ledger.routes.documented import REFUSED, SECURITY


def register(app: OpenAPI, prefix: str, desk: LimitDesk, standings: Standings) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/limits",
        summary="The limits on overtime",
        responses={200: LimitsBody, **REFUSED},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE, *ADMINS)
    def limits() -> Response:
        return answer(LimitsBody.of(desk.settings()))

    @app.put(
        f"{prefix}/limits",
        summary="Change the limits on overtime",
        responses={200: LimitsBody, **REFUSED, 409: Problem},
        security=SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.SETTINGS, edit=True)
    def save_limits(body: LimitsBody) -> Response:
        return answer(LimitsBody.of(desk.save(principal(), body.settings())))

    @app.get(
        f"{prefix}/standings/<employeeId>",
        summary="Where an employee stands against the limits",
        responses={200: StandingsOverview, **REFUSED, 404: Problem},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE, *ADMINS, area=Area.RECORDS)
    def standing(path: StandingsPath, query: StandingsQuery) -> Response:
        found = standings.overview(principal(), path.employee_id, query.month)
        return answer(StandingsOverview.of(found))
