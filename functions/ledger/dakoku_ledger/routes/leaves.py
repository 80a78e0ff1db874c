"""Leave."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.arranging.leave import LeaveDesk
from dakoku_ledger.arranging.listing import Listing
from dakoku_ledger.models.arrangements import (
    ArrangementPath,
    ArrangementQuery,
    LeaveList,
    ListedLeave,
    MadeLeave,
    NewLeave,
)
from dakoku_ledger.record.access import employee_for
from dakoku_ledger.routes.documented import REFUSED, SECURITY


def register(app: OpenAPI, prefix: str, desk: LeaveDesk, listing: Listing) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/leaves",
        summary="An employee's leave between two dates, and the kinds of leave",
        responses={200: LeaveList, **REFUSED, 404: Problem},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE, *ADMINS, area=Area.RECORDS)
    def leaves(query: ArrangementQuery) -> Response:
        found = listing.leaves(principal(), query.employee_id, query.from_, query.to)
        kinds = desk.kinds()
        return answer(LeaveList(leaves=[ListedLeave.of(one) for one in found], kinds=list(kinds)))

    @app.post(
        f"{prefix}/leaves",
        summary="Register leave on one day or several: all or none",
        responses={201: MadeLeave, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE, *ADMINS, area=Area.RECORDS, edit=True)
    def register_leave(body: NewLeave) -> Response:
        days = [day.day() for day in body.days]
        employee = employee_for(desk.client, principal(), body.employee_id, [day.date for day in days])
        made = desk.register(principal(), employee, days)
        return answer(MadeLeave(leaves=[ListedLeave.of(one) for one in made]), 201)

    @app.delete(
        f"{prefix}/leaves/<id>",
        summary="Take a day's leave back",
        responses={204: None, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE, *ADMINS, area=Area.RECORDS, edit=True)
    def remove_leave(path: ArrangementPath) -> Response:
        desk.remove(principal(), path.id)
        return Response(status=204)
