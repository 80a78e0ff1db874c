"""Seals: what the tablet makes, this opens; and nothing else."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from hypothesis import given
from hypothesis import strategies as st

from dakoku.platform import sealing
from dakoku.platform.sealing import Keyring, Purpose, Seal, SealBroken, SealedFacts, UnknownKey
from tools.paths import ROOT

FACTS = SealedFacts("p" * 20, "sato", "in", datetime(2026, 11, 20, 3, 0, 0, 123000, UTC), "tablet")
KEY = rsa.generate_private_key(65537, 3072)
KEYRING = Keyring({"k1": KEY})


PASSWORD = "さくら-2026"


def seal(password: str = PASSWORD) -> Seal:
    """For a punch with these facts."""
    return sealing.make("k1", KEYRING.jwk("k1"), Purpose.PUNCH, FACTS, password)


def vector() -> dict[str, Any]:
    """What the tablet's own code makes of known facts, with the key to it."""
    made: dict[str, Any] = json.loads((ROOT / "hosting/src/terminal/seal.vector.json").read_text())
    return made


def vector_keyring(jwk: dict[str, str]) -> Keyring:
    n, e, d, p, q, dp, dq, qi = (
        int.from_bytes(sealing.decoded(jwk[name]), "big")
        for name in ("n", "e", "d", "p", "q", "dp", "dq", "qi")
    )
    public = rsa.RSAPublicNumbers(e=e, n=n)
    key = rsa.RSAPrivateNumbers(p=p, q=q, d=d, dmp1=dp, dmq1=dq, iqmp=qi, public_numbers=public)
    return Keyring({"vector": key.private_key()})


def test_what_the_tablet_sealed_opens_here() -> None:
    known = vector()
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=known["facts"]["at"])
    names = ("punchId", "employeeId", "type", "terminalId")
    punch_id, employee_id, kind, terminal_id = (known["facts"][name] for name in names)
    facts = SealedFacts(punch_id, employee_id, kind, at, terminal_id)
    assert sealing.digest(Purpose.PUNCH, facts).hex() == known["digest"]
    assert sealing.digest(Purpose.WITHDRAWAL, facts).hex() == known["withdrawalDigest"]
    keyring = vector_keyring(known["privateJwk"])
    assert keyring.open(Seal("vector", known["box"]), Purpose.PUNCH, facts) == known["password"]


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=18))
def test_a_sealed_password_comes_out_as_it_went_in(password: str) -> None:
    assert KEYRING.open(seal(password), Purpose.PUNCH, FACTS) == password


@pytest.mark.parametrize(
    "other",
    [
        replace(FACTS, punch_id="q" * 20),
        replace(FACTS, employee_id="suzuki"),
        replace(FACTS, type="out"),
        replace(FACTS, at=FACTS.at + timedelta(milliseconds=1)),
        replace(FACTS, terminal_id="another"),
    ],
)
def test_a_seal_is_good_for_its_own_facts_alone(other: SealedFacts) -> None:
    with pytest.raises(SealBroken):
        KEYRING.open(seal(), Purpose.PUNCH, other)


def test_a_punchs_seal_withdraws_nothing() -> None:
    with pytest.raises(SealBroken):
        KEYRING.open(seal(), Purpose.WITHDRAWAL, FACTS)


@pytest.mark.parametrize("box", ["", "AAAA", "か", "=", "A" * 512, "A" * 600])
def test_a_box_that_is_none_is_broken(box: str) -> None:
    with pytest.raises(SealBroken):
        KEYRING.open(Seal("k1", box), Purpose.PUNCH, FACTS)


def test_an_unknown_key_is_told_apart_from_a_broken_seal() -> None:
    with pytest.raises(UnknownKey):
        KEYRING.open(Seal("k0", seal().box), Purpose.PUNCH, FACTS)


def test_the_last_key_listed_is_current_and_the_older_ones_still_open() -> None:
    rotated = Keyring({"k1": KEY, "k2": rsa.generate_private_key(65537, 3072)})
    assert rotated.current == "k2"
    assert rotated.open(seal(), Purpose.PUNCH, FACTS) == PASSWORD
