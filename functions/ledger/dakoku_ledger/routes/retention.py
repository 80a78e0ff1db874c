"""How long records are kept, and the decision to delete what is older."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.models.retention import Deletion, Kept, RetentionChange
from dakoku_ledger.retention.desk import RetentionDesk
from dakoku_ledger.routes.documented import REFUSED, SECURITY


def register(app: OpenAPI, prefix: str, desk: RetentionDesk) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/retention",
        summary="How long records are kept, and what is older",
        responses={200: Kept, **REFUSED},
        security=SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.SETTINGS)
    def retention() -> Response:
        return answer(Kept.model_validate(desk.look()))

    @app.put(
        f"{prefix}/retention",
        summary="Keep records for so many years",
        responses={200: Kept, **REFUSED, 409: Problem},
        security=SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.SETTINGS, edit=True)
    def keep(body: RetentionChange) -> Response:
        return answer(Kept.model_validate(desk.keep(principal(), body.years)))

    @app.post(
        f"{prefix}/retention/deletions",
        summary="Delete the records of a year that has been kept for long enough, and of all before it",
        responses={202: Kept, **REFUSED, 409: Problem, 503: Problem},
        security=SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.SETTINGS, edit=True)
    def delete(body: Deletion) -> Response:
        return answer(Kept.model_validate(desk.delete(principal(), body.year, body.reason)), 202)
