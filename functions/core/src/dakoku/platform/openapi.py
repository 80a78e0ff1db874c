"""An API's document: what flask-openapi3 gathers of its routes, and what holds for all of them."""

from collections.abc import Mapping
from typing import Any

from dakoku.platform.doors import Door

PROBLEM = "application/problem+json"
_PROBLEM = {PROBLEM: {"schema": {"$ref": "#/components/schemas/Problem"}}}
_REFUSED = 400  # and above


def described(document: dict[str, Any], doors: Mapping[str, Door]) -> dict[str, Any]:
    """The document, with the permission that each route ("GET /api/…") asks of administrators, and each
    refusal as the one problem that it is."""
    for route, door in doors.items():
        method, path = route.split()
        operation = document["paths"].get(_braced(path), {}).get(method.lower())
        if operation is None:
            continue
        if door.area:
            operation |= {"x-area": door.area, "x-level": door.level}
        for status, response in operation["responses"].items():
            if int(status) >= _REFUSED:
                response["content"] = _PROBLEM
    return document


def _braced(path: str) -> str:
    return path.replace("<", "{").replace(">", "}")
