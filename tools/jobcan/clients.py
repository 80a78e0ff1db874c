"""API clients of the stand-in, as an administrator would have made them in Jobcan."""

from collections.abc import Mapping
from dataclasses import dataclass

ALL_SCOPES = frozenset({"employees.read", "summaries.create", "summaries.read", "adits.read"})


@dataclass(frozen=True)
class Client:
    """One API client. `fault` names a way of the token endpoint to go wrong for it (server.py)."""

    id: str
    secret: str
    scopes: frozenset[str] = ALL_SCOPES
    fault: str | None = None


def registry(*clients: Client) -> Mapping[str, Client]:
    """The clients by their ID."""
    return {client.id: client for client in clients}


DEVELOPMENT = registry(
    Client("jobcan-client", "jobcan-secret"),
    Client("jobcan-without-adits", "jobcan-secret", ALL_SCOPES - {"adits.read"}),
    Client("jobcan-down", "jobcan-secret", fault="unavailable"),
)
