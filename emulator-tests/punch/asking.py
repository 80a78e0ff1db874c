"""The punch function's API, asked as somebody."""

from collections.abc import Mapping
from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

import people
from punch.setting import PROJECT

URL = "/api/punch"


def ask(
    api: FlaskClient,
    caller: people.Caller | None,
    method: str,
    path: str,
    body: Mapping[str, Any] | None = None,
) -> TestResponse:
    """One request."""
    headers = {"Authorization": caller.bearer(PROJECT)} if caller else {}
    return api.open(f"{URL}{path}", method=method, json=body, headers=headers)


def told(response: TestResponse) -> tuple[int, str]:
    """Status and code of a refusal."""
    return response.status_code, str((response.json or {})["code"])


def added(api: FlaskClient, department: str = people.NORTH, kind: str | None = None) -> dict[str, Any]:
    """A new terminal, certificate included."""
    body = {"name": "職員室", "departmentId": department, **({"kind": kind} if kind else {})}
    response = ask(api, people.ITO, "POST", "/terminals", body)
    assert response.status_code == 201, response.text
    return dict(response.json or {})
