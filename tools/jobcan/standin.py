"""A running stand-in, as tests see and steer it."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field

from tools.jobcan.clients import Client
from tools.jobcan.office import Office


@dataclass
class StandIn:
    """A stand-in.

    `url`: where it listens, as API and as token endpoint. `asked`: the scopes that were asked for, in order.
    `calls`: all other requests, as method, path and query. `troubles`: what the API's next answers are
    instead (names of `TROUBLES`; an empty one: a good answer). `tokens`: good ones, and their scope.
    """

    url: str = ""
    clients: Mapping[str, Client] = field(default_factory=dict)
    office: Office = field(default_factory=Office)
    asked: list[str] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)
    tokens: dict[str, str] = field(default_factory=dict)

    def grant(self, scope: str) -> str:
        """A new token for a scope."""
        token = secrets.token_urlsafe(24)
        self.tokens[token] = scope
        return token

    def expire(self) -> None:
        """Every token given out so far has run out."""
        self.tokens.clear()
