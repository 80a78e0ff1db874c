"""A certificate shown again: to administrators, and for 48 hours to whoever holds a mailed link."""

import re
from typing import Any

import pytest
from flask.testing import FlaskClient
from google.cloud.firestore import Client

import people
from clocks import HandClock
from dakoku.store.terminal.addresses import ALLOWED
from dakoku_punch import wiring
from punch.asking import added, ask, told
from punch.sending import read

TO = "setup@example.jp"


def shown(api: FlaskClient, terminal: dict[str, Any]) -> str:
    response = ask(api, people.TANAKA, "GET", f"/terminals/{terminal['id']}/certificate")
    assert response.status_code == 200, response.text
    return str((response.json or {})["certificate"])


def mailed(api: FlaskClient, client: Client, terminal: dict[str, Any]) -> str:
    """Mail a link: its token, as it stands in the mail."""
    response = ask(api, people.TANAKA, "POST", f"/terminals/{terminal['id']}/mail", {"to": TO})
    assert response.status_code == 202, response.text
    (mail,) = (found.to_dict() for found in client.collection("mail").stream())
    (token,) = re.findall(r"/#/certificate/(\S+)", mail["message"]["text"])
    return str(token)


def test_a_certificate_is_shown_as_it_was_given_out_also_after_a_renewal(
    api: FlaskClient, parts: wiring.Parts
) -> None:
    terminal = added(api)
    assert shown(api, terminal) == terminal["certificate"]
    response = ask(api, people.TANAKA, "POST", f"/terminals/{terminal['id']}/certificate")
    answer = ask(api, people.TANAKA, "GET", f"/terminals/{terminal['id']}/certificate")
    assert answer.json == {**(response.json or {}), "terminalUrl": f"{parts.config.site_url}/"}
    assert shown(api, terminal) != terminal["certificate"]


def test_an_old_certificate_that_was_not_kept_must_be_renewed(api: FlaskClient) -> None:
    path = f"/terminals/{people.NORTH_TABLET.id}"
    assert told(ask(api, people.TANAKA, "GET", f"{path}/certificate")) == (409, "notKept")
    assert told(ask(api, people.TANAKA, "POST", f"{path}/mail", {"to": TO})) == (409, "notKept")
    ask(api, people.TANAKA, "POST", f"{path}/certificate")
    assert ask(api, people.TANAKA, "GET", f"{path}/certificate").status_code == 200


def test_one_terminals_box_does_not_open_for_another(api: FlaskClient, client: Client) -> None:
    terminal, other = added(api), added(api)
    box = read(client, f"terminals/{other['id']}")["certificate"]
    client.document(f"terminals/{terminal['id']}").update({"certificate": box})
    refused = ask(api, people.TANAKA, "GET", f"/terminals/{terminal['id']}/certificate")
    assert told(refused) == (409, "notKept")


def test_what_is_shut_out_is_not_given_out(api: FlaskClient) -> None:
    path = f"/terminals/{added(api)['id']}"
    ask(api, people.TANAKA, "POST", f"{path}/revoke")
    assert told(ask(api, people.TANAKA, "GET", f"{path}/certificate")) == (409, "revoked")
    assert told(ask(api, people.TANAKA, "POST", f"{path}/mail", {"to": TO})) == (409, "revoked")


def test_a_mailed_link_shows_the_certificate_for_48_hours(
    api: FlaskClient, client: Client, clock: HandClock, parts: wiring.Parts
) -> None:
    terminal = added(api)
    token = mailed(api, client, terminal)
    clock.move(hours=48, seconds=-1)
    assert ask(api, None, "POST", "/displays", {"token": token}).json == {
        "certificate": terminal["certificate"],
        "terminalUrl": f"{parts.config.site_url}/",
        "terminal": "職員室",
        "kind": "recorder",
        "department": {"code": "0100", "name": "北小学校"},
        "organisation": "北浜市教育委員会",
        "language": "ja",
        "expiresAt": "2026-11-22T03:00:00Z",
    }
    clock.move(seconds=1)
    assert told(ask(api, None, "POST", "/displays", {"token": token})) == (404, "linkExpired")


def test_every_opening_of_a_link_is_audited_with_the_address_it_was_mailed_to(
    api: FlaskClient, client: Client
) -> None:
    token = mailed(api, client, added(api))
    for _ in range(2):
        ask(api, None, "POST", "/displays", {"token": token})
    entries = [found.to_dict() for found in client.collection("audit").stream()]
    opened = [one for one in entries if one["actor"] == "display"]
    assert [(one["action"], one["after"]["to"]) for one in opened] == [("terminal.showCertificate", TO)] * 2
    assert token not in str(entries)


@pytest.mark.parametrize("deed", ["certificate", "revoke"])
def test_renewal_and_shutting_out_void_a_link(api: FlaskClient, client: Client, deed: str) -> None:
    terminal = added(api)
    token = mailed(api, client, terminal)
    ask(api, people.TANAKA, "POST", f"/terminals/{terminal['id']}/{deed}")
    assert told(ask(api, None, "POST", "/displays", {"token": token})) == (404, "linkExpired")


def test_a_link_is_void_where_certificates_are_no_longer_given_out(api: FlaskClient, client: Client) -> None:
    token = mailed(api, client, added(api))
    client.document(f"departments/{people.NORTH}").update({"terminal": {"device": "none"}})
    assert told(ask(api, None, "POST", "/displays", {"token": token})) == (404, "linkExpired")


def test_tokens_cannot_be_tried_at_will_and_that_stops_no_enrolment(
    api: FlaskClient, client: Client, clock: HandClock
) -> None:
    token = mailed(api, client, added(api))
    for _ in range(ALLOWED):
        assert told(ask(api, None, "POST", "/displays", {"token": "guess"})) == (404, "linkExpired")
    assert told(ask(api, None, "POST", "/displays", {"token": token})) == (429, "tooManyTries")
    body = {"certificate": "AAAA", "deviceKey": {"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"}}
    enrolment = ask(api, None, "POST", "/terminals/enrol", {**body, "version": "1"})
    assert enrolment.status_code == 422
    clock.move(minutes=15)
    assert ask(api, None, "POST", "/displays", {"token": token}).status_code == 200


def test_neither_certificate_nor_token_lie_open_in_the_database(api: FlaskClient, client: Client) -> None:
    terminal = added(api)
    token = mailed(api, client, terminal)
    (link,) = client.collection("displays").stream()
    assert token not in f"{link.id} {link.to_dict()}"
    (mail,) = client.collection("mail").stream()
    assert terminal["certificate"] not in str(mail.to_dict())
    assert len(token) >= 28  # 160 random bits and more


def test_the_mail_goes_to_the_address_alone_and_is_deleted_after_a_month(
    api: FlaskClient, client: Client, clock: HandClock
) -> None:
    mailed(api, client, added(api))
    (mail,) = (found.to_dict() for found in client.collection("mail").stream())
    assert mail["to"] == [TO]
    assert mail["createdAt"] == clock.now
    assert (mail["expiresAt"] - mail["createdAt"]).days == 30
    assert set(mail["message"]) == {"subject", "text", "html"}


@pytest.mark.parametrize(
    ("language", "subject", "until"),
    [
        ("ja", "タイムレコーダーURLのお知らせ", "2026年11月22日(日) 12:00 まで"),
        ("en", "Your time recorder URL", "until Sun, Nov 22, 2026 12:00"),
        ("zh-TW", "打卡鐘網址通知", "2026年11月22日 週日 12:00"),
        ("th", "แจ้ง URL ของเครื่องบันทึกเวลา", "อา. 22 พ.ย. 2026 12:00"),
        ("vi", "Thông báo URL máy chấm công", "CN, 22 thg 11, 2026 12:00"),
    ],
)
def test_the_mail_is_in_the_departments_language_and_says_what_is_needed(
    api: FlaskClient, parts: wiring.Parts, language: str, subject: str, until: str
) -> None:
    client = parts.client
    client.document(f"departments/{people.NORTH}").update({"language": language})
    token = mailed(api, client, added(api))
    (mail,) = (found.to_dict()["message"] for found in client.collection("mail").stream())
    assert mail["subject"] == subject
    site = parts.config.site_url
    wanted = [f"{site}/", f"{site}/#/certificate/{token}", until, "iPad", "北小学校", "職員室"]
    for form in ("text", "html"):
        assert [each for each in wanted if each not in mail[form]] == [], form
    assert f'lang="{language}"' in mail["html"]


@pytest.mark.parametrize("to", ["", "setup", "setup@example", "a@b.jp,c@b.jp", "a@b.jp\nBcc: c@b.jp"])
def test_only_one_plain_address_is_mailed_to(api: FlaskClient, client: Client, to: str) -> None:
    response = ask(api, people.TANAKA, "POST", f"/terminals/{added(api)['id']}/mail", {"to": to})
    assert [one["field"] for one in (response.json or {})["fields"]] == ["to"]
    assert [*client.collection("mail").stream(), *client.collection("displays").stream()] == []
