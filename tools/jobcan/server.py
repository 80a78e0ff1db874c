"""The stand-in as a server: the token endpoint, which refuses what the real one would refuse, and the API."""

import contextlib
import secrets
from collections.abc import Iterator, Mapping

from flask import Flask, jsonify, request
from werkzeug.wrappers import Response as AnyResponse

from tools.jobcan import api
from tools.jobcan.clients import Client
from tools.jobcan.office import Office
from tools.jobcan.refusals import refusal
from tools.jobcan.standin import StandIn
from tools.jobcan.troubles import TROUBLES
from tools.serving import served

FORM = "application/x-www-form-urlencoded"
FAULTS = ("unavailable", "throttled", "page", "empty", "list", "silent refusal", "elsewhere")
"""Ways of the token endpoint to go wrong for a client."""


def application(standin: StandIn) -> Flask:
    """The WSGI application."""
    app = Flask("jobcan")
    api.register(app, standin)

    @app.post("/oauth/token")
    def token() -> AnyResponse:
        if request.mimetype != FORM:
            return refusal(415, "unsupported_media_type")
        client = _client(standin.clients)
        if client is None:
            return refusal(401, "invalid_client")
        if client.fault:
            return TROUBLES[client.fault]()
        if request.form.get("grant_type") != "client_credentials":
            return refusal(400, "unsupported_grant_type")
        return _grant(standin, client, request.form.get("scope", ""))

    return app


@contextlib.contextmanager
def running(clients: Mapping[str, Client], port: int = 0, office: Office | None = None) -> Iterator[StandIn]:
    """A stand-in on a port (0: any free one) for the length of a `with`."""
    standin = StandIn(clients=clients, office=office or Office())
    with served(application(standin), port) as place:
        standin.url = f"http://{place}"
        yield standin


def _client(clients: Mapping[str, Client]) -> Client | None:
    given = request.authorization
    if given is None or given.type != "basic":
        return None
    client = clients.get(given.username or "")
    known = client is not None and secrets.compare_digest(
        client.secret.encode(), (given.password or "").encode()
    )
    return client if known else None


def _grant(standin: StandIn, client: Client, scope: str) -> AnyResponse:
    """One scope for one token."""
    standin.asked.append(scope)
    if scope not in client.scopes:
        return refusal(400, "invalid_scope")
    granted = standin.grant(scope)
    return jsonify({"access_token": granted, "token_type": "Bearer", "expires_in": 3600})
