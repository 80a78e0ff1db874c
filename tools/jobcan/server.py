"""The token endpoint, which refuses what the real one would refuse. Every request it took is kept."""

import contextlib
import secrets
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from flask import Flask, Response, jsonify, redirect, request
from werkzeug.serving import make_server
from werkzeug.wrappers import Response as AnyResponse

from tools.jobcan.clients import Client
from tools.ports import HOST

_POLL = 0.02  # seconds until an end is noticed
FORM = "application/x-www-form-urlencoded"
FAULTS: Mapping[str, Callable[[], AnyResponse]] = {
    "unavailable": lambda: Response("<html>Service Unavailable</html>", 503, content_type="text/html"),
    "throttled": lambda: Response('{"error": "too_many_requests"}', 429, content_type="application/json"),
    "page": lambda: Response("<html>Login</html>", 200, content_type="text/html"),
    "empty": lambda: Response("{}", 200, content_type="application/json"),
    "list": lambda: Response("[]", 200, content_type="application/json"),
    "silent refusal": lambda: Response("", 401),
    "elsewhere": lambda: redirect("http://elsewhere.invalid/oauth/token"),
}


@dataclass
class StandIn:
    """A running stand-in: where it listens, and the scopes that were asked for, in order."""

    url: str = ""
    asked: list[str] = field(default_factory=list)


def application(clients: Mapping[str, Client], standin: StandIn) -> Flask:
    """The WSGI application."""
    app = Flask("jobcan")

    @app.post("/oauth/token")
    def token() -> AnyResponse:
        if request.mimetype != FORM:
            return _refusal(415, "unsupported_media_type")
        client = _client(clients)
        if client is None:
            return _refusal(401, "invalid_client")
        if client.fault:
            return FAULTS[client.fault]()
        if request.form.get("grant_type") != "client_credentials":
            return _refusal(400, "unsupported_grant_type")
        standin.asked.append(request.form.get("scope", ""))
        return _grant(client, request.form.get("scope", ""))

    return app


@contextlib.contextmanager
def running(clients: Mapping[str, Client], port: int = 0) -> Iterator[StandIn]:
    """A stand-in on a port (0: any free one) for the length of a `with`."""
    standin = StandIn()
    server = make_server(HOST, port, application(clients, standin), threaded=True)
    standin.url = f"http://{HOST}:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(_POLL,), daemon=True)
    thread.start()
    try:
        yield standin
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _client(clients: Mapping[str, Client]) -> Client | None:
    given = request.authorization
    if given is None or given.type != "basic":
        return None
    client = clients.get(given.username or "")
    known = client is not None and secrets.compare_digest(
        client.secret.encode(), (given.password or "").encode()
    )
    return client if known else None


def _grant(client: Client, scope: str) -> AnyResponse:
    """One scope for one token."""
    if scope not in client.scopes:
        return _refusal(400, "invalid_scope")
    return jsonify({"access_token": secrets.token_urlsafe(24), "token_type": "Bearer", "expires_in": 3600})


def _refusal(status: int, error: str) -> AnyResponse:
    response = jsonify(error=error)
    response.status_code = status
    return response
