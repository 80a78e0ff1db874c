"""The HTTP API of matching. Organisation administrators alone."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_sync.models import ConnectionPath
from dakoku_sync.pairing.desk import Pairing
from dakoku_sync.pairing.models import Decision, PersonPath, ShownMatching

_SECURITY: list[dict[str, list[str]]] = [{"firebase": []}]


def register(app: OpenAPI, prefix: str, pairing: Pairing) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/connections/<id>/matching",
        summary="Who at the provider is who here, and who is nobody",
        responses={200: ShownMatching, 401: Problem, 403: Problem, 404: Problem},
        security=_SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.JOBCAN)
    def matching(path: ConnectionPath) -> Response:
        return answer(ShownMatching.of(pairing.seen(path.id)))

    @app.put(
        f"{prefix}/connections/<id>/matching/<externalId>",
        summary="Match by hand, or end a match",
        responses={200: ShownMatching, 401: Problem, 403: Problem, 404: Problem, 409: Problem},
        security=_SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.JOBCAN, edit=True)
    def decide(path: PersonPath, body: Decision) -> Response:
        if body.employee_id is None:
            pairing.end(principal(), path.id, path.external_id, body.reason)
        else:
            pairing.match(principal(), path.id, path.external_id, body.employee_id, body.reason)
        return answer(ShownMatching.of(pairing.seen(path.id)))
