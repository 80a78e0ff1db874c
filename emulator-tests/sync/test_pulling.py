"""`settings/pulling`: seen, changed, and refused where it cannot be."""

from typing import Any

import pytest
from flask.testing import FlaskClient
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import people
from dakoku.store.pulls.pulling import Pulling, PullingSettings
from sync.asking import connect, headers

URL = "/api/sync/pulling"
AT_FIRST = {"attendance": True, "unit": 1, "primary": "punches", "defaults": None}
DEFAULTS = {
    "start": 540,
    "end": 1080,
    "breaks": [{"start": 720, "end": 780}],
    "morningOff": {"start": 540, "end": 780},
    "afternoonOff": None,
}
CHANGED = {"attendance": False, "unit": 15, "primary": "pulled", "defaults": DEFAULTS}


def put(api: FlaskClient, body: dict[str, Any]) -> TestResponse:
    return api.put(URL, json=body, headers=headers(people.ITO))


def test_they_hold_from_then_on_and_are_audited(api: FlaskClient, database: Client) -> None:
    assert api.get(URL, headers=headers(people.ITO)).json == AT_FIRST
    assert put(api, CHANGED).json == CHANGED
    assert api.get(URL, headers=headers(people.ITO)).json == CHANGED
    assert database.document("settings/pulling").get().to_dict() == CHANGED
    put(api, {**CHANGED, "unit": 5})
    put(api, {**CHANGED, "unit": 5})
    entries = [found.to_dict() for found in database.collection("audit").stream()]
    assert len(entries) == 2
    assert {"unit": 15} in [entry["before"] for entry in entries]


def test_what_is_stored_comes_back_as_it_was(api: FlaskClient, database: Client) -> None:
    assert Pulling(database).stored().value == PullingSettings()
    put(api, CHANGED)
    stored = Pulling(database).stored().value
    put(api, AT_FIRST)
    assert Pulling(database).stored().value == PullingSettings()
    assert stored.defaults is not None
    assert (stored.unit, stored.defaults.breaks[0].end, stored.defaults.afternoon_off) == (15, 780, None)


@pytest.mark.parametrize(
    ("wrong", "field", "code"),
    [
        ({"unit": 7}, "unit", "unknownUnit"),
        ({"primary": "mine"}, "primary", "enum"),
        ({"defaults": {**DEFAULTS, "end": 540}}, "defaults.end", "endBeforeStart"),
        (
            {"defaults": {**DEFAULTS, "breaks": [{"start": 700, "end": 690}]}},
            "defaults.breaks.0.end",
            "endBeforeStart",
        ),
        ({"defaults": {**DEFAULTS, "breaks": [{"start": 500, "end": 690}]}}, "defaults.breaks", "overlaps"),
        (
            {"defaults": {**DEFAULTS, "breaks": [{"start": 600, "end": 690}, {"start": 680, "end": 700}]}},
            "defaults.breaks",
            "overlaps",
        ),
        ({"leave": True}, "leave", "extra_forbidden"),
    ],
)
def test_what_cannot_be_is_named(
    api: FlaskClient, database: Client, wrong: dict[str, Any], field: str, code: str
) -> None:
    response = put(api, {**CHANGED, **wrong})
    assert response.status_code == 422
    named = {one["field"]: one["code"] for one in (response.json or {})["fields"]}
    assert named[field] == code
    assert not database.document("settings/pulling").get().exists


def test_the_first_connection_makes_them_and_a_second_leaves_them(api: FlaskClient, database: Client) -> None:
    connect(api)
    assert database.document("settings/pulling").get().to_dict() == AT_FIRST
    put(api, CHANGED)
    connect(api, "second")
    assert database.document("settings/pulling").get().to_dict() == CHANGED
