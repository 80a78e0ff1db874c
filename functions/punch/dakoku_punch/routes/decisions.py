"""Decisions on punches that are held."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import allow, principal
from dakoku.platform.identity import ADMINS
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_punch.held.desk import HeldDesk
from dakoku_punch.models.decisions import DecidedReceipt, DecisionRequest, PunchPath
from dakoku_punch.routes.documented import REFUSED, SECURITY


def register(app: OpenAPI, prefix: str, desk: HeldDesk) -> None:
    """Put the route on the app."""

    @app.post(
        f"{prefix}/receipts/<punchId>/decision",
        summary="Let a punch that is held into the record, or refuse it",
        responses={200: DecidedReceipt, **REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.RECORDS, edit=True)
    def decide(path: PunchPath, body: DecisionRequest) -> Response:
        decided = desk.decide(principal(), path.punch_id, accept=body.accept, reason=body.reason)
        return answer(DecidedReceipt.of(decided))
