"""The HTTP API of runs. Organisation administrators alone."""

from flask import Response
from flask_openapi3 import OpenAPI
from flask_openapi3.types import ResponseDict

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_sync.models import ConnectionPath
from dakoku_sync.runs.ending import Ending
from dakoku_sync.runs.log import Log
from dakoku_sync.runs.models import (
    AcceptedRun,
    RunPage,
    RunPath,
    RunQuery,
    RunRequest,
    RunWithLines,
    shown_page,
    shown_with_lines,
)
from dakoku_sync.runs.starting import Starting

_SECURITY: list[dict[str, list[str]]] = [{"firebase": []}]
_REFUSED: ResponseDict = {401: Problem, 403: Problem, 404: Problem}


def register(app: OpenAPI, prefix: str, starting: Starting, log: Log, ending: Ending) -> None:
    """Put the routes on the app."""

    @app.post(
        f"{prefix}/connections/<id>/runs",
        summary="Pull a range of dates",
        responses={202: AcceptedRun, 409: Problem, 422: Problem, 503: Problem, **_REFUSED},
        security=_SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.JOBCAN, edit=True)
    def run_started(path: ConnectionPath, body: RunRequest) -> Response:
        run_id = starting.by_hand(principal(), path.id, body.first, body.last)
        return answer(AcceptedRun(id=run_id), 202)

    @app.get(
        f"{prefix}/runs",
        summary="What was pulled, newest first",
        responses={200: RunPage, 422: Problem, **_REFUSED},
        security=_SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.JOBCAN)
    def runs_listed(query: RunQuery) -> Response:
        return answer(shown_page(log.page(query.connection_id, query.cursor)))

    @app.get(
        f"{prefix}/runs/<id>",
        summary="One run, with what was changed, skipped or failed",
        responses={200: RunWithLines, **_REFUSED},
        security=_SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.JOBCAN)
    def run_shown(path: RunPath) -> Response:
        return answer(shown_with_lines(*log.one(path.id)))

    @app.post(
        f"{prefix}/runs/<id>/cancel",
        summary="Stop a run; what was entered stays",
        responses={204: None, 409: Problem, **_REFUSED},
        security=_SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.JOBCAN, edit=True)
    def run_cancelled(path: RunPath) -> Response:
        ending.cancel(principal(), path.id)
        return Response(status=204)
