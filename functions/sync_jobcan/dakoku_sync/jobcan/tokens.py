"""Tokens of Jobcan's authorisation server: one scope at a time, by client credentials."""

from dataclasses import dataclass, field
from typing import Any

import requests
from requests.auth import HTTPBasicAuth

from dakoku.platform.errors import Unavailable

_TIMEOUT = (5, 15)  # seconds to connect, and to answer
_REFUSALS = (400, 401, 403)
_UNKNOWN_CLIENT = "invalid_client"


class ClientRefused(Exception):
    """Jobcan does not know this ID, or the secret is not its own."""


class ScopeRefused(Exception):
    """The client is not allowed this scope, or was not recognised: Jobcan's answer does not tell which."""


@dataclass(frozen=True)
class Credentials:
    """An API client as Jobcan has issued it."""

    client_id: str
    secret: str = field(repr=False)


def token(host: str, credentials: Credentials, scope: str) -> str:
    """An access token for one scope. `host` is such as https://api-auth-kintai.jobcan.jp.

    Raises `ClientRefused` or `ScopeRefused`, and `Unavailable` when Jobcan does not answer as it should.
    """
    response = _post(host, credentials, scope)
    body = _json(response)
    if response.status_code in _REFUSALS:
        if body.get("error") == _UNKNOWN_CLIENT:
            raise ClientRefused
        raise ScopeRefused
    granted = body.get("access_token")
    if not response.ok or not isinstance(granted, str) or not granted:
        raise Unavailable(
            f"Jobcan's answer holds no token (HTTP {response.status_code}). Nothing was saved; try later."
        )
    return granted


def _post(host: str, credentials: Credentials, scope: str) -> requests.Response:
    try:
        return requests.post(
            f"{host}/oauth/token",
            auth=HTTPBasicAuth(credentials.client_id.encode(), credentials.secret.encode()),
            data={"grant_type": "client_credentials", "scope": scope},
            headers={"Accept": "application/json"},
            timeout=_TIMEOUT,
            allow_redirects=False,  # the secret goes to the host that was set, and to no other
        )
    except requests.RequestException as error:
        raise Unavailable("Jobcan does not answer. Nothing was saved; try again later.") from error


def _json(response: requests.Response) -> dict[str, Any]:
    try:
        body = response.json()
    except requests.JSONDecodeError:
        return {}
    return body if isinstance(body, dict) else {}
