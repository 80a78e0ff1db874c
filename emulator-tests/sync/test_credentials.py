"""Credentials of a connection that is there: replaced once they are good, and tried again as they are."""

from typing import Any

import pytest
from flask.testing import FlaskClient
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import people
from dakoku.platform.encryption import decrypt
from dakoku_sync import wiring
from sync.asking import URL, connect, headers, listed, told
from sync.clients import CLIENTS, SECRET
from tools.jobcan.clients import ALL_SCOPES
from tools.jobcan.clients import Client as JobcanClient
from tools.jobcan.standin import StandIn

SETTINGS = {"codeField": "staff_no", "typeField": None, "types": {"出": "in", "自動": "auto"}, "boundary": 0}


@pytest.fixture(name="made")
def _made(api: FlaskClient) -> dict[str, Any]:
    """A connection."""
    return dict(connect(api).json or {})


def put(api: FlaskClient, made: dict[str, Any], what: str, body: dict[str, Any]) -> TestResponse:
    return api.put(f"{URL}/{made['id']}/{what}", json=body, headers=headers(people.ITO))


def replaced(api: FlaskClient, made: dict[str, Any], client_id: str, secret: str = SECRET) -> TestResponse:
    return put(api, made, "credentials", {"clientId": client_id, "secret": secret})


def tried(api: FlaskClient, made: dict[str, Any]) -> TestResponse:
    return api.post(f"{URL}/{made['id']}/trial", headers=headers(people.ITO))


def issue(jobcan: StandIn, client: JobcanClient) -> None:
    """Change an API client on Jobcan's side."""
    jobcan.clients = {**jobcan.clients, client.id: client}


def test_another_client_takes_the_place_and_the_rest_stays(
    api: FlaskClient, made: dict[str, Any], parts: wiring.Parts, database: Client
) -> None:
    put(api, made, "settings", SETTINGS)
    response = replaced(api, made, "second")
    assert (response.status_code, response.json) == (
        200,
        {**made, "clientId": "second", "settings": SETTINGS},
    )
    assert listed(api) == [response.json]
    path = f"connections/{made['id']}"
    stored = database.document(path).get().to_dict()
    assert decrypt(parts.config.connection_key, stored["secret"], path) == SECRET
    assert SECRET not in str([entry.to_dict() for entry in database.collection("audit").stream()])


@pytest.mark.parametrize(
    ("client", "status", "code"),
    [
        ("without-adits", 422, "missingScope"),
        ("unknown", 422, "wrongCredentials"),
        ("unavailable", 503, "unavailable"),
    ],
)
def test_one_that_is_refused_leaves_the_former(
    api: FlaskClient, made: dict[str, Any], client: str, status: int, code: str
) -> None:
    assert told(replaced(api, made, client))[:2] == (status, code)
    assert listed(api) == [made]


def test_another_connections_client_is_not_taken(api: FlaskClient, made: dict[str, Any]) -> None:
    connect(api, "second")
    assert told(replaced(api, made, "second")) == (409, "alreadyConnected", ["clientId"])
    assert made in listed(api)
    assert replaced(api, made, "good").status_code == 200


def test_a_trial_says_what_has_become_of_it_and_recovers(
    api: FlaskClient, made: dict[str, Any], jobcan: StandIn
) -> None:
    issue(jobcan, JobcanClient("good", SECRET, ALL_SCOPES - {"adits.read"}))
    refused = {**made, "state": "refused", "missingScopes": ["adits.read"]}
    assert (tried(api, made).json, listed(api)) == (refused, [refused])
    issue(jobcan, JobcanClient("good", "another"))
    assert tried(api, made).json == {**made, "state": "refused"}
    issue(jobcan, CLIENTS["good"])
    assert tried(api, made).json == made
    assert listed(api) == [made]


def test_a_jobcan_that_does_not_answer_says_nothing_of_the_credentials(
    api: FlaskClient, made: dict[str, Any], jobcan: StandIn
) -> None:
    issue(jobcan, JobcanClient("good", SECRET, fault="unavailable"))
    assert told(tried(api, made)) == (503, "unavailable", [])
    assert listed(api) == [made]


def test_how_answers_are_read_can_be_set_and_set_back(api: FlaskClient, made: dict[str, Any]) -> None:
    assert put(api, made, "settings", SETTINGS).json == SETTINGS
    assert listed(api)[0]["settings"] == SETTINGS
    usual = made["settings"]
    assert put(api, made, "settings", usual).json == usual
    assert listed(api) == [made]


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"codeField": ""}, "codeField"),
        ({"types": {"1": "arrival"}}, "types"),
        ({"boundary": 1440}, "boundary"),
        ({"secret": "mine"}, "secret"),
    ],
)
def test_settings_that_cannot_be_are_refused(
    api: FlaskClient, made: dict[str, Any], wrong: dict[str, Any], field: str
) -> None:
    assert told(put(api, made, "settings", wrong)) == (422, "invalid", [field])
    assert listed(api) == [made]


def test_an_unknown_type_is_named(api: FlaskClient, made: dict[str, Any]) -> None:
    response = put(api, made, "settings", {"types": {"1": "arrival"}})
    assert (response.json or {})["fields"][0]["code"] == "unknownPunchType"
