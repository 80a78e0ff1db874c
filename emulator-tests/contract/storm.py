"""Requests sent as everybody, and what is wrong with the answers."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from flask_openapi3 import OpenAPI
from schemathesis import Response
from schemathesis.checks import CheckFunction, not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from contract.callers import Asking
from contract.kinds import Operation, Request
from contract.world import traces
from dakoku.platform import http
from dakoku.platform.doors import Door
from dakoku.platform.identity import Role
from dakoku.platform.permissions import Level

_DOCUMENTED: list[CheckFunction] = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
_REFUSALS = {401, 403, 404}
_CODE = re.compile(r"[a-zA-Z-]+")
# A terminal looks for people who help (docs/api.md).
_HELPERS = (Role.TERMINAL, "GET /api/punch/rosters/{departmentId}")


@dataclass
class Storm:
    """What came of it: faults in words, and the routes at which somebody was answered well."""

    faults: list[str] = field(default_factory=list)
    reached: set[str] = field(default_factory=set)

    def send(self, case: Request, asking: Asking) -> bool:
        """One request as somebody; whether it was answered well."""
        route = case.operation.label
        response = case.call(headers=dict(asking.headers))
        well = response.status_code < 300
        if well:
            self.reached.add(route)
        wrong = [*_undocumented(case, response), *_unlike_a_problem(response)]
        wrong += [*_let_in(case.operation, response, asking), *_told(case, response, asking)]
        if wrong:
            said = response.text[:300]
            how = f"{case.as_curl_command()}\n  {said}"
            self.faults += [f"{asking.name}: {route}: {one}\n  {how}" for one in wrong]
        return well


def _undocumented(case: Request, response: Response) -> Iterator[str]:
    """What the document does not say of the answer."""
    try:
        case.validate_response(response, checks=_DOCUMENTED)
    except FailureGroup as group:
        for failure in group.exceptions:
            yield f"{type(failure).__name__} {response.status_code}: {getattr(failure, 'message', failure)}"


def _unlike_a_problem(response: Response) -> Iterator[str]:
    """Errors are problem+json, by a code that pages can rely on."""
    if response.status_code >= 400:
        (kind,) = response.headers["content-type"]
        if kind != "application/problem+json":
            yield f"{response.status_code} as {kind}"
        elif not _CODE.fullmatch(response.json()["code"]):
            yield f"{response.status_code} with the code {response.json()['code']!r}"


def _let_in(operation: Operation, response: Response, asking: Asking) -> Iterator[str]:
    """Whoever may not, gets nothing but a refusal."""
    if not may(operation, asking) and response.status_code not in _REFUSALS:
        yield f"let in, {response.status_code}"


def _told(case: Request, response: Response, asking: Asking) -> Iterator[str]:
    """Of other departments an answer tells nothing; a refusal may repeat what was in the question, and what
    anybody may ask for tells whoever sends the secret (a certificate, a password, a link) what it opens."""
    refused, route = response.status_code >= 400, case.operation.label
    everybodys = Role.PUBLIC in _doors(case.operation.app)[route].roles
    if (asking.role, route) == _HELPERS or (everybodys and not refused):
        return
    asked = f"{case.path_parameters} {case.query} {case.body!r}" if refused else ""
    for place in asking.strange:
        if found := traces(place, response.text) - traces(place, asked):
            yield f"{response.status_code} told {asking.name} of {sorted(found)}"


def may(operation: Operation, asking: Asking) -> bool:
    """Whether the door lets somebody in, as the application says."""
    entrance = _doors(operation.app)[operation.label]
    if Role.PUBLIC in entrance.roles:
        return True
    if asking.role not in entrance.roles:
        return False
    given = (asking.member or {}).get("permissions")
    return given is None or entrance.area is None or Level(given[entrance.area]).includes(entrance.level)


@cache
def _doors(app: OpenAPI) -> Mapping[str, Door]:
    """Every door, by its operation."""
    return {re.sub(r"<(\w+)>", r"{\1}", route): door for route, door in http.doors_by_route(app).items()}
