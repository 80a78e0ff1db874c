"""Tokens in links: whoever holds one may do what its link is for. Only its digest is ever stored."""

import hashlib
import secrets

_BYTES = 24  # 192 random bits: beyond guessing, and long enough that the digest needs nothing slower


def new() -> str:
    """A fresh token, fit for an address."""
    return secrets.token_urlsafe(_BYTES)


def fingerprint(token: str) -> str:
    """Hex SHA-256: what a link is stored under."""
    return hashlib.sha256(token.encode()).hexdigest()
