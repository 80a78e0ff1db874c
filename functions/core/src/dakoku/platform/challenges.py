"""Proof of a device key: a stateless challenge, good for five minutes, signed by the tablet or PC."""

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from dakoku.platform import sealing

LIFE = timedelta(minutes=5)
_HALF = 32  # bytes of r, and of s


def issue(server_key: str, terminal_id: str, now: datetime) -> str:
    """A challenge for a terminal."""
    ends = int((now + LIFE).timestamp())
    body = f"{ends}.{secrets.token_urlsafe(16)}"
    return f"{body}.{_mac(server_key, terminal_id, body)}"


def is_ours(server_key: str, terminal_id: str, challenge: str, now: datetime) -> bool:
    """Whether we issued the challenge to this terminal within the last five minutes."""
    body, _, mac = challenge.rpartition(".")
    if not hmac.compare_digest(mac.encode(), _mac(server_key, terminal_id, body).encode()):
        return False
    return now.timestamp() < int(body.partition(".")[0])


def public_key(jwk: Mapping[str, str]) -> ec.EllipticCurvePublicKey:
    """The P-256 key of a JWK. Raises `ValueError` when it is not one."""
    if jwk.get("kty") != "EC" or jwk.get("crv") != "P-256":
        raise ValueError("not a P-256 key")
    x, y = (int.from_bytes(sealing.decoded(jwk.get(name, "")), "big") for name in ("x", "y"))
    return ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key()


def signed(jwk: Mapping[str, str], challenge: str, signature: str) -> bool:
    """Whether the signature (base64url, raw r‖s) over the challenge is by the key of the JWK."""
    try:
        raw = sealing.decoded(signature)
        pair = (int.from_bytes(half, "big") for half in (raw[:_HALF], raw[_HALF:]))
        public_key(jwk).verify(encode_dss_signature(*pair), challenge.encode(), ec.ECDSA(hashes.SHA256()))
    except (ValueError, InvalidSignature):
        return False
    return True


def _mac(server_key: str, terminal_id: str, body: str) -> str:
    message = f"challenge\n{terminal_id}\n{body}".encode()
    return sealing.encoded(hmac.new(bytes.fromhex(server_key), message, hashlib.sha256).digest())
