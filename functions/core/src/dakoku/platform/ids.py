"""Ids: random, 20 lower-case letters and digits, telling nothing of what they name."""

import secrets
import string

LENGTH = 20
_ALPHABET = string.ascii_lowercase + string.digits


def new_id() -> str:
    """A fresh id (103 random bits)."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(LENGTH))
