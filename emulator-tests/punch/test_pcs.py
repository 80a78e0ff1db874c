"""A staff-room PC is enrolled by its certificate, and never becomes a terminal."""

from typing import Any

import pytest
from flask.testing import FlaskClient
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import people
from dakoku.store.terminal.addresses import ALLOWED
from dakoku_punch import wiring
from device import Device
from punch.asking import added, ask, told
from punch.sending import read


@pytest.fixture
def device() -> Device:
    return Device()


@pytest.fixture
def pc(api: FlaskClient) -> dict[str, Any]:
    """A new PC of the north department, certificate included."""
    return added(api, kind="pc")


def enrol(api: FlaskClient, certificate: str, device: Device) -> TestResponse:
    return ask(api, None, "POST", "/pcs/enrol", {"certificate": certificate, "deviceKey": device.jwk})


def as_tablet(api: FlaskClient, certificate: str, device: Device) -> TestResponse:
    body = {"certificate": certificate, "deviceKey": device.jwk, "version": "1"}
    return ask(api, None, "POST", "/terminals/enrol", body)


def test_a_pc_is_enrolled_without_a_sign_in_of_its_own(
    api: FlaskClient, client: Client, pc: dict[str, Any], device: Device
) -> None:
    response = enrol(api, pc["certificate"], device)
    assert response.status_code == 200, response.text
    assert response.json == {
        "terminal": {"id": pc["id"], "name": "職員室", "departmentId": people.NORTH, "generation": 1},
        "department": {"code": "0100", "name": "北小学校"},
        "organisation": "北浜市教育委員会",
        "language": "ja",
    }
    stored = read(client, f"terminals/{pc['id']}")
    assert (stored["kind"], stored["deviceKey"]) == ("pc", device.jwk)
    assert stored["enrolledAt"] == stored["lastSeenAt"] is not None


def test_its_enrolment_is_audited(
    api: FlaskClient, client: Client, pc: dict[str, Any], device: Device
) -> None:
    enrol(api, pc["certificate"], device)
    entries = [found.to_dict() for found in client.collection("audit").stream()]
    (entry,) = (one for one in entries if one["action"] == "terminal.enrol")
    assert (entry["subject"], entry["after"]["kind"]) == (f"terminals/{pc['id']}", "pc")


def test_a_pcs_certificate_makes_no_terminal(api: FlaskClient, pc: dict[str, Any], device: Device) -> None:
    assert told(as_tablet(api, pc["certificate"], device)) == (409, "certificateOfPc")


def test_a_terminals_certificate_makes_no_pc(api: FlaskClient, client: Client, device: Device) -> None:
    tablet = added(api)
    assert told(enrol(api, tablet["certificate"], device)) == (409, "certificateOfRecorder")
    assert read(client, f"terminals/{tablet['id']}")["deviceKey"] is None


def test_a_pcs_key_does_not_come_back_as_a_terminal(
    api: FlaskClient, pc: dict[str, Any], device: Device
) -> None:
    enrol(api, pc["certificate"], device)
    challenge = (ask(api, None, "POST", "/terminals/challenge", {"terminalId": pc["id"]}).json or {})[
        "challenge"
    ]
    body = {"terminalId": pc["id"], "challenge": challenge, "signature": device.sign(challenge)}
    assert told(ask(api, None, "POST", "/terminals/return", body)) == (401, "wrongDevice")


@pytest.mark.parametrize("deed", ["revoke", "certificate"])
def test_a_pc_that_is_shut_out_or_renewed_needs_its_new_certificate(
    api: FlaskClient, pc: dict[str, Any], device: Device, deed: str
) -> None:
    enrol(api, pc["certificate"], device)
    ask(api, people.TANAKA, "POST", f"/terminals/{pc['id']}/{deed}")
    assert told(enrol(api, pc["certificate"], device)) == (401, "wrongCertificate")
    renewed = ask(api, people.TANAKA, "POST", f"/terminals/{pc['id']}/certificate").json or {}
    assert told(as_tablet(api, renewed["certificate"], device)) == (409, "certificateOfPc")
    assert enrol(api, renewed["certificate"], device).status_code == 200


def test_wrong_certificates_are_limited_together_with_those_of_terminals(
    api: FlaskClient, pc: dict[str, Any], device: Device
) -> None:
    for number in range(ALLOWED):
        way = enrol if number % 2 else as_tablet
        assert told(way(api, "AAAA-BBBB", device)) == (401, "wrongCertificate")
    assert told(enrol(api, pc["certificate"], device)) == (429, "tooManyTries")


def test_an_unusable_key_is_named(api: FlaskClient, pc: dict[str, Any]) -> None:
    key = {"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"}
    response = ask(api, None, "POST", "/pcs/enrol", {"certificate": pc["certificate"], "deviceKey": key})
    assert [field["field"] for field in (response.json or {})["fields"]] == ["deviceKey"]


def test_the_list_tells_pcs_from_terminals(api: FlaskClient, pc: dict[str, Any]) -> None:
    tablet = added(api)
    listed = (ask(api, people.ITO, "GET", "/terminals").json or {})["terminals"]
    kinds = {one["id"]: one["kind"] for one in listed}
    assert (kinds[pc["id"]], kinds[tablet["id"]]) == ("pc", "recorder")


def test_there_is_no_third_kind(api: FlaskClient) -> None:
    body = {"name": "職員室", "departmentId": people.NORTH, "kind": "phone"}
    assert told(ask(api, people.ITO, "POST", "/terminals", body)) == (422, "invalid")


def test_its_certificate_leads_to_the_page_that_enrols_pcs(
    api: FlaskClient, client: Client, parts: wiring.Parts, pc: dict[str, Any]
) -> None:
    url = f"{parts.config.site_url}/my/#/pc"
    shown = ask(api, people.TANAKA, "GET", f"/terminals/{pc['id']}/certificate").json or {}
    assert shown == {"certificate": pc["certificate"], "terminalUrl": url}
    assert (
        ask(api, people.TANAKA, "POST", f"/terminals/{pc['id']}/mail", {"to": "setup@example.jp"}).status_code
        == 202
    )
    (letter,) = (found.to_dict()["message"] for found in client.collection("mail").stream())
    assert url in letter["text"]
    assert "職員室PC" in letter["subject"]
    assert "タイムレコーダー" not in letter["text"]
