"""Who at the provider is who here: what the last run found, and what administrators decide."""

from typing import Any

import pytest
from flask.testing import FlaskClient
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import people
from dakoku.platform.firestore import commit
from dakoku.store.pulls.matches import Match, Matches
from dakoku.store.pulls.matchings import Conflict, Matching, Matchings, NearMiss, Unmatched
from sync.asking import URL, connect, headers, standing, told
from sync.conftest import NOW

NEAR = Unmatched("11", "1", "サトウ", (NearMiss(people.SATO.id, people.SATO.code, ("zeros",)),))
CLASH = Conflict("12", people.SUZUKI.code, "スズキ", "sameCode", people.SUZUKI.id)


@pytest.fixture(name="made")
def _made(api: FlaskClient, database: Client) -> str:
    """A connection whose last run left one person unmatched, and two in conflict."""
    made: str = (connect(api).json or {})["id"]
    found = Matching(made, NOW, 3, (NEAR,), (CLASH,), ("id", "staff_code"))
    Matchings(database).keep(found)
    return made


def seen(api: FlaskClient, connection_id: str) -> dict[str, Any]:
    response = api.get(f"{URL}/{connection_id}/matching", headers=headers(people.ITO))
    assert response.status_code == 200
    return dict(response.json or {})


def decide(
    api: FlaskClient,
    connection_id: str,
    external_id: str,
    whom: people.Employee | None,
    reason: str = "確認した",
) -> TestResponse:
    body = {"employeeId": whom.id if whom else None, "reason": reason}
    url = f"{URL}/{connection_id}/matching/{external_id}"
    return api.put(url, json=body, headers=headers(people.ITO))


def test_a_matching_shows_both_sides_with_names(api: FlaskClient, made: str) -> None:
    shown = seen(api, made)
    sato, suzuki = people.SATO, people.SUZUKI
    near = {"employeeId": sato.id, "code": sato.code, "name": sato.name, "differs": ["zeros"]}
    assert shown["unmatched"] == [{"externalId": "11", "code": "1", "name": "サトウ", "near": [near]}]
    assert shown["conflicts"] == [
        {
            "externalId": "12",
            "code": suzuki.code,
            "name": "スズキ",
            "kind": "sameCode",
            "employeeId": suzuki.id,
            "employeeCode": suzuki.code,
            "employeeName": suzuki.name,
            "connectionId": None,
            "connectionName": None,
        }
    ]
    assert (shown["at"], shown["fields"], shown["more"]) == ("2026-11-20T03:00:00Z", ["id", "staff_code"], 0)
    missing = {one["employeeId"] for one in shown["missing"]}
    assert {sato.id, suzuki.id} <= missing
    assert people.WATANABE.id not in missing


def test_before_the_first_run_everybody_is_missing(api: FlaskClient) -> None:
    shown = seen(api, (connect(api).json or {})["id"])
    assert (shown["at"], shown["matched"], shown["unmatched"]) == (None, [], [])
    assert people.SATO.id in {one["employeeId"] for one in shown["missing"]}


def test_a_match_by_hand_and_its_end_are_seen_at_once_and_audited(
    api: FlaskClient, made: str, database: Client
) -> None:
    shown = decide(api, made, "11", people.SATO, "氏名で確認").json or {}
    assert shown == seen(api, made)
    assert [(one["externalId"], one["name"], one["by"]) for one in shown["matched"]] == [
        ("11", people.SATO.name, people.ITO.uid)
    ]
    assert shown["unmatched"] == []
    assert standing(api)[0]["unmatched"] == 0
    assert people.SATO.id not in {one["employeeId"] for one in shown["missing"]}
    shown = decide(api, made, "11", None, "別人だった").json or {}
    assert shown["matched"] == []
    assert people.SATO.id in {one["employeeId"] for one in shown["missing"]}
    entries = [entry.to_dict() for entry in database.collection("audit").order_by("at").stream()]
    decided = [entry for entry in entries if entry["subject"] == f"matches/{people.SATO.id}"]
    assert {(entry["action"], entry["reason"]) for entry in decided} == {
        ("connection.match", "氏名で確認"),
        ("connection.unmatch", "別人だった"),
    }
    assert all(f"employees/{people.SATO.id}" in entry["about"] for entry in decided)


def test_an_ended_match_is_kept_so_that_no_code_brings_it_back(
    api: FlaskClient, made: str, database: Client
) -> None:
    decide(api, made, "12", people.SUZUKI)
    decide(api, made, "12", None)
    kept = Matches(database).get(people.SUZUKI.id)
    assert kept is not None
    assert (kept.value.ended, kept.value.external_id, kept.value.by) == (True, "12", people.ITO.uid)
    assert decide(api, made, "12", people.SUZUKI).status_code == 200


def test_an_ended_match_by_code_is_told_before_the_next_run(
    api: FlaskClient, made: str, database: Client
) -> None:
    batch = database.batch()
    Matches(database).put(batch, Match(people.SATO.id, made, "99", people.SATO.code, NOW))
    commit(batch)
    Matchings(database).keep(Matching(made, NOW.replace(hour=1), 3, (), (), ()))
    shown = decide(api, made, "99", None).json or {}
    assert [(one["externalId"], one["kind"]) for one in shown["conflicts"]] == [("99", "ended")]


def test_nobody_is_matched_twice(api: FlaskClient, made: str) -> None:
    decide(api, made, "11", people.SATO)
    assert decide(api, made, "11", people.SATO).status_code == 200
    assert told(decide(api, made, "11", people.SUZUKI)) == (409, "matchedAlready", ["externalId"])
    assert told(decide(api, made, "12", people.SATO)) == (409, "matchedAlready", ["employeeId"])


def test_another_connections_employee_stays_there_until_that_match_ends(
    api: FlaskClient, made: str, database: Client
) -> None:
    other = (connect(api, "second", name="県立学校").json or {})["id"]
    batch = database.batch()
    Matches(database).put(batch, Match(people.SATO.id, other, "7", people.SATO.code, NOW))
    commit(batch)
    response = decide(api, made, "11", people.SATO)
    assert told(response) == (409, "matchedAlready", ["employeeId"])
    assert "県立学校" in (response.json or {})["detail"]
    assert people.SATO.id not in {one["employeeId"] for one in seen(api, made)["missing"]}
    decide(api, other, "7", None)
    assert decide(api, made, "11", people.SATO).status_code == 200


def test_a_deleted_connections_matches_bind_nobody(api: FlaskClient, made: str, database: Client) -> None:
    batch = database.batch()
    gone = people.identifier("gone")
    Matches(database).put(batch, Match(people.SATO.id, gone, "7", people.SATO.code, NOW))
    commit(batch)
    assert people.SATO.id in {one["employeeId"] for one in seen(api, made)["missing"]}
    assert decide(api, made, "11", people.SATO).status_code == 200


def test_what_cannot_be_decided_is_told(api: FlaskClient, made: str) -> None:
    assert decide(api, made, "88", people.SATO).status_code == 404
    assert decide(api, made, "11", None).status_code == 404
    assert decide(api, people.identifier("nothing"), "11", people.SATO).status_code == 404
    assert told(decide(api, made, "11", people.SATO, " ")) == (422, "invalid", ["reason"])
    nobody = people.employee(people.identifier("nobody"), "9", "", "")
    assert told(decide(api, made, "11", nobody)) == (422, "invalid", ["employeeId"])
