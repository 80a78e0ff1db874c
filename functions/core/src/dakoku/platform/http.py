"""Flask with OpenAPI: problem+json for every error (RFC 9457), and no route without declared roles."""

import logging
from collections.abc import Callable
from typing import Any, TypeVar

from flask import Response, current_app, g, json, request
from flask_openapi3 import Info, OpenAPI
from pydantic import BaseModel, ValidationError
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as WerkzeugResponse

from dakoku.platform import identity, openapi, schemas
from dakoku.platform.config import Config
from dakoku.platform.doors import Door
from dakoku.platform.errors import (
    DakokuError,
    FieldError,
    InvalidInput,
    NotAllowed,
    NotFound,
    NotSignedIn,
    TooManyTries,
)
from dakoku.platform.identity import Lookup, Principal, Role
from dakoku.platform.permissions import Area, Level

log = logging.getLogger(__name__)
View = TypeVar("View", bound=Callable[..., Any])
_DOOR = "dakoku_door"


class UndeclaredRoles(RuntimeError):
    """A route was written without `allow`: the function refuses to start."""


class FieldProblem(BaseModel):
    """One bad input."""

    field: str
    code: str
    message: str
    line: int | None = None
    params: dict[str, int] = {}


class Problem(BaseModel):
    """RFC 9457. `code` is stable; `fields` names every bad input and its remedy."""

    type: str
    title: str
    status: int
    code: str
    detail: str
    fields: list[FieldProblem] = []


def allow(*roles: Role, area: Area | None = None, edit: bool = False) -> Callable[[View], View]:
    """Declare who may call a route, and the area that an administrator must be allowed to view, or to edit.

    Goes beneath the route decorator. Without an area every administrator gets in, for what any member sees.
    """

    def mark(view: View) -> View:
        setattr(view, _DOOR, Door(frozenset(roles), area, Level.EDIT if edit else Level.VIEW))
        return view

    return mark


def principal() -> Principal:
    """The caller of the current request (never of a public route)."""
    found: Principal = g.principal
    return found


def address() -> str:
    """Where the current request says it comes from: good for counting, and for nothing else."""
    return request.access_route[0] if request.access_route else ""


def problem(error: DakokuError) -> Response:
    """An error as problem+json."""
    body = Problem(
        type=f"urn:dakoku:problem:{error.code}",
        title=type(error).__name__,
        status=error.status,
        code=error.code,
        detail=error.message,
        fields=[_field(each) for each in error.fields],
    )
    response = Response(body.model_dump_json(), error.status, content_type=openapi.PROBLEM)
    if isinstance(error, TooManyTries):
        response.headers["Retry-After"] = str(error.retry_after)
    return response


def _field(error: FieldError) -> FieldProblem:
    return FieldProblem(
        field=error.field,
        code=error.code,
        message=error.message,
        line=error.line,
        params=dict(error.params or {}),
    )


def create_app(name: str, title: str, prefix: str, config: Config, lookup: Lookup) -> OpenAPI:
    """An app whose routes lie under `prefix`, documented at `{prefix}/openapi.json`.

    Call `seal_routes` once all routes are on it.
    """
    schemas.work_out_once()
    app = OpenAPI(
        name,
        info=Info(title=title, version="1"),
        doc_ui=False,
        security_schemes={"firebase": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}},
        validation_error_status=422,
        validation_error_model=Problem,
        validation_error_callback=_invalid,
    )
    app.json.ensure_ascii = False  # type: ignore[attr-defined]

    @app.before_request
    def authorise() -> None:
        door = _door_of(app, request.endpoint)
        if door is None or Role.PUBLIC in door.roles:
            return
        claims = identity.verify(config, request.headers.get("Authorization", ""))
        caller = lookup(claims)
        if caller is None:
            raise NotSignedIn("This account is not known here, or no longer active.")
        lacking = door.lacking(caller)
        if lacking and not door.leads_to_own(caller):
            raise lacking
        g.principal = caller.as_employee() if lacking else caller
        g.lacking = lacking

    @app.get(f"{prefix}/openapi.json", doc_ui=False)
    @allow(Role.PUBLIC)
    def openapi_document() -> Response:
        document = openapi.described(app.api_doc, doors_by_route(app))
        return Response(json.dumps(document), content_type="application/json")

    app.register_error_handler(DakokuError, _refused)
    app.register_error_handler(HTTPException, _http_error)
    app.register_error_handler(Exception, _unexpected)
    return app


def seal_routes(app: OpenAPI) -> OpenAPI:
    """Refuse to start when a route has no declared roles."""
    for rule in app.url_map.iter_rules():
        if rule.endpoint != "static" and _door_of(app, rule.endpoint) is None:
            raise UndeclaredRoles(f"{rule.rule}: declare its roles with @allow(...)")
    return app


def doors_by_route(app: OpenAPI) -> dict[str, Door]:
    """Every route ("GET /api/…") with who gets in: what the tests and the documents list. On a sealed app."""
    return {
        f"{method} {rule.rule}": door
        for rule in app.url_map.iter_rules()
        for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"})
        if (door := _door_of(app, rule.endpoint))
    }


def roles_by_route(app: OpenAPI) -> dict[str, frozenset[Role]]:
    """Every route with its roles."""
    return {route: door.roles for route, door in doors_by_route(app).items()}


def serve(app: OpenAPI, req: Any) -> Response:
    """Answer a request that firebase-functions received, by the app."""
    with app.request_context(req.environ):
        return app.full_dispatch_request()


def _door_of(app: OpenAPI, endpoint: str | None) -> Door | None:
    view = app.view_functions.get(endpoint or "")
    door: Door | None = getattr(view, _DOOR, None)
    return door


def _refused(error: DakokuError) -> Response:
    """Whoever lacks a permission is told so of all that is not their own, whether it is there or not."""
    lacking: NotAllowed | None = g.get("lacking")
    return problem(lacking if lacking and isinstance(error, NotFound) else error)


def _invalid(error: ValidationError) -> Response:
    fields = [
        FieldError(".".join(str(part) for part in e["loc"]), e["type"], e["msg"])
        for e in error.errors(include_url=False)
    ]
    return problem(InvalidInput("Some of what was sent is missing or wrong.", fields=fields))


def _http_error(error: HTTPException) -> Response:
    if isinstance(error.response, WerkzeugResponse):
        return Response(error.response.get_data(), error.response.status_code, dict(error.response.headers))
    known = DakokuError(error.description or error.name, code=error.name.lower().replace(" ", "-"))
    known.status = error.code or 500
    return problem(known)


def _unexpected(error: Exception) -> Response:
    log.exception("unexpected error in %s", current_app.name, exc_info=error)
    return problem(DakokuError("Something went wrong on our side. Nothing was changed; try again."))
