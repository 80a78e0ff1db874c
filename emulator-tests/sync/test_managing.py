"""Connections once they are there: who reaches them, what can be changed, and what deleting leaves."""

from typing import Any

import pytest
from flask.testing import FlaskClient
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import people
from dakoku.platform import http
from dakoku.platform.identity import Role
from dakoku_sync import wiring
from sync.asking import URL, connect, headers, listed, told
from sync.clients import SECRET

ALONE = {Role.ORGANISATION_ADMIN}
ROUTES = {
    "GET /api/sync/openapi.json": {Role.PUBLIC},
    "GET /api/sync/connections": ALONE,
    "POST /api/sync/connections": ALONE,
    "PATCH /api/sync/connections/<id>": ALONE,
    "DELETE /api/sync/connections/<id>": ALONE,
    "PUT /api/sync/connections/<id>/credentials": ALONE,
    "POST /api/sync/connections/<id>/trial": ALONE,
    "PUT /api/sync/connections/<id>/settings": ALONE,
    "GET /api/sync/connections/<id>/matching": ALONE,
    "PUT /api/sync/connections/<id>/matching/<externalId>": ALONE,
    "GET /api/sync/connections/<id>/answers/<date>": ALONE,
    "GET /api/sync/pulling": ALONE,
    "PUT /api/sync/pulling": ALONE,
    "POST /api/sync/connections/<id>/runs": ALONE,
    "GET /api/sync/runs": ALONE,
    "GET /api/sync/runs/<id>": ALONE,
    "POST /api/sync/runs/<id>/cancel": ALONE,
    "POST /api/sync/doctor": ALONE,
    "GET /api/sync/doctor": ALONE,
}
OTHERS = [
    (people.TANAKA, 403),
    (people.SATO, 403),
    (people.NORTH_TABLET, 403),
    (people.STRANGER, 401),
    (people.WATANABE, 401),
    (people.LOST_TABLET, 401),
]


def change(api: FlaskClient, connection_id: str, body: dict[str, Any]) -> TestResponse:
    return api.patch(f"{URL}/{connection_id}", json=body, headers=headers(people.ITO))


def delete(api: FlaskClient, connection_id: str) -> TestResponse:
    return api.delete(f"{URL}/{connection_id}", headers=headers(people.ITO))


@pytest.fixture(name="made")
def _made(api: FlaskClient) -> dict[str, Any]:
    """A connection."""
    return dict(connect(api).json or {})


def test_every_route_has_the_roles_of_the_table(parts: wiring.Parts) -> None:
    assert http.roles_by_route(wiring.make_app(parts)) == ROUTES


@pytest.mark.parametrize(("caller", "status"), OTHERS, ids=lambda value: getattr(value, "uid", ""))
def test_nobody_but_the_organisations_administrators_gets_in(
    api: FlaskClient, made: dict[str, Any], caller: people.Caller, status: int
) -> None:
    one = f"{URL}/{made['id']}"
    who = headers(caller)
    renewed = {"clientId": "second", "secret": SECRET}
    decision = {"employeeId": None, "reason": "mine"}
    pulling = {"attendance": False, "unit": 5, "primary": "pulled", "defaults": None}
    answers = [
        api.put(f"{one}/credentials", json=renewed, headers=who),
        api.post(f"{one}/trial", headers=who),
        api.put(f"{one}/settings", json={"codeField": "mine"}, headers=who),
        api.get(f"{one}/matching", headers=who),
        api.put(f"{one}/matching/1", json=decision, headers=who),
        api.get(f"{one}/answers/2026-11-20?externalId=1", headers=who),
        api.get("/api/sync/pulling", headers=who),
        api.put("/api/sync/pulling", json=pulling, headers=who),
        api.get(URL, headers=who),
        connect(api, "second", caller),
        api.patch(one, json={"name": "Mine"}, headers=who),
        api.delete(one, headers=who),
    ]
    assert [answer.status_code for answer in answers] == [status] * 12
    assert listed(api) == [made]


@pytest.mark.parametrize(
    "body", [{"name": "県立学校"}, {"automatic": False}, {"name": "県立", "automatic": False}]
)
def test_name_and_automatic_sync_change_and_the_rest_stays(
    api: FlaskClient, made: dict[str, Any], body: dict[str, Any]
) -> None:
    response = change(api, made["id"], body)
    assert (response.status_code, response.json) == (200, {**made, **body})
    assert listed(api) == [{**made, **body}]


@pytest.mark.parametrize("body", [{"secret": "new"}, {"clientId": "second"}, {"name": ""}])
def test_nothing_else_can_be_changed(api: FlaskClient, made: dict[str, Any], body: dict[str, Any]) -> None:
    assert told(change(api, made["id"], body)) == (422, "invalid", list(body))
    assert listed(api) == [made]


def test_what_is_not_there_is_not_found(api: FlaskClient) -> None:
    nothing = people.identifier("nothing")
    assert change(api, nothing, {"automatic": False}).status_code == 404
    assert delete(api, nothing).status_code == 404


def test_deleting_takes_the_secret_along_and_counts_what_it_leaves(
    api: FlaskClient, made: dict[str, Any], database: Client
) -> None:
    change(api, made["id"], {"automatic": False})
    database.collection("runs").add({"connectionId": made["id"]})
    database.collection("runs").add({"connectionId": people.identifier("another")})
    database.collection("matches").add({"connectionId": made["id"]})
    database.document(f"matchings/{made['id']}").set({"people": 3})
    response = delete(api, made["id"])
    leaves = {"runs": 1, "matches": 1, "auditEntries": 3}
    assert (response.status_code, response.json) == (200, {"leaves": leaves})
    assert not database.document(f"matchings/{made['id']}").get().exists
    assert not database.document(f"connections/{made['id']}").get().exists
    assert delete(api, made["id"]).status_code == 404


def test_a_deleted_connections_client_can_be_connected_again(api: FlaskClient, made: dict[str, Any]) -> None:
    delete(api, made["id"])
    assert connect(api).status_code == 201
