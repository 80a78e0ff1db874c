"""Notices to employees."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import allow, principal
from dakoku.platform.identity import Role
from dakoku.platform.wire import answer
from dakoku_ledger.models.notices import Notice, NoticeList, ReadNotices
from dakoku_ledger.record.told import Told
from dakoku_ledger.routes.documented import REFUSED, SECURITY


def register(app: OpenAPI, prefix: str, told: Told) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/notices",
        summary="What the caller was told, newest first",
        responses={200: NoticeList, **REFUSED},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE)
    def notices() -> Response:
        found = told.notices(principal())
        return answer(NoticeList(notices=[Notice.of(one) for one in found]))

    @app.post(
        f"{prefix}/notices/read",
        summary="Say that notices were read",
        responses={204: None, **REFUSED},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE)
    def read_notices(body: ReadNotices) -> Response:
        told.read(principal(), body.ids)
        return Response(status=204)
