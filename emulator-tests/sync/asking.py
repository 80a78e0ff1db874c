"""What an administrator sends."""

from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

import people
from sync.clients import SECRET

URL = "/api/sync/connections"


def headers(caller: people.Caller) -> dict[str, str]:
    return {"Authorization": caller.bearer()}


def connect(
    api: FlaskClient, client_id: str = "good", caller: people.Caller = people.ITO, **other: Any
) -> TestResponse:
    """Connect to Jobcan under a name."""
    body = {"name": "市立学校", "clientId": client_id, "secret": SECRET, **other}
    return api.post(URL, json=body, headers=headers(caller))


OUTCOMES = ("lastRun", "unmatched", "conflicts")
"""What the list alone says of a connection: what came of it last."""


def standing(api: FlaskClient) -> list[dict[str, Any]]:
    """All connections and what came of them, as Ito sees them."""
    found: list[dict[str, Any]] = (api.get(URL, headers=headers(people.ITO)).json or {})["connections"]
    return found


def listed(api: FlaskClient) -> list[dict[str, Any]]:
    """The same as every other route shows them."""
    return [{name: value for name, value in one.items() if name not in OUTCOMES} for one in standing(api)]


def told(response: TestResponse) -> tuple[int, str, list[str]]:
    """Status, code and the fields named by a problem."""
    body = response.json or {}
    return response.status_code, body["code"], [field["field"] for field in body["fields"]]
