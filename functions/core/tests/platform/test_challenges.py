"""Challenges: how a device key proves itself."""

from datetime import UTC, datetime

import pytest

from dakoku.platform import challenges

NOW = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
KEY = "ab" * 32


def test_a_challenge_is_ours_for_its_terminal_only() -> None:
    challenge = challenges.issue(KEY, "tablet", NOW)
    assert challenges.is_ours(KEY, "tablet", challenge, NOW)
    assert not challenges.is_ours(KEY, "another", challenge, NOW)
    assert not challenges.is_ours("cd" * 32, "tablet", challenge, NOW)
    assert not challenges.is_ours(KEY, "tablet", challenge, NOW + challenges.LIFE)


@pytest.mark.parametrize("forged", ["", ".", "..", "9999999999.x.AAAA", "か.き.く"])
def test_a_forged_challenge_is_not_ours(forged: str) -> None:
    assert not challenges.is_ours(KEY, "tablet", forged, NOW)


@pytest.mark.parametrize(
    "jwk",
    [
        {},
        {"kty": "RSA", "crv": "P-256", "x": "AA", "y": "AA"},
        {"kty": "EC", "crv": "P-384", "x": "AA", "y": "AA"},
        {"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"},  # not on the curve
        {"kty": "EC", "crv": "P-256", "x": "!!", "y": "か"},
    ],
)
def test_what_is_no_p256_key_is_refused(jwk: dict[str, str]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whichever check finds it first
        challenges.public_key(jwk)


@pytest.mark.parametrize("signature", ["", "AA", "!!", "か" * 64])
def test_a_broken_signature_proves_nothing(signature: str) -> None:
    assert not challenges.signed({}, "challenge", signature)
