"""Credentials tried at once, scope by scope, so that the one that is missing can be named."""

from collections.abc import Callable

from dakoku_sync.jobcan.scopes import SCOPES
from dakoku_sync.jobcan.tokens import ClientRefused, Credentials, ScopeRefused, token

Trial = Callable[[Credentials], tuple[str, ...]]


def trial(host: str) -> Trial:
    """A trial against a host: gives the missing scopes.

    It raises `ClientRefused` when the ID or the secret is wrong (a refusal of every scope is read as that),
    and `Unavailable` when Jobcan does not answer.
    """

    def attempt(credentials: Credentials) -> tuple[str, ...]:
        missing = tuple(scope for scope in SCOPES if not _granted(host, credentials, scope))
        if missing == SCOPES:
            raise ClientRefused
        return missing

    return attempt


def _granted(host: str, credentials: Credentials, scope: str) -> bool:
    try:
        token(host, credentials, scope)
    except ScopeRefused:
        return False
    return True
