"""Sealed credentials (docs/data.md, Seal): a tablet encrypts a password that only the server can open."""

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from dakoku.platform.config import ConfigError

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DIGEST = 32  # bytes
_OAEP = padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None)
Jwk = dict[str, str]


class SealBroken(Exception):
    """The box does not open, or was made for something else."""


class UnknownKey(Exception):
    """Sealed for a key that this process does not hold."""


class Purpose(StrEnum):
    """What a seal stands for: one made for a punch withdraws nothing."""

    PUNCH = "punch"
    WITHDRAWAL = "withdrawal"


@dataclass(frozen=True, slots=True)
class SealedFacts:
    """What a seal binds the password to. `at` is UTC, exact to the millisecond."""

    punch_id: str
    employee_id: str
    type: str
    at: datetime
    terminal_id: str


@dataclass(frozen=True, slots=True)
class Seal:
    """`box` is base64url without padding of RSA-OAEP-256 over digest ‖ password."""

    key_id: str
    box: str


class Keyring:
    """The private keys by id; the last one listed is the current one."""

    def __init__(self, keys: Mapping[str, rsa.RSAPrivateKey]) -> None:
        self._keys = dict(keys)
        self.current = next(reversed(self._keys))

    def jwk(self, key_id: str) -> Jwk:
        """The public half, as WebCrypto imports it."""
        numbers = self._keys[key_id].public_key().public_numbers()
        return {
            "kty": "RSA",
            "alg": "RSA-OAEP-256",
            "use": "enc",
            "n": _number(numbers.n),
            "e": _number(numbers.e),
        }

    def ids(self) -> list[str]:
        """Every key id, the current one last."""
        return list(self._keys)

    def open(self, seal: Seal, purpose: Purpose, facts: SealedFacts) -> str:
        """The password inside. Raises `UnknownKey` or `SealBroken`."""
        key = self._keys.get(seal.key_id)
        if key is None:
            raise UnknownKey(seal.key_id)
        try:
            content = key.decrypt(decoded(seal.box), _OAEP)
            password = content[_DIGEST:].decode()
        except ValueError as error:
            raise SealBroken from error
        if not hmac.compare_digest(content[:_DIGEST], digest(purpose, facts)):
            raise SealBroken
        return password


def load(sealing_keys: str) -> Keyring:
    """The keyring of the secret SEALING_KEYS: a JSON object, key id → PEM private key."""
    pems: dict[str, str] = json.loads(sealing_keys)
    return Keyring({key_id: _private(pem) for key_id, pem in pems.items()})


def digest(purpose: Purpose, facts: SealedFacts) -> bytes:
    """SHA-256 over the facts, line by line."""
    lines = (
        "dakoku-seal-1",
        purpose.value,
        facts.punch_id,
        facts.employee_id,
        facts.type,
        str((facts.at - _EPOCH) // timedelta(milliseconds=1)),
        facts.terminal_id,
    )
    return hashlib.sha256("\n".join(lines).encode()).digest()


def make(key_id: str, jwk: Jwk, purpose: Purpose, facts: SealedFacts, password: str) -> Seal:
    """Seal as a tablet does: the other half of the contract, for tools and tests."""
    public = rsa.RSAPublicNumbers(e=_integer(jwk["e"]), n=_integer(jwk["n"])).public_key()
    box = public.encrypt(digest(purpose, facts) + password.encode(), _OAEP)
    return Seal(key_id, encoded(box))


def encoded(content: bytes) -> str:
    """base64url without padding."""
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def decoded(text: str) -> bytes:
    """The bytes of base64url without padding. Raises `ValueError`."""
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)


def _private(pem: str) -> rsa.RSAPrivateKey:
    key = serialization.load_pem_private_key(pem.encode(), None)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise ConfigError("SEALING_KEYS holds a key that is not RSA: make it with openssl genrsa 3072.")
    return key


def _number(value: int) -> str:
    return encoded(value.to_bytes((value.bit_length() + 7) // 8, "big"))


def _integer(text: str) -> int:
    return int.from_bytes(decoded(text), "big")
