"""A tablet comes in by certificate, and back by its device key."""

import base64
import json
from dataclasses import asdict
from typing import Any

import pytest
from flask.testing import FlaskClient
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import people
from clocks import HandClock
from dakoku.store.organisation.settings import TerminalSettings
from dakoku.store.terminal.addresses import ALLOWED
from device import Device
from punch.setting import PROJECT


@pytest.fixture
def device() -> Device:
    return Device()


def added(api: FlaskClient, caller: people.Caller = people.TANAKA) -> dict[str, Any]:
    """A new terminal of the north department, certificate included."""
    body = {"name": "職員室", "departmentId": people.NORTH}
    response = api.post("/api/punch/terminals", json=body, headers={"Authorization": caller.bearer(PROJECT)})
    assert response.status_code == 201, response.text
    return dict(response.json or {})


def enrol(api: FlaskClient, certificate: str, device: Device) -> TestResponse:
    body = {"certificate": certificate, "deviceKey": device.jwk, "version": "1"}
    return api.post("/api/punch/terminals/enrol", json=body)


def come_back(api: FlaskClient, terminal_id: str, device: Device) -> TestResponse:
    asked = api.post("/api/punch/terminals/challenge", json={"terminalId": terminal_id})
    challenge = (asked.json or {})["challenge"]
    body = {"terminalId": terminal_id, "challenge": challenge, "signature": device.sign(challenge)}
    return api.post("/api/punch/terminals/return", json=body)


def claims(session: dict[str, Any]) -> dict[str, Any]:
    """What a custom token says."""
    payload = session["token"].split(".")[1]
    return dict(json.loads(base64.urlsafe_b64decode(payload + "==")))


def code(response: TestResponse) -> tuple[int, str]:
    return response.status_code, str((response.json or {})["code"])


def test_a_certificate_opens_a_session_under_the_terminals_own_uid(api: FlaskClient, device: Device) -> None:
    terminal = added(api)
    session = enrol(api, terminal["certificate"], device).json or {}
    assert claims(session)["uid"] == f"terminal:{terminal['id']}"
    assert claims(session)["claims"] == {
        "role": "terminal",
        "terminalId": terminal["id"],
        "departmentId": people.NORTH,
        "generation": 1,
    }
    assert session["terminal"] == {
        "id": terminal["id"],
        "name": "職員室",
        "departmentId": people.NORTH,
        "generation": 1,
    }
    assert session["department"] == {"code": "0100", "name": "北小学校"}
    assert session["organisation"]["timeZone"] == "Asia/Tokyo"
    assert session["sealing"]["jwk"]["alg"] == "RSA-OAEP-256"
    assert len(base64.b64decode(session["historyKey"])) == 32


def test_an_enrolment_is_audited_and_a_return_is_not(
    api: FlaskClient, device: Device, client: Client
) -> None:
    terminal = added(api)
    enrol(api, terminal["certificate"], device)
    come_back(api, terminal["id"], device)
    entries = [found.to_dict() for found in client.collection("audit").stream()]
    (entry,) = (one for one in entries if one["action"] != "terminal.create")
    assert (entry["action"], entry["actor"]) == ("terminal.enrol", f"terminal:{terminal['id']}")
    assert entry["subject"] == f"terminals/{terminal['id']}"


def test_a_session_speaks_and_shows_what_holds_in_the_department(
    api: FlaskClient, device: Device, client: Client
) -> None:
    own = {"breaks": False, "counts": True}
    client.document(f"departments/{people.NORTH}").update({"language": "vi", "terminal": own})
    organisation = (enrol(api, added(api)["certificate"], device).json or {})["organisation"]
    inherited = asdict(TerminalSettings())
    del inherited["device"]
    assert inherited.items().isdisjoint(own.items())
    assert (organisation["language"], organisation["terminal"]) == ("vi", {**inherited, **own})


def test_the_certificate_may_be_typed_in_small_letters_without_dashes(
    api: FlaskClient, device: Device
) -> None:
    certificate = added(api)["certificate"]
    assert enrol(api, certificate.lower().replace("-", " "), device).status_code == 200


def test_enrolment_publishes_the_sealing_keys_for_tablets_to_read(
    api: FlaskClient, device: Device, client: Client
) -> None:
    session = enrol(api, added(api)["certificate"], device).json or {}
    published = client.document("settings/sealing").get().to_dict()
    assert published["current"] == session["sealing"]["keyId"]
    assert published["keys"][published["current"]]["jwk"] == session["sealing"]["jwk"]


def test_a_wrong_certificate_is_refused_and_after_ten_the_address_must_wait(
    api: FlaskClient, device: Device, clock: HandClock
) -> None:
    certificate = added(api)["certificate"]
    for _ in range(ALLOWED):
        assert code(enrol(api, "AAAA-BBBB", device)) == (401, "wrongCertificate")
    refused = enrol(api, certificate, device)
    assert code(refused) == (429, "tooManyTries")
    assert int(refused.headers["Retry-After"]) > 0
    clock.move(minutes=15)
    assert enrol(api, certificate, device).status_code == 200


def test_an_unusable_device_key_is_named(api: FlaskClient) -> None:
    body = {
        "certificate": "A",
        "deviceKey": {"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"},
        "version": "1",
    }
    response = api.post("/api/punch/terminals/enrol", json=body)
    assert response.status_code == 422
    assert [field["field"] for field in (response.json or {})["fields"]] == ["deviceKey"]


def test_the_device_key_brings_a_tablet_back_to_the_same_uid(api: FlaskClient, device: Device) -> None:
    terminal = added(api)
    first = enrol(api, terminal["certificate"], device).json or {}
    again = come_back(api, terminal["id"], device).json or {}
    assert claims(again)["uid"] == claims(first)["uid"]
    assert again["historyKey"] == first["historyKey"]


def test_another_device_does_not_come_back(api: FlaskClient, device: Device) -> None:
    terminal = added(api)
    enrol(api, terminal["certificate"], device)
    assert code(come_back(api, terminal["id"], Device())) == (401, "wrongDevice")


def test_a_challenge_is_good_for_five_minutes_and_one_terminal(
    api: FlaskClient, device: Device, clock: HandClock
) -> None:
    terminal = added(api)
    enrol(api, terminal["certificate"], device)
    challenges = [
        (api.post("/api/punch/terminals/challenge", json={"terminalId": one}).json or {})["challenge"]
        for one in (terminal["id"], people.NORTH_TABLET.id)
    ]
    clock.move(minutes=5)
    challenges.append("forged")
    for challenge in challenges:
        body = {
            "terminalId": terminal["id"],
            "challenge": challenge,
            "signature": device.sign(challenge),
        }
        assert code(api.post("/api/punch/terminals/return", json=body)) == (401, "wrongDevice")


def test_a_revoked_terminal_comes_in_neither_way_until_it_is_renewed(
    api: FlaskClient, device: Device
) -> None:
    terminal = added(api)
    headers = {"Authorization": people.TANAKA.bearer(PROJECT)}
    enrol(api, terminal["certificate"], device)
    assert api.post(f"/api/punch/terminals/{terminal['id']}/revoke", headers=headers).status_code == 204
    assert code(come_back(api, terminal["id"], device)) == (401, "revoked")
    assert code(enrol(api, terminal["certificate"], device)) == (401, "wrongCertificate")
    renewed = api.post(f"/api/punch/terminals/{terminal['id']}/certificate", headers=headers).json or {}
    assert enrol(api, renewed["certificate"], device).status_code == 200


def is_enrolled(api: FlaskClient, terminal_id: str) -> bool:
    """As the console's list has it."""
    headers = {"Authorization": people.TANAKA.bearer(PROJECT)}
    listed = (api.get("/api/punch/terminals", headers=headers).json or {})["terminals"]
    (enrolled,) = [one["enrolled"] for one in listed if one["id"] == terminal_id]
    return bool(enrolled)


def test_renewal_shuts_out_the_old_certificate_and_its_tablet_and_keeps_the_uid(
    api: FlaskClient, device: Device
) -> None:
    terminal = added(api)
    headers = {"Authorization": people.TANAKA.bearer(PROJECT)}
    first = enrol(api, terminal["certificate"], device).json or {}
    renewed = api.post(f"/api/punch/terminals/{terminal['id']}/certificate", headers=headers).json or {}
    assert code(come_back(api, terminal["id"], device)) == (401, "revoked")
    assert code(enrol(api, terminal["certificate"], device)) == (401, "wrongCertificate")
    assert not is_enrolled(api, terminal["id"])
    session = enrol(api, renewed["certificate"], device).json or {}
    assert is_enrolled(api, terminal["id"])
    assert claims(session)["uid"] == claims(first)["uid"]
    assert claims(session)["claims"]["generation"] == 2


def test_server_time_is_given_in_milliseconds_and_never_cached(api: FlaskClient, clock: HandClock) -> None:
    response = api.get("/api/punch/time")
    assert response.json == {"now": int(clock.now.timestamp() * 1000)}
    assert response.headers["Cache-Control"] == "no-store"
