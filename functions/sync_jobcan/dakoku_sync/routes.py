"""The HTTP API of connections. Organisation administrators alone."""

from flask import Response
from flask_openapi3 import OpenAPI
from flask_openapi3.types import ResponseDict

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_sync.administration import Administration
from dakoku_sync.credentials_desk import CredentialsDesk
from dakoku_sync.models import (
    ConnectionChange,
    ConnectionPath,
    Deleted,
    NewConnection,
    NewCredentials,
    ReadingSettings,
    ShownConnection,
    ShownLeftovers,
)

_SECURITY: list[dict[str, list[str]]] = [{"firebase": []}]
# Of what asks Jobcan whether credentials are good.
_TRIED: ResponseDict = {200: ShownConnection, **dict.fromkeys((401, 403, 404, 409, 503), Problem)}


def register(app: OpenAPI, prefix: str, connections: Administration, desk: CredentialsDesk) -> None:
    """Put the routes on the app."""

    @app.post(
        f"{prefix}/connections",
        summary="Connect: the credentials are tried at once",
        responses={201: ShownConnection, 401: Problem, 403: Problem, 409: Problem, 503: Problem},
        security=_SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.JOBCAN, edit=True)
    def add(body: NewConnection) -> Response:
        made = connections.add(principal(), body.name, body.credentials(), automatic=body.automatic)
        return answer(ShownConnection.model_validate(made), 201)

    @app.patch(
        f"{prefix}/connections/<id>",
        summary="Rename, or switch automatic sync",
        responses={200: ShownConnection, 401: Problem, 403: Problem, 404: Problem, 409: Problem},
        security=_SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.JOBCAN, edit=True)
    def change(path: ConnectionPath, body: ConnectionChange) -> Response:
        made = connections.change(principal(), path.id, body.name, automatic=body.automatic)
        return answer(ShownConnection.model_validate(made))

    @app.put(
        f"{prefix}/connections/<id>/credentials",
        summary="Another API client in place of the one before: tried at once",
        responses=_TRIED,
        security=_SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.JOBCAN, edit=True)
    def change_credentials(path: ConnectionPath, body: NewCredentials) -> Response:
        made = desk.replace(principal(), path.id, body.credentials())
        return answer(ShownConnection.model_validate(made))

    @app.post(
        f"{prefix}/connections/<id>/trial",
        summary="Try the credentials as they are",
        responses=_TRIED,
        security=_SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.JOBCAN, edit=True)
    def try_again(path: ConnectionPath) -> Response:
        return answer(ShownConnection.model_validate(desk.try_again(principal(), path.id)))

    @app.put(
        f"{prefix}/connections/<id>/settings",
        summary="How a connection's answers are read",
        responses={200: ReadingSettings, 401: Problem, 403: Problem, 404: Problem, 409: Problem},
        security=_SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.JOBCAN, edit=True)
    def configure(path: ConnectionPath, body: ReadingSettings) -> Response:
        connections.configure(principal(), path.id, body.model_dump(exclude_none=True, by_alias=True))
        return answer(body)

    @app.delete(
        f"{prefix}/connections/<id>",
        summary="Delete the connection and its secret",
        responses={200: Deleted, 401: Problem, 403: Problem, 404: Problem, 409: Problem},
        security=_SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.JOBCAN, edit=True)
    def delete(path: ConnectionPath) -> Response:
        left = connections.delete(principal(), path.id)
        return answer(Deleted(leaves=ShownLeftovers.model_validate(left)))
