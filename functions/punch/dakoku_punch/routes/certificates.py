"""Certificates that are shown again, or mailed as a link."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, address, allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_punch.models.certificates import (
    Display,
    DisplayRequest,
    Mailed,
    MailRequest,
    ShownCertificate,
)
from dakoku_punch.models.terminals import TerminalPath
from dakoku_punch.routes.documented import REFUSED, SECURITY
from dakoku_punch.showing import Showing


def register(app: OpenAPI, prefix: str, showing: Showing) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/terminals/<id>/certificate",
        summary="Show the certificate",
        responses={200: ShownCertificate, **REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.TERMINALS, edit=True)
    def show(path: TerminalPath) -> Response:
        given = showing.show(principal(), path.id)
        terminal_url = showing.url_of(given.terminal)
        return answer(ShownCertificate(certificate=given.certificate, terminal_url=terminal_url))

    @app.post(
        f"{prefix}/terminals/<id>/mail",
        summary="Mail a link that shows the certificate for 48 hours",
        responses={202: Mailed, **REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.TERMINALS, edit=True)
    def mail(path: TerminalPath, body: MailRequest) -> Response:
        return answer(Mailed(expires_at=showing.mail(principal(), path.id, body.to)), 202)

    @app.post(
        f"{prefix}/displays",
        summary="What a mailed link shows",
        responses={200: Display, 404: Problem, 429: Problem},
    )
    @allow(Role.PUBLIC)
    def display(body: DisplayRequest) -> Response:
        given, expires_at = showing.open(body.token, address())
        return answer(Display.of(given, showing.url_of(given.terminal), expires_at))
