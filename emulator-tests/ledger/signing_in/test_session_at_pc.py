"""Signing in at a staff-room PC: its key vouches for it; what is wrong with it keeps nobody out."""

from collections.abc import Callable
from typing import Any

import jwt
import pytest
from google.cloud.firestore import Client

import people
from clocks import HandClock
from dakoku.platform import challenges
from dakoku_ledger import wiring
from device import Device
from ledger.conftest import PASSWORD, Call

PC = people.NORTH_PC.id
PLAIN = {"role": "employee", "employeeId": people.SATO.id}


@pytest.fixture
def device(parts: wiring.Parts) -> Device:
    """The PC, enrolled."""
    made = Device()
    parts.client.document(f"terminals/{PC}").update({"deviceKey": made.jwk})
    return made


def proof(parts: wiring.Parts, device: Device, terminal_id: str = PC) -> dict[str, str]:
    """What the PC sends: the punch function's challenge, signed."""
    challenge = challenges.issue(parts.config.server_key, terminal_id, parts.clock())
    return {"terminalId": terminal_id, "challenge": challenge, "signature": device.sign(challenge)}


def signed_in(call: Call, pc: dict[str, str] | None) -> tuple[str | None, dict[str, Any]]:
    """How the PC stands, and the token's claims."""
    body = {"code": people.SATO.code, "password": PASSWORD, "pc": pc}
    response = call(None, "POST", "/session", json=body)
    assert response.status_code == 200, response.text
    answer = response.json or {}
    return answer["pc"], jwt.decode(answer["token"], options={"verify_signature": False})["claims"]


def test_the_token_names_the_pc_and_its_generation(
    call: Call, parts: wiring.Parts, device: Device, database: Client, clock: HandClock
) -> None:
    standing, claims = signed_in(call, proof(parts, device))
    assert (standing, claims) == ("accepted", {**PLAIN, "pc": PC, "pcGeneration": 1})
    assert database.document(f"terminals/{PC}").get().get("lastSeenAt") == clock.now


def test_anywhere_else_it_names_none(call: Call) -> None:
    assert signed_in(call, None) == (None, PLAIN)


def revoked(client: Client) -> None:
    client.document(f"terminals/{PC}").update({"revoked": True})


def renewed(client: Client) -> None:
    client.document(f"terminals/{PC}").update({"deviceKey": None, "generation": 2})


@pytest.mark.parametrize("shut_out", [revoked, renewed])
def test_at_a_pc_that_was_shut_out_people_sign_in_without_the_claim(
    call: Call, parts: wiring.Parts, device: Device, shut_out: Callable[[Client], None]
) -> None:
    shut_out(parts.client)
    assert signed_in(call, proof(parts, device)) == ("revoked", PLAIN)


def as_recorder(client: Client) -> None:
    client.document(f"terminals/{PC}").update({"kind": "recorder"})


def gone(client: Client) -> None:
    client.document(f"terminals/{PC}").delete()


@pytest.mark.parametrize("changed", [as_recorder, gone])
def test_what_is_no_pc_gives_no_claim(
    call: Call, parts: wiring.Parts, device: Device, changed: Callable[[Client], None]
) -> None:
    changed(parts.client)
    assert signed_in(call, proof(parts, device)) == ("wrongDevice", PLAIN)


@pytest.mark.usefixtures("device")
def test_another_device_gives_no_claim(call: Call, parts: wiring.Parts) -> None:
    assert signed_in(call, proof(parts, Device())) == ("wrongDevice", PLAIN)


def test_a_challenge_is_good_for_its_pc_and_five_minutes(
    call: Call, parts: wiring.Parts, device: Device, clock: HandClock
) -> None:
    others = {**proof(parts, device, people.LOST_PC.id), "terminalId": PC}
    assert signed_in(call, others) == ("wrongDevice", PLAIN)
    old = proof(parts, device)
    clock.move(minutes=5)
    assert signed_in(call, old) == ("wrongDevice", PLAIN)


def test_a_pc_proves_nothing_without_the_password(call: Call, parts: wiring.Parts, device: Device) -> None:
    body = {"code": people.SATO.code, "password": "not this one", "pc": proof(parts, device)}
    response = call(None, "POST", "/session", json=body)
    assert (response.status_code, (response.json or {})["code"]) == (401, "wrongCredentials")


def test_half_a_proof_is_named(call: Call) -> None:
    body = {"code": people.SATO.code, "password": PASSWORD, "pc": {"terminalId": PC}}
    response = call(None, "POST", "/session", json=body)
    named = {field["field"] for field in (response.json or {})["fields"]}
    assert (response.status_code, named) == (422, {"pc.challenge", "pc.signature"})
