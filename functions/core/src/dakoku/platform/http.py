"""Flask with OpenAPI: problem+json for every error (RFC 9457), and no route without declared roles."""

import logging
from collections.abc import Callable
from typing import Any, TypeVar

from flask import Response, current_app, g, json, request
from flask_openapi3 import Info, OpenAPI
from pydantic import BaseModel, ValidationError
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as WerkzeugResponse

from dakoku.platform import identity
from dakoku.platform.config import Config
from dakoku.platform.errors import (
    DakokuError,
    FieldError,
    InvalidInput,
    NotAllowed,
    NotSignedIn,
    TooManyTries,
)
from dakoku.platform.identity import Lookup, Principal, Role

log = logging.getLogger(__name__)
View = TypeVar("View", bound=Callable[..., Any])
_ROLES = "dakoku_roles"


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


def allow(*roles: Role) -> Callable[[View], View]:
    """Declare who may call a route. Goes beneath the route decorator."""

    def mark(view: View) -> View:
        setattr(view, _ROLES, frozenset(roles))
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
    response = Response(body.model_dump_json(), error.status, content_type="application/problem+json")
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
        roles = _roles_of(app, request.endpoint)
        if roles is None or Role.PUBLIC in roles:
            return
        claims = identity.verify(config, request.headers.get("Authorization", ""))
        caller = lookup(claims)
        if caller is None:
            raise NotSignedIn("This account is not known here, or no longer active.")
        if caller.role not in roles:
            raise NotAllowed("This account may not do that.")
        g.principal = caller

    @app.get(f"{prefix}/openapi.json", doc_ui=False)
    @allow(Role.PUBLIC)
    def openapi_document() -> Response:
        return Response(json.dumps(app.api_doc), content_type="application/json")

    app.register_error_handler(DakokuError, problem)
    app.register_error_handler(HTTPException, _http_error)
    app.register_error_handler(Exception, _unexpected)
    return app


def seal_routes(app: OpenAPI) -> OpenAPI:
    """Refuse to start when a route has no declared roles."""
    for rule in app.url_map.iter_rules():
        if rule.endpoint != "static" and _roles_of(app, rule.endpoint) is None:
            raise UndeclaredRoles(f"{rule.rule}: declare its roles with @allow(...)")
    return app


def roles_by_route(app: OpenAPI) -> dict[str, frozenset[Role]]:
    """Every route ("GET /api/…") with its roles: what the tests and the documents list."""
    return {
        f"{method} {rule.rule}": _roles_of(app, rule.endpoint) or frozenset()
        for rule in app.url_map.iter_rules()
        for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"})
        if rule.endpoint != "static"
    }


def serve(app: OpenAPI, req: Any) -> Response:
    """Answer a request that firebase-functions received, by the app."""
    with app.request_context(req.environ):
        return app.full_dispatch_request()


def _roles_of(app: OpenAPI, endpoint: str | None) -> frozenset[Role] | None:
    view = app.view_functions.get(endpoint or "")
    roles: frozenset[Role] | None = getattr(view, _ROLES, None)
    return roles


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
