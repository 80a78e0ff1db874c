"""An administrator of two departments reaches both with every route, and the third with none."""

from collections.abc import Mapping
from typing import Any

import pytest
from flask_openapi3 import OpenAPI
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

from people import TANAKA
from rights.areas import table
from rights.places import EAST, NORTH, SOUTH, furnish
from rights.requests_about import requests

# Not about one department: what is everybody's, and lists of all that the caller administers (below).
EVERYBODYS = {
    "GET /api/ledger/me",
    "GET /api/ledger/organisation",
    "GET /api/ledger/categories",
    "GET /api/ledger/limits",
    "GET /api/ledger/calendars/<owner>/<year>",
    "GET /api/ledger/imports/templates/<kind>.csv",
}
LISTS = {
    "GET /api/punch/terminals": ("terminals", "departmentId"),
    "GET /api/ledger/departments": ("departments", "id"),
    "GET /api/ledger/patterns": ("patterns", "departmentId"),
    "GET /api/ledger/employees": ("employees", "departmentId"),
    "GET /api/ledger/selfcheckRounds": ("rounds", "departmentId"),
    "GET /api/ledger/todo": ("items", "departmentId"),
    "GET /api/ledger/overviews": ("overviews", "departmentId"),
}
OF_A_MONTH = {"GET /api/ledger/overviews"}
# What the caller did, of which emulator-tests/ledger/imports/test_past_imports.py says whose it is.
OWN = {"GET /api/ledger/imports"}
# Files, of which emulator-tests/ledger/imports/test_list_imports.py says whose lines and calendars are taken.
FILES = {f"POST /api/ledger/{kind}/import" for kind in ("calendars", "leaves", "trips", "hours")}
OF_A_DEPARTMENT = sorted(requests(NORTH), key=lambda route: route.startswith("DELETE"))


@pytest.fixture
def furnished(apps: Mapping[str, OpenAPI], database: Client) -> Mapping[str, OpenAPI]:
    """The applications, on a database with three departments."""
    furnish(database)
    return apps


def ask(apps: Mapping[str, OpenAPI], method: str, path: str, sent: dict[str, Any]) -> TestResponse:
    """As Tanaka, who administers north and south."""
    app = next(app for prefix, app in apps.items() if path.startswith(f"{prefix}/"))
    headers = {"Authorization": TANAKA.bearer()}
    return app.test_client().open(path, method=method, headers=headers, **sent)


def test_every_route_of_theirs_is_tried() -> None:
    theirs = {route for route, (roles, _) in table().items() if "departmentAdmin" in roles}
    assert {*OF_A_DEPARTMENT, *EVERYBODYS, *LISTS, *OWN, *FILES} == theirs


def test_both_departments_are_reached_and_not_the_third(furnished: Mapping[str, OpenAPI]) -> None:
    wrong = {}
    for route in OF_A_DEPARTMENT:
        method = route.split()[0]
        answers = {
            place.name: ask(furnished, method, *requests(place)[route]) for place in (EAST, NORTH, SOUTH)
        }
        statuses = {name: answer.status_code for name, answer in answers.items()}
        refused = statuses.pop("east") in {403, 404}
        if not refused or set(statuses.values()) & {401, 403, 404, 422, 500}:
            wrong[route] = {name: (answer.status_code, answer.text[:200]) for name, answer in answers.items()}
    assert wrong == {}


@pytest.mark.parametrize("route", LISTS)
def test_lists_are_of_both_departments(furnished: Mapping[str, OpenAPI], route: str) -> None:
    method, path = route.split()
    name, key = LISTS[route]
    sent = {"query_string": {"month": "2026-11"}} if route in OF_A_MONTH else {}
    found = (ask(furnished, method, path, sent).json or {})[name]
    assert {one[key] for one in found} - {None} == {NORTH.id, SOUTH.id}
