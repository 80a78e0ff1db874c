"""The permission that each route asks of an administrator: as declared, as documented, and as it is met."""

from collections.abc import Callable, Mapping

import pytest
from flask_openapi3 import OpenAPI
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import people
from dakoku.platform import http
from dakoku.platform.permissions import Area
from rights.areas import table

POLICY = table()
ASKED = {route: asked for route, (_, asked) in POLICY.items() if asked}
AREAS = [area.value for area in Area]
EVERYTHING = dict.fromkeys(AREAS, "edit")
BENEATH = {"view": "none", "edit": "view"}
Ask = Callable[[str, dict[str, str] | None], TestResponse]


@pytest.fixture
def ask(apps: Mapping[str, OpenAPI], database: Client) -> Ask:
    """`ask("GET /api/ledger/members", {"members": "view"})`: Ito asks with these permissions."""

    def request(route: str, permissions: dict[str, str] | None) -> TestResponse:
        document = people.member("organisationAdmin", permissions=permissions)
        database.document(f"members/{people.ITO.uid}").set(document)
        method, path = route.split()
        path = path.replace("<", "").replace(">", "")
        app = next(app for prefix, app in apps.items() if path.startswith(f"{prefix}/"))
        headers = {"Authorization": people.ITO.bearer()}
        return app.test_client().open(path, method=method, headers=headers)

    return request


def test_every_route_is_in_the_table_with_its_roles_and_its_area(apps: Mapping[str, OpenAPI]) -> None:
    declared = {
        route: (set(map(str, door.roles)), [str(door.area), str(door.level)] if door.area else [])
        for app in apps.values()
        for route, door in http.doors_by_route(app).items()
    }
    assert declared == POLICY


def test_the_documents_name_every_permission(apps: Mapping[str, OpenAPI]) -> None:
    described = {
        f"{method.upper()} {path.replace('{', '<').replace('}', '>')}": [each["x-area"], each["x-level"]]
        for prefix, app in apps.items()
        for path, methods in (app.test_client().get(f"{prefix}/openapi.json").json or {})["paths"].items()
        for method, each in methods.items()
        if "x-area" in each
    }
    assert described == ASKED


@pytest.mark.parametrize("area", AREAS)
def test_an_administrator_without_the_permission_is_told_which_one(ask: Ask, area: str) -> None:
    for route, level in asking(area):
        for given in ({**EVERYTHING, area: BENEATH[level]}, {}):
            answer = ask(route, given)
            problem = answer.json or {}
            assert (answer.status_code, problem["code"]) == (403, "noPermission"), (route, given)
            lacking = [(one["field"], one["code"]) for one in problem["fields"]]
            assert lacking == [(f"permissions.{area}", level)], (route, given)


@pytest.mark.parametrize("area", AREAS)
def test_the_one_permission_is_enough(ask: Ask, area: str) -> None:
    for route, level in asking(area):
        for given in ({area: level}, {area: "edit"}, None):
            assert ask(route, given).status_code not in {401, 403, 500}, (route, given)


def asking(area: str) -> list[tuple[str, str]]:
    """The routes of an area, each with the level that it asks for; there is one at least."""
    found = [(route, level) for route, (of, level) in ASKED.items() if of == area]
    assert found
    return found
