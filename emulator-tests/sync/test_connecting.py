"""Credentials are tried at once, scope by scope; what is refused is named, and nothing is kept."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from flask.testing import FlaskClient
from google.cloud.firestore import Client

import people
from dakoku.platform.encryption import decrypt
from dakoku_sync import wiring
from sync.asking import connect, listed, told
from sync.clients import ODD, SECRET
from tools.jobcan.server import FAULTS
from tools.jobcan.standin import StandIn


def test_good_credentials_make_a_connection_that_syncs_by_itself(api: FlaskClient) -> None:
    response = connect(api)
    made = response.json or {}
    assert response.status_code == 201
    assert made == {
        "id": made["id"],
        "name": "市立学校",
        "clientId": "good",
        "automatic": True,
        "state": "connected",
        "checkedAt": "2026-11-20T03:00:00Z",
        "missingScopes": [],
        "settings": {"codeField": None, "typeField": None, "types": None, "boundary": None},
    }
    assert listed(api) == [made]


def test_each_scope_is_asked_for_by_itself(api: FlaskClient, jobcan: StandIn) -> None:
    connect(api)
    assert jobcan.asked == ["employees.read", "summaries.create", "summaries.read", "adits.read"]


def test_credentials_of_any_characters_arrive_whole(api: FlaskClient) -> None:
    assert connect(api, ODD.id, secret=ODD.secret).status_code == 201


def test_spaces_copied_along_do_no_harm(api: FlaskClient) -> None:
    assert connect(api, " good ", secret=f"  {SECRET}\n").status_code == 201


@pytest.mark.parametrize(
    ("client", "missing"),
    [("without-adits", ["adits.read"]), ("without-summaries", ["summaries.create", "summaries.read"])],
)
def test_a_missing_scope_is_named_and_nothing_is_kept(
    api: FlaskClient, client: str, missing: list[str]
) -> None:
    response = connect(api, client)
    assert told(response) == (422, "missingScope", missing)
    assert all(scope in (response.json or {})["detail"] for scope in missing)
    assert listed(api) == []


@pytest.mark.parametrize("client", ["unknown", "without-anything", "silent refusal"])
def test_refused_credentials_are_told_as_such(api: FlaskClient, client: str) -> None:
    assert told(connect(api, client)) == (422, "wrongCredentials", ["clientId", "secret"])
    assert listed(api) == []


def test_a_wrong_secret_is_refused_after_one_question(api: FlaskClient, jobcan: StandIn) -> None:
    assert told(connect(api, secret="wrong"))[1] == "wrongCredentials"
    assert jobcan.asked == []


@pytest.mark.parametrize("fault", sorted(set(FAULTS) - {"silent refusal"}))
def test_a_jobcan_that_answers_nonsense_is_unavailable_and_nothing_is_kept(
    api: FlaskClient, fault: str
) -> None:
    assert told(connect(api, fault)) == (503, "unavailable", [])
    assert listed(api) == []


def test_a_jobcan_that_does_not_answer_is_unavailable(api_alone: FlaskClient) -> None:
    assert told(connect(api_alone)) == (503, "unavailable", [])


def test_several_connections_stand_side_by_side_but_not_with_one_client(api: FlaskClient) -> None:
    assert connect(api).status_code == 201
    assert connect(api, "second").status_code == 201
    assert told(connect(api, name="Another name")) == (409, "alreadyConnected", ["clientId"])
    assert {one["clientId"] for one in listed(api)} == {"good", "second"}


def test_two_presses_at_once_make_one_connection(parts: wiring.Parts) -> None:
    app = wiring.make_app(parts)
    with ThreadPoolExecutor(2) as pool:
        statuses = list(pool.map(lambda _: connect(app.test_client()).status_code, range(2)))
    assert sorted(statuses) == [201, 409]
    assert len(listed(app.test_client())) == 1


def test_the_secret_is_stored_encrypted_for_this_connection_alone(
    api: FlaskClient, parts: wiring.Parts, database: Client
) -> None:
    made = connect(api).json or {}
    path = f"connections/{made['id']}"
    stored = database.document(path).get().to_dict()
    assert SECRET not in str(stored)
    assert decrypt(parts.config.connection_key, stored["secret"], path) == SECRET


def test_the_secret_is_in_no_answer_no_audit_entry_and_no_log(
    api: FlaskClient, database: Client, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    response = connect(api)
    entries = [entry.to_dict() for entry in database.collection("audit").stream()]
    assert [(entry["action"], entry["actor"]) for entry in entries] == [("connection.add", people.ITO.uid)]
    assert SECRET not in response.text + str(entries) + caplog.text


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "x" * 101}, "name"),
        ({"clientId": ""}, "clientId"),
        ({"secret": ""}, "secret"),
        ({"automatic": "perhaps"}, "automatic"),
        ({"host": "https://elsewhere.invalid"}, "host"),
    ],
)
def test_a_bad_field_is_named_before_jobcan_is_asked(
    api: FlaskClient, jobcan: StandIn, wrong: dict[str, Any], field: str
) -> None:
    assert told(connect(api, **wrong)) == (422, "invalid", [field])
    assert jobcan.asked == []
