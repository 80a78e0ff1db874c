"""Work patterns."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.directory import Directory
from dakoku_ledger.models.patterns import ListedPattern, NewPattern, PatternList
from dakoku_ledger.organisation import OrganisationSetup
from dakoku_ledger.routes.documented import REFUSED, SECURITY


def register(app: OpenAPI, prefix: str, directory: Directory, setup: OrganisationSetup) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/patterns",
        summary="Everyone's work patterns, and those of the caller's departments",
        responses={200: PatternList, **REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS)
    def patterns() -> Response:
        return answer(
            PatternList(patterns=[ListedPattern.of(one) for one in directory.patterns(principal())])
        )

    @app.post(
        f"{prefix}/patterns",
        summary="Make a work pattern, or change the one with this id",
        responses={200: ListedPattern, **REFUSED, 404: Problem},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.SETTINGS, edit=True)
    def save_pattern(body: NewPattern) -> Response:
        directory.require_keeps_pattern(principal(), body.id, body.department_id)
        saved = setup.save_pattern(
            principal().uid,
            body.pattern(),
            pattern_id=body.id,
            department_id=body.department_id,
            active=body.active,
        )
        return answer(ListedPattern.of(saved))
