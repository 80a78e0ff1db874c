"""Terminal certificates: 160 random bits, shown as eight groups of base32, and known to us by hash alone."""

import base64
import hashlib
import secrets
import unicodedata

_BYTES = 20
_GROUP = 4
_LOOKS_LIKE = str.maketrans("018", "OIB")  # base32 has none of these digits: they were misread


def new() -> str:
    """A fresh certificate, such as "7QGN-…" (32 letters and digits in groups of four)."""
    text = base64.b32encode(secrets.token_bytes(_BYTES)).decode()
    return "-".join(text[at : at + _GROUP] for at in range(0, len(text), _GROUP))


def fingerprint(certificate: str) -> str:
    """Hex SHA-256 of a certificate as typed: case, spaces, dashes and full width do not matter."""
    plain = unicodedata.normalize("NFKC", certificate).upper()
    letters = "".join(sign for sign in plain if sign.isalnum()).translate(_LOOKS_LIKE)
    return hashlib.sha256(letters.encode()).hexdigest()
