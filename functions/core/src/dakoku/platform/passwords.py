"""Passwords: hashed slow and salted, and a keyed digest that tells two wrong ones apart."""

import hashlib
import hmac
import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

LONGEST = 72  # bytes of UTF-8: what fits into a seal beside its digest

# 19 MiB and two passes (the leanest setting of RFC 9106's family that OWASP accepts): eight at a time fit
# into a small function, and a morning rush is not held up.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
# Of a random password that nobody kept: `waste_time` checks against it.
_NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$yfxPpybSN3dz9tCakAuYeQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"


def normal(password: str) -> str:
    """NFC: the same characters are the same password, whichever keyboard composed them."""
    return unicodedata.normalize("NFC", password)


def hashed(password: str) -> str:
    """The argon2id hash to store, parameters and salt included."""
    return _HASHER.hash(normal(password))


def matches(stored: str, password: str) -> bool:
    """Whether the password is the one of the stored hash."""
    try:
        return _HASHER.verify(stored, normal(password))
    except (VerificationError, InvalidHashError):
        return False


def waste_time(password: str) -> None:
    """As long as a check takes: an unknown code must not answer faster than a wrong password."""
    matches(_NOBODY, password)


def fingerprint(server_key: str, owner: str, password: str) -> str:
    """A keyed digest: equal for equal passwords of one owner, and worth nothing without the server's key."""
    message = f"wrong-password\n{owner}\n{normal(password)}".encode()
    return hmac.new(bytes.fromhex(server_key), message, hashlib.sha256).hexdigest()[:32]
