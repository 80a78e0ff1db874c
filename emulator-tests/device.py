"""What a tablet proves itself by."""

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from dakoku.platform import sealing


class Device:
    """A tablet's device key."""

    def __init__(self) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())

    @property
    def jwk(self) -> dict[str, str]:
        """The public half, as it is sent."""
        numbers = self._key.public_key().public_numbers()
        x, y = (sealing.encoded(value.to_bytes(32, "big")) for value in (numbers.x, numbers.y))
        return {"kty": "EC", "crv": "P-256", "x": x, "y": y}

    def sign(self, challenge: str) -> str:
        """The signature over a challenge, as a browser makes it."""
        r, s = decode_dss_signature(self._key.sign(challenge.encode(), ec.ECDSA(hashes.SHA256())))
        return sealing.encoded(r.to_bytes(32, "big") + s.to_bytes(32, "big"))
