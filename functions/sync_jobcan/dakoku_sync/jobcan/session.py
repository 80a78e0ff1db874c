"""Requests to Jobcan's API: a token per scope, renewed when it has run out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import requests

from dakoku.platform.errors import Unavailable
from dakoku_sync.asking.answers import json_of
from dakoku_sync.asking.patience import Patience
from dakoku_sync.errors import Refused
from dakoku_sync.jobcan.tokens import ClientRefused, Credentials, ScopeRefused, token

_TIMEOUT = (5.0, 30.0)  # seconds to connect, and between two parts of an answer
_GONE = 401


@dataclass(frozen=True)
class Hosts:
    """Where Jobcan's API is, and where it gives out tokens; without a slash at the end."""

    api: str
    auth: str


@dataclass
class Session:
    """One connection at work. `calls` counts every request, those for tokens among them."""

    hosts: Hosts
    credentials: Credentials
    patience: Patience = field(default_factory=Patience)
    timeout: tuple[float, float] = _TIMEOUT
    calls: int = 0
    _tokens: dict[str, str] = field(default_factory=dict, repr=False)
    _http: requests.Session = field(default_factory=requests.Session, repr=False)

    def get(self, path: str, scope: str, params: Mapping[str, Any]) -> Any:
        """JSON of a GET. Raises `Refused`, or `Unavailable` when patience has run out."""
        return self.patience.ask(lambda: self._answer("GET", path, scope, params=params))

    def post(self, path: str, scope: str, body: Any) -> Any:
        """JSON of a POST, which is repeated like a GET: it only asks to calculate."""
        return self.patience.ask(lambda: self._answer("POST", path, scope, json=body))

    def _answer(self, method: str, path: str, scope: str, **sent: Any) -> Any:
        response = self._send(method, path, self._token(scope), **sent)
        if response.status_code == _GONE:
            del self._tokens[scope]
            response = self._send(method, path, self._token(scope), **sent)
        if response.status_code == _GONE:
            raise Refused("Jobcan does not take the token it has just given.", code="credentialsRefused")
        return json_of(response)

    def _token(self, scope: str) -> str:
        if scope not in self._tokens:
            self._count()
            try:
                self._tokens[scope] = token(self.hosts.auth, self.credentials, scope)
            except ClientRefused:
                raise Refused(
                    "Jobcan refuses this ID and secret: connect anew.", code="credentialsRefused"
                ) from None
            except ScopeRefused:
                raise Refused(
                    f"The API client lacks the scope {scope}.", code="missingScope", scopes=[scope]
                ) from None
        return self._tokens[scope]

    def _send(self, method: str, path: str, bearer: str, **sent: Any) -> requests.Response:
        self._count()
        try:
            return self._http.request(
                method,
                f"{self.hosts.api}{path}",
                headers={"Authorization": f"Bearer {bearer}", "Accept": "application/json"},
                timeout=self.timeout,
                allow_redirects=False,  # the token goes to the host that was set, and to no other
                **sent,
            )
        except requests.RequestException as error:
            raise Unavailable("Jobcan does not answer.") from error

    def _count(self) -> None:
        self.patience.turn()
        self.calls += 1
