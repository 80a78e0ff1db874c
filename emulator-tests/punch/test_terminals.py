"""What administrators do with terminals, and who may do it."""

from collections.abc import Callable
from typing import Any

import pytest
from flask.testing import FlaskClient
from google.cloud.firestore import Client

import people
from clocks import HandClock
from dakoku.platform import http
from dakoku.store.organisation.settings import Organisation, Settings, TerminalSettings
from dakoku_punch import wiring
from punch.asking import added, ask, told
from punch.sending import read

# Every route, and who gets past its door (whose department it is, is decided behind it).
ROLES = """
GET   /api/punch/openapi.json                public
GET   /api/punch/time                        public
POST  /api/punch/terminals/enrol             public
POST  /api/punch/terminals/challenge         public
POST  /api/punch/terminals/return            public
POST  /api/punch/pcs/enrol                   public
POST  /api/punch/displays                    public
PUT   /api/punch/terminals/self/report       terminal
GET   /api/punch/rosters/<departmentId>      terminal
GET   /api/punch/terminals                   departmentAdmin organisationAdmin
POST  /api/punch/terminals                   departmentAdmin organisationAdmin
PATCH /api/punch/terminals/<id>              departmentAdmin organisationAdmin
GET   /api/punch/terminals/<id>/certificate  departmentAdmin organisationAdmin
POST  /api/punch/terminals/<id>/certificate  departmentAdmin organisationAdmin
POST  /api/punch/terminals/<id>/mail         departmentAdmin organisationAdmin
POST  /api/punch/terminals/<id>/revoke       departmentAdmin organisationAdmin
GET   /api/punch/incidents                   departmentAdmin organisationAdmin
POST  /api/punch/receipts/<punchId>/decision departmentAdmin organisationAdmin
POST  /api/punch/doctor                      organisationAdmin
GET   /api/punch/doctor                      organisationAdmin
"""
FOREIGN = people.NORTH_TABLET.id
# What only an administrator of the north department may do.
NORTHERN: list[tuple[str, str, dict[str, Any] | None]] = [
    ("POST", "/terminals", {"name": "職員室", "departmentId": people.NORTH}),
    ("PATCH", f"/terminals/{FOREIGN}", {"name": "職員室"}),
    ("GET", f"/terminals/{FOREIGN}/certificate", None),
    ("POST", f"/terminals/{FOREIGN}/certificate", None),
    ("POST", f"/terminals/{FOREIGN}/mail", {"to": "setup@example.jp"}),
    ("POST", f"/terminals/{FOREIGN}/revoke", None),
    ("GET", f"/incidents?departmentId={people.NORTH}", None),
]


def test_every_route_declares_its_roles(parts: wiring.Parts) -> None:
    found = http.roles_by_route(wiring.make_app(parts))
    table = {" ".join(line.split()[:2]): set(line.split()[2:]) for line in ROLES.strip().splitlines()}
    assert {route: {role.value for role in roles} for route, roles in found.items()} == table


@pytest.mark.parametrize(("method", "path", "body"), NORTHERN)
def test_only_the_departments_administrators_get_in(
    api: FlaskClient, client: Client, method: str, path: str, body: dict[str, Any] | None
) -> None:
    before = [found.to_dict() for found in client.collection("terminals").stream()]
    for caller in (None, people.STRANGER, people.LOST_TABLET):
        assert ask(api, caller, method, path, body).status_code == 401, caller
    for caller in (people.SATO, people.NORTH_TABLET, people.TAKAHASHI):
        assert ask(api, caller, method, path, body).status_code == 403, caller
    assert [found.to_dict() for found in client.collection("terminals").stream()] == before
    assert [*client.collection("audit").stream(), *client.collection("mail").stream()] == []


def test_the_organisations_administrators_reach_every_department(api: FlaskClient) -> None:
    assert added(api, people.SOUTH)["departmentId"] == people.SOUTH


def test_the_list_shows_the_callers_departments_and_no_secret(api: FlaskClient) -> None:
    listed = {}
    for caller in (people.TANAKA, people.ITO):
        listed[caller.uid] = (ask(api, caller, "GET", "/terminals").json or {})["terminals"]
    assert {one["departmentId"] for one in listed[people.TANAKA.uid]} == {people.NORTH}
    assert {one["departmentId"] for one in listed[people.ITO.uid]} == {people.NORTH, people.SOUTH}
    shown = {
        "id",
        "name",
        "departmentId",
        "kind",
        "generation",
        "revoked",
        "enrolled",
        "enrolledAt",
        "lastSeenAt",
        "report",
    }
    assert {key for one in listed[people.ITO.uid] for key in one} == shown


def test_an_unknown_department_is_named_with_its_remedy(api: FlaskClient) -> None:
    body = {"name": "職員室", "departmentId": people.identifier("nowhere")}
    response = ask(api, people.ITO, "POST", "/terminals", body)
    assert response.status_code == 422
    assert [(one["field"], one["code"]) for one in (response.json or {})["fields"]] == [
        ("departmentId", "unknownDepartment")
    ]


def test_an_unknown_terminal_is_not_found(api: FlaskClient) -> None:
    path = f"/terminals/{people.identifier('nothing')}/revoke"
    assert ask(api, people.ITO, "POST", path).status_code == 404


def test_a_terminal_is_renamed_and_nothing_else_of_it_changes(api: FlaskClient, client: Client) -> None:
    made = added(api)
    before = read(client, f"terminals/{made['id']}")
    response = ask(api, people.TANAKA, "PATCH", f"/terminals/{made['id']}", {"name": "昇降口"})
    assert (response.status_code, (response.json or {})["name"]) == (200, "昇降口")
    assert read(client, f"terminals/{made['id']}") == {**before, "name": "昇降口"}


@pytest.mark.parametrize("body", [{"name": ""}, {"name": "あ" * 61}, {"departmentId": people.SOUTH}, {}])
def test_nothing_but_a_name_can_be_changed(api: FlaskClient, body: dict[str, str]) -> None:
    response = ask(api, people.TANAKA, "PATCH", f"/terminals/{FOREIGN}", body)
    assert told(response) == (422, "invalid")


def test_a_certificate_is_kept_encrypted(api: FlaskClient, client: Client) -> None:
    made = added(api)
    stored = str(read(client, f"terminals/{made['id']}"))
    assert made["certificate"] not in stored
    assert made["certificate"].replace("-", "") not in stored


def without_device_in_north(client: Client, _: HandClock) -> None:
    client.document(f"departments/{people.NORTH}").update({"terminal": {"device": "none"}})


def without_device_anywhere(client: Client, clock: HandClock) -> None:
    organisation = Organisation("北浜市教育委員会", "kitahama", terminal=TerminalSettings(device="none"))
    batch = client.batch()
    Settings(client, clock).put(batch, organisation)
    batch.commit()
    clock.move(minutes=1)


@pytest.mark.parametrize("without_device", [without_device_in_north, without_device_anywhere])
def test_no_certificate_is_given_out_where_there_is_no_device(
    api: FlaskClient, client: Client, clock: HandClock, without_device: Callable[[Client, HandClock], None]
) -> None:
    made = added(api)
    without_device(client, clock)
    path = f"/terminals/{made['id']}"
    refused = (409, "noDevice")
    body = {"name": "昇降口", "departmentId": people.NORTH}
    assert told(ask(api, people.TANAKA, "POST", "/terminals", body)) == refused
    assert told(ask(api, people.TANAKA, "POST", f"{path}/certificate")) == refused
    assert told(ask(api, people.TANAKA, "GET", f"{path}/certificate")) == refused
    assert told(ask(api, people.TANAKA, "POST", f"{path}/mail", {"to": "setup@example.jp"})) == refused
    assert ask(api, people.TANAKA, "POST", f"{path}/revoke").status_code == 204


def test_every_deed_is_audited_without_secrets(api: FlaskClient, client: Client) -> None:
    made = added(api)
    path = f"/terminals/{made['id']}"
    ask(api, people.TANAKA, "PATCH", path, {"name": "昇降口"})
    renewed = ask(api, people.TANAKA, "POST", f"{path}/certificate").json or {}
    ask(api, people.TANAKA, "GET", f"{path}/certificate")
    ask(api, people.TANAKA, "POST", f"{path}/mail", {"to": "setup@example.jp"})
    ask(api, people.ITO, "POST", f"{path}/revoke")
    entries = [found.to_dict() for found in client.collection("audit").stream()]
    assert sorted((one["action"], one["actor"]) for one in entries) == [
        ("terminal.create", "ito"),
        ("terminal.mail", "tanaka"),
        ("terminal.rename", "tanaka"),
        ("terminal.renew", "tanaka"),
        ("terminal.revoke", "ito"),
        ("terminal.showCertificate", "tanaka"),
    ]
    assert {one["subject"] for one in entries} == {f"terminals/{made['id']}"}
    (mailed,) = (one for one in entries if one["action"] == "terminal.mail")
    assert mailed["after"]["to"] == "setup@example.jp"
    assert renewed["certificate"] not in str(entries)
    assert read(client, f"terminals/{made['id']}")["certificate"] not in str(entries)
