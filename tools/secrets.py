"""Secrets for development: made once on this machine, kept in .run/, never in the repository."""

import json
import secrets

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from tools.paths import RUN

_FILE = RUN / "secrets.json"


def development() -> dict[str, str]:
    """The secrets as environment variables (see dakoku.platform.config)."""
    if not _FILE.exists():
        RUN.mkdir(exist_ok=True)
        _FILE.touch(mode=0o600)
        _FILE.write_text(json.dumps(_make(), indent=1))
    made: dict[str, str] = json.loads(_FILE.read_text())
    return made


def _make() -> dict[str, str]:
    key = rsa.generate_private_key(public_exponent=65537, key_size=3072)
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return {
        "SEALING_KEYS": json.dumps({"dev1": pem.decode()}),
        "SERVER_KEY": secrets.token_hex(32),
        "CONNECTION_KEY": secrets.token_hex(32),
    }
