"""What administrators do with terminals."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import allow, principal
from dakoku.platform.identity import ADMINS
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_punch.models.certificates import Certificate
from dakoku_punch.models.terminals import (
    AddedTerminal,
    ListedTerminal,
    NewTerminal,
    TerminalChange,
    TerminalList,
    TerminalPath,
)
from dakoku_punch.routes.documented import REFUSED, SECURITY
from dakoku_punch.terminals import TerminalAdministration


def register(app: OpenAPI, prefix: str, terminals: TerminalAdministration) -> None:
    """Put the routes on the app."""
    _all(app, f"{prefix}/terminals", terminals)
    _one(app, f"{prefix}/terminals/<id>", terminals)


def _all(app: OpenAPI, path: str, terminals: TerminalAdministration) -> None:
    @app.post(path, summary="Add", responses={201: AddedTerminal, **REFUSED}, security=SECURITY)
    @allow(*ADMINS, area=Area.TERMINALS, edit=True)
    def add(body: NewTerminal) -> Response:
        made, certificate = terminals.add(principal(), body.name, body.department_id, body.kind)
        shown = AddedTerminal(
            id=made.id,
            name=made.name,
            department_id=made.department_id,
            kind=made.kind,
            certificate=certificate,
        )
        return answer(shown, 201)

    @app.get(path, summary="List", responses={200: TerminalList, **REFUSED}, security=SECURITY)
    @allow(*ADMINS, area=Area.TERMINALS)
    def listed() -> Response:
        found = [ListedTerminal.model_validate(one) for one in terminals.list(principal())]
        return answer(TerminalList(terminals=found))


def _one(app: OpenAPI, path: str, terminals: TerminalAdministration) -> None:
    @app.patch(path, summary="Rename", responses={200: ListedTerminal, **REFUSED}, security=SECURITY)
    @allow(*ADMINS, area=Area.TERMINALS, edit=True)
    def rename(path: TerminalPath, body: TerminalChange) -> Response:
        return answer(ListedTerminal.model_validate(terminals.rename(principal(), path.id, body.name)))

    @app.post(
        f"{path}/certificate",
        summary="Renew the certificate",
        responses={200: Certificate, **REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.TERMINALS, edit=True)
    def renew(path: TerminalPath) -> Response:
        return answer(Certificate(certificate=terminals.renew(principal(), path.id)))

    @app.post(f"{path}/revoke", summary="Shut out", responses={204: None, **REFUSED}, security=SECURITY)
    @allow(*ADMINS, area=Area.TERMINALS, edit=True)
    def revoke(path: TerminalPath) -> Response:
        terminals.revoke(principal(), path.id)
        return Response(status=204)
