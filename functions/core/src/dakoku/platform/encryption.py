"""Secrets at rest: AES-256-GCM, bound to what they belong to."""

import base64
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE = 12  # bytes; random, as GCM wants it


class Unreadable(ValueError):
    """Another key, another owner, or a tampered box."""


def encrypt(key: str, plain: str, owner: str) -> str:
    """Close `plain` under the key (32 bytes, hex) for `owner` alone: base64url of nonce and ciphertext."""
    nonce = os.urandom(_NONCE)
    sealed = _cipher(key).encrypt(nonce, plain.encode(), owner.encode())
    return base64.urlsafe_b64encode(nonce + sealed).decode()


def decrypt(key: str, box: str, owner: str) -> str:
    """Open what `encrypt` made for the same owner. Raises `Unreadable`."""
    try:
        raw = base64.urlsafe_b64decode(box)
        return _cipher(key).decrypt(raw[:_NONCE], raw[_NONCE:], owner.encode()).decode()
    except (InvalidTag, ValueError) as error:
        raise Unreadable(f"This secret cannot be opened for {owner}.") from error


def _cipher(key: str) -> AESGCM:
    return AESGCM(bytes.fromhex(key))
