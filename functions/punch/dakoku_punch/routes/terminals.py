"""What administrators do with terminals."""

from flask import Response
from flask_openapi3 import OpenAPI
from flask_openapi3.types import ResponseDict

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS
from dakoku.platform.wire import answer
from dakoku_punch.models import (
    AddedTerminal,
    Certificate,
    ListedTerminal,
    NewTerminal,
    TerminalList,
    TerminalPath,
)
from dakoku_punch.terminals import TerminalAdministration

_REFUSED: ResponseDict = {401: Problem, 403: Problem, 404: Problem, 409: Problem}


def register(app: OpenAPI, prefix: str, terminals: TerminalAdministration) -> None:
    """Put the routes on the app."""
    security: list[dict[str, list[str]]] = [{"firebase": []}]

    @app.post(
        f"{prefix}/terminals", summary="Add", responses={201: AddedTerminal, **_REFUSED}, security=security
    )
    @allow(*ADMINS)
    def add(body: NewTerminal) -> Response:
        made, certificate = terminals.add(principal(), body.name, body.department_id)
        shown = AddedTerminal(
            id=made.id, name=made.name, department_id=made.department_id, certificate=certificate
        )
        return answer(shown, 201)

    @app.get(f"{prefix}/terminals", summary="List", responses={200: TerminalList}, security=security)
    @allow(*ADMINS)
    def listed() -> Response:
        found = [ListedTerminal.model_validate(one) for one in terminals.list(principal())]
        return answer(TerminalList(terminals=found))

    @app.post(
        f"{prefix}/terminals/<id>/certificate",
        summary="Renew the certificate",
        responses={200: Certificate, **_REFUSED},
        security=security,
    )
    @allow(*ADMINS)
    def renew(path: TerminalPath) -> Response:
        return answer(Certificate(certificate=terminals.renew(principal(), path.id)))

    @app.post(
        f"{prefix}/terminals/<id>/revoke",
        summary="Shut out",
        responses={204: None, **_REFUSED},
        security=security,
    )
    @allow(*ADMINS)
    def revoke(path: TerminalPath) -> Response:
        terminals.revoke(principal(), path.id)
        return Response(status=204)
