"""Whatever stands where a seal, a certificate or a signature belongs: a refusal, and never a fault."""

from datetime import UTC, datetime
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from flask.testing import FlaskClient
from google.cloud.firestore import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import people
from clocks import NOON
from dakoku.platform import sealing
from dakoku.platform.sealing import Keyring, Purpose, SealedFacts
from dakoku.store.punching import punches
from dakoku.store.punching.receipts import Reason, Status
from dakoku_punch import certificates
from dakoku_punch.settle.settler import Settler
from device import Device
from punch.sending import PASSWORD, Tablet, Tap

REFUSED = {(Status.REJECTED, Reason.BAD_SEAL), (Status.DEFERRED, Reason.UNKNOWN_KEY)}
STRANGE = Keyring({"dev1": rsa.generate_private_key(65537, 3072)})
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
TEXTS = st.text(max_size=200)
fuzzed = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@st.composite
def spoilt(draw: st.DrawFn, good: str) -> str:
    """Something good with one sign changed, cut off, made longer, or nothing like it."""
    place = draw(st.integers(0, len(good) - 1))
    other = draw(st.sampled_from(LETTERS).filter(lambda sign: sign != good[place]))
    ways = (f"{good[:place]}{other}{good[place + 1 :]}", good[:place], good + other * 88, draw(TEXTS))
    return draw(st.sampled_from(ways))


@pytest.fixture
def tap() -> Tap:
    """Sato comes at noon."""
    return Tap(people.SATO, "in", NOON)


@fuzzed
@given(data=st.data())
def test_a_seal_that_was_tampered_with_never_lets_a_punch_in(
    settler: Settler, tablet: Tablet, data: st.DataObject
) -> None:
    tap = Tap(people.SATO, "in", NOON)
    sent = tablet.punch(tap)
    seal = sent["seal"]
    key = data.draw(st.sampled_from([seal["keyId"], seal["keyId"], "", "another", "__id__"]))
    forged = {"keyId": key, "box": data.draw(spoilt(seal["box"]))}
    receipt = settler.punch(punches.read({**sent, "seal": forged}))
    assert (receipt.status, receipt.reason) in REFUSED


def test_a_seal_by_a_key_of_the_same_name_is_bad(settler: Settler, tablet: Tablet, tap: Tap) -> None:
    strange = {**tablet.punch(tap), "seal": tap.seal(STRANGE, Purpose.PUNCH, PASSWORD)}
    current = {**strange["seal"], "keyId": tablet.keyring.current}
    receipt = settler.punch(punches.read({**strange, "seal": current}))
    assert (receipt.status, receipt.reason) == (Status.REJECTED, Reason.BAD_SEAL)


@fuzzed
@given(inside=st.binary(max_size=72))
def test_a_seal_with_anything_but_the_password_inside_never_lets_a_punch_in(
    settler: Settler, tablet: Tablet, inside: bytes
) -> None:
    tap = Tap(people.SATO, "in", NOON)
    sent = tablet.punch(tap)
    key = tablet.keyring.current
    box = _sealed(tablet.keyring, tap, inside)
    receipt = settler.punch(punches.read({**sent, "seal": {"keyId": key, "box": box}}))
    assert receipt.status in {Status.REJECTED, Status.DEFERRED}


@pytest.mark.parametrize(
    ("at", "reason"),
    [
        (datetime.min.replace(tzinfo=UTC), Reason.TOO_OLD),
        (datetime(1969, 12, 31, tzinfo=UTC), Reason.TOO_OLD),
        (datetime.max.replace(tzinfo=UTC), Reason.IN_FUTURE),
    ],
)
def test_a_punch_of_another_age_is_rejected(
    settler: Settler, tablet: Tablet, tap: Tap, at: datetime, reason: Reason
) -> None:
    receipt = settler.punch(punches.read({**tablet.punch(tap), "at": at}))
    assert (receipt.status, receipt.reason) == (Status.REJECTED, reason)


@fuzzed
@given(data=st.data())
def test_no_other_certificate_enrols(api: FlaskClient, client: Client, data: st.DataObject) -> None:
    _forgive(client)
    good = certificates.new()
    path = data.draw(st.sampled_from(["terminals", "pcs"]))
    body = {"certificate": data.draw(spoilt(good)), "deviceKey": Device().jwk}
    answer = api.post(f"/api/punch/{path}/enrol", json={**body, **_version(path)})
    assert answer.status_code in {401, 422}, answer.text


@fuzzed
@given(jwk=st.dictionaries(st.sampled_from(["kty", "crv", "x", "y"]), TEXTS | st.none() | st.integers()))
def test_no_device_key_but_a_good_one_is_taken(api: FlaskClient, client: Client, jwk: dict[str, Any]) -> None:
    _forgive(client)
    body = {"certificate": certificates.new(), "deviceKey": {**Device().jwk, **jwk}, "version": "1"}
    answer = api.post("/api/punch/terminals/enrol", json=body)
    assert answer.status_code in {401, 422}, answer.text


@fuzzed
@given(data=st.data())
def test_nobody_comes_back_by_another_challenge_or_signature(
    api: FlaskClient, client: Client, data: st.DataObject
) -> None:
    device, terminal_id = Device(), people.NORTH_TABLET.id
    client.document(f"terminals/{terminal_id}").update({"deviceKey": device.jwk})
    asked = api.post("/api/punch/terminals/challenge", json={"terminalId": terminal_id})
    challenge = (asked.json or {})["challenge"]
    proof = {"challenge": challenge, "signature": device.sign(challenge)}
    what = data.draw(st.sampled_from(["challenge", "signature"]))
    forged = {"terminalId": terminal_id, **proof, what: data.draw(spoilt(proof[what]))}
    answer = api.post("/api/punch/terminals/return", json=forged)
    assert answer.status_code in {401, 422}, answer.text


def _version(path: str) -> dict[str, str]:
    return {"version": "1"} if path == "terminals" else {}


def _forgive(client: Client) -> None:
    for found in client.collection("tries").list_documents():
        found.delete()


def _sealed(keyring: Keyring, tap: Tap, inside: bytes) -> str:
    """A box for these very facts, with these bytes in place of the password."""
    facts = SealedFacts(tap.id, tap.person.id, tap.type, tap.at, tap.terminal.id)
    public = keyring._keys[keyring.current].public_key()
    return sealing.encoded(public.encrypt(sealing.digest(Purpose.PUNCH, facts) + inside, sealing._OAEP))
