"""The HTTP API of what is taken from other systems. Organisation administrators alone."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_sync.settings.desk import PullingDesk
from dakoku_sync.settings.models import PullingModel

_SECURITY: list[dict[str, list[str]]] = [{"firebase": []}]


def register(app: OpenAPI, prefix: str, desk: PullingDesk) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/pulling",
        summary="What is taken from other systems",
        responses={200: PullingModel, 401: Problem, 403: Problem},
        security=_SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.JOBCAN)
    def pulling() -> Response:
        return answer(PullingModel.model_validate(desk.now()))

    @app.put(
        f"{prefix}/pulling",
        summary="Change what is taken from other systems",
        responses={200: PullingModel, 401: Problem, 403: Problem, 409: Problem},
        security=_SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.JOBCAN, edit=True)
    def change_pulling(body: PullingModel) -> Response:
        return answer(PullingModel.model_validate(desk.change(principal(), body.settings())))
