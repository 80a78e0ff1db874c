"""Transfers from one department into another."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.models.people import EmployeePath
from dakoku_ledger.models.person import NewTransfer, Person, TransferPath
from dakoku_ledger.people.transfers import TransferDesk
from dakoku_ledger.routes.documented import REFUSED, SECURITY


def register(app: OpenAPI, prefix: str, desk: TransferDesk) -> None:
    """Put the routes on the app."""

    @app.post(
        f"{prefix}/employees/<id>/transfers",
        summary="Transfer somebody, from a day on",
        responses={201: Person, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.PEOPLE, edit=True)
    def transfer(path: EmployeePath, body: NewTransfer) -> Response:
        return answer(Person.of(desk.add(principal(), path.id, body.department_id, body.since)), 201)

    @app.delete(
        f"{prefix}/employees/<id>/transfers/<from>",
        summary="Take back a transfer that has not taken effect",
        responses={204: None, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.PEOPLE, edit=True)
    def cancel(path: TransferPath) -> Response:
        desk.cancel(principal(), path.id, path.since)
        return Response(status=204)
