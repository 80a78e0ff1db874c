"""Secrets for development: made once on this machine, kept in .run/, never in the repository."""

import json
import secrets

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from tools.paths import RUN
from tools.turns import one_at_a_time

_FILE = RUN / "secrets.json"


def development() -> dict[str, str]:
    """The secrets as environment variables (see dakoku.platform.config): the same whoever asks first."""
    with one_at_a_time("secrets"):
        known: dict[str, str] = json.loads(_FILE.read_text()) if _FILE.exists() else {}
        missing = {name: make() for name, make in _SECRETS.items() if name not in known}
        if missing:
            RUN.mkdir(exist_ok=True)
            _FILE.touch(mode=0o600)
            _FILE.write_text(json.dumps(known | missing, indent=1))
        return known | missing


def new(name: str, known: str = "") -> str:
    """A new value of a secret for a project. Of SEALING_KEYS: what is `known`, and one more key behind it."""
    if name != "SEALING_KEYS":
        return _random()
    keys: dict[str, str] = json.loads(known or "{}")
    return json.dumps({**keys, f"key{len(keys) + 1}-{secrets.token_hex(4)}": _private_key()})


def _private_key() -> str:
    key = rsa.generate_private_key(public_exponent=65537, key_size=3072)
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return pem.decode()


def _sealing_keys() -> str:
    return json.dumps({"dev1": _private_key()})


def _random() -> str:
    return secrets.token_hex(32)


_SECRETS = {
    "SEALING_KEYS": _sealing_keys,
    "SERVER_KEY": _random,
    "CONNECTION_KEY": _random,
    "CERTIFICATE_KEY": _random,
}
