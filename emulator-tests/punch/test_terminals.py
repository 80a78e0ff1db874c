"""What administrators do with terminals, and who may do it."""

from collections.abc import Mapping
from typing import Any

import pytest
from flask.testing import FlaskClient
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import people
from dakoku.platform import http
from dakoku_punch import wiring
from punch.sending import read
from punch.setting import PROJECT

# Every route, and who gets past its door (whose department it is, is decided behind it).
ROLES = """
GET  /api/punch/openapi.json                public
GET  /api/punch/time                        public
POST /api/punch/terminals/enrol             public
POST /api/punch/terminals/challenge         public
POST /api/punch/terminals/return            public
GET  /api/punch/terminals                   departmentAdmin organisationAdmin
POST /api/punch/terminals                   departmentAdmin organisationAdmin
POST /api/punch/terminals/<id>/certificate  departmentAdmin organisationAdmin
POST /api/punch/terminals/<id>/revoke       departmentAdmin organisationAdmin
"""


def post(api: FlaskClient, caller: people.Caller, path: str, body: Mapping[str, Any] | None) -> TestResponse:
    headers = {"Authorization": caller.bearer(PROJECT)}
    return api.post(f"/api/punch/terminals{path}", json=body, headers=headers)


def added(api: FlaskClient, caller: people.Caller, department: str) -> TestResponse:
    return post(api, caller, "", {"name": "職員室", "departmentId": department})


def test_every_route_declares_its_roles(parts: wiring.Parts) -> None:
    found = http.roles_by_route(wiring.make_app(parts))
    table = {" ".join(line.split()[:2]): set(line.split()[2:]) for line in ROLES.strip().splitlines()}
    assert {route: {role.value for role in roles} for route, roles in found.items()} == table


@pytest.mark.parametrize("caller", [people.SATO, people.STRANGER, people.NORTH_TABLET])
def test_only_administrators_get_past_the_door(api: FlaskClient, caller: people.Caller) -> None:
    headers = {"Authorization": caller.bearer(PROJECT)}
    paths = ["", f"/{people.NORTH_TABLET.id}/certificate", f"/{people.NORTH_TABLET.id}/revoke"]
    answers = [post(api, caller, path, None).status_code for path in paths]
    answers.append(api.get("/api/punch/terminals", headers=headers).status_code)
    expected = 401 if caller is people.STRANGER else 403
    assert answers == [expected] * 4


def test_an_administrator_reaches_the_own_departments_only(api: FlaskClient) -> None:
    foreign = people.NORTH_TABLET.id
    assert added(api, people.TAKAHASHI, people.NORTH).status_code == 403
    assert post(api, people.TAKAHASHI, f"/{foreign}/certificate", None).status_code == 403
    assert post(api, people.TAKAHASHI, f"/{foreign}/revoke", None).status_code == 403
    assert added(api, people.ITO, people.NORTH).status_code == 201


def test_the_list_shows_the_callers_departments_and_no_secret(api: FlaskClient) -> None:
    listed = {}
    for caller in (people.TANAKA, people.ITO):
        response = api.get("/api/punch/terminals", headers={"Authorization": caller.bearer(PROJECT)})
        listed[caller.uid] = (response.json or {})["terminals"]
    assert {one["departmentId"] for one in listed[people.TANAKA.uid]} == {people.NORTH}
    assert {one["departmentId"] for one in listed[people.ITO.uid]} == {people.NORTH, people.SOUTH}
    shown = {"id", "name", "departmentId", "generation", "revoked", "enrolledAt", "lastSeenAt"}
    assert {key for one in listed[people.ITO.uid] for key in one} == shown


def test_an_unknown_department_is_named_with_its_remedy(api: FlaskClient) -> None:
    response = added(api, people.ITO, people.identifier("nowhere"))
    assert response.status_code == 422
    assert [(one["field"], one["code"]) for one in (response.json or {})["fields"]] == [
        ("departmentId", "unknownDepartment")
    ]


def test_an_unknown_terminal_is_not_found(api: FlaskClient) -> None:
    assert post(api, people.ITO, f"/{people.identifier('nothing')}/revoke", None).status_code == 404


def test_a_certificate_is_kept_as_a_hash_alone(api: FlaskClient, client: Client) -> None:
    made = added(api, people.TANAKA, people.NORTH).json or {}
    stored = str(read(client, f"terminals/{made['id']}"))
    assert made["certificate"] not in stored
    assert made["certificate"].replace("-", "") not in stored


def test_every_deed_is_audited_without_secrets(api: FlaskClient, client: Client) -> None:
    made = added(api, people.TANAKA, people.NORTH).json or {}
    renewed = post(api, people.TANAKA, f"/{made['id']}/certificate", None).json or {}
    post(api, people.ITO, f"/{made['id']}/revoke", None)
    entries = [found.to_dict() for found in client.collection("audit").stream()]
    assert sorted((one["action"], one["actor"]) for one in entries) == [
        ("terminal.create", "tanaka"),
        ("terminal.renew", "tanaka"),
        ("terminal.revoke", "ito"),
    ]
    assert {one["subject"] for one in entries} == {f"terminals/{made['id']}"}
    assert renewed["certificate"] not in str(entries)
