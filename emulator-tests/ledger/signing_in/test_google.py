"""Employees sign in with Google, where the organisation has it: one verified address, one active employee."""

from collections.abc import Mapping
from typing import Any

import jwt
import pytest
import requests
from google.cloud.firestore import Client

import people
from clocks import HandClock
from dakoku.platform.ids import new_id
from dakoku.store.terminal.addresses import ALLOWED
from ledger.conftest import Call
from rules.examples import EXAMPLES
from rules.rest import Firestore
from tools.paths import PROJECT
from tools.ports import Ports
from waiting import eventually

SATO = "0001@example.jp"
TIMEOUT = 60


@pytest.fixture
def on(call: Call) -> None:
    """Switched on, by the organisation's administrator."""
    response = call(people.ITO, "PATCH", "/organisation", json={"google": {"hostedDomain": "Example.jp"}})
    assert (response.json or {})["google"] == {"hostedDomain": "example.jp"}


def id_token(email: str = SATO, provider: str = "google.com", uid: str = "anybody", **claims: object) -> str:
    """What Firebase Auth gives to somebody who came by Google."""
    by = {"email": email, "email_verified": True, "firebase": {"sign_in_provider": provider}, **claims}
    return people.Caller(uid, by).bearer().removeprefix("Bearer ")


def sign_in(call: Call, token: str, **more: object) -> tuple[int, Mapping[str, Any]]:
    response = call(None, "POST", "/session/google", json={"idToken": token, **more})
    return response.status_code, response.json or {}


def refused(call: Call, token: str) -> tuple[int, str]:
    status, body = sign_in(call, token)
    return status, body["code"]


def test_it_is_off_at_first_and_the_page_can_know(call: Call) -> None:
    assert call(None, "GET", "/session").json == {"google": None}
    assert refused(call, id_token()) == (403, "googleOff")


@pytest.mark.usefixtures("on")
def test_switching_it_on_is_audited_and_off_again_closes_the_way(
    call: Call, database: Client, clock: HandClock
) -> None:
    clock.move(minutes=1)
    assert call(None, "GET", "/session").json == {"google": {"hostedDomain": "example.jp"}}
    assert call(people.ITO, "PATCH", "/organisation", json={"google": None}).status_code == 200
    clock.move(minutes=1)
    assert refused(call, id_token()) == (403, "googleOff")
    changes = [found.to_dict() for found in database.collection("audit").stream()]
    told = [one["after"] for one in changes if one["action"] == "settings.change"]
    assert sorted(told, key=str) == [{"google": None}, {"google": {"hostedDomain": "example.jp"}}]


@pytest.mark.parametrize("domain", ["", "example", "@example.jp", "example.jp/x", "exa mple.jp", None])
def test_what_is_no_domain_is_named(call: Call, domain: str | None) -> None:
    response = call(people.ITO, "PATCH", "/organisation", json={"google": {"hostedDomain": domain}})
    named = [field["field"] for field in (response.json or {})["fields"]]
    assert (response.status_code, named) == (422, ["google.hostedDomain"])


@pytest.mark.usefixtures("on")
@pytest.mark.parametrize("email", [SATO, "0001@EXAMPLE.JP"])
def test_a_google_account_is_exchanged_for_the_employees_own(call: Call, email: str) -> None:
    status, body = sign_in(call, id_token(email))
    assert (status, body["employee"]["name"], body["pc"]) == (200, "佐藤 花子", None)
    token = jwt.decode(body["token"], options={"verify_signature": False})
    assert (token["uid"], token["claims"]) == (people.SATO.uid, people.SATO.claims)


@pytest.mark.usefixtures("on")
@pytest.mark.parametrize(
    ("token", "code"),
    [
        (id_token("0009@example.jp"), "inactiveEmployee"),
        (id_token("nobody@example.jp"), "unknownAddress"),
        (id_token("0001@example.com"), "otherDomain"),
        (id_token("0001@sub.example.jp"), "otherDomain"),
        (id_token("0001@evil.com@example.jp"), "unknownAddress"),
        (id_token(""), "otherDomain"),
        (id_token(provider="password"), "notSignedIn"),
        (id_token(provider="custom"), "notSignedIn"),
        (id_token(email_verified=False), "notSignedIn"),
        (id_token(firebase={}), "notSignedIn"),
        ("none", "notSignedIn"),
    ],
)
def test_everybody_else_is_refused_and_told_why(call: Call, token: str, code: str) -> None:
    assert refused(call, token) == (401, code)


@pytest.mark.usefixtures("on")
def test_an_address_of_several_people_lets_nobody_in(call: Call, database: Client) -> None:
    database.document(f"employees/{people.SUZUKI.id}").update({"email": SATO})
    assert refused(call, id_token()) == (401, "sharedAddress")
    database.document(f"employees/{people.SUZUKI.id}").update({"active": False})
    assert sign_in(call, id_token())[0] == 200


@pytest.mark.usefixtures("on")
def test_after_ten_refusals_the_account_must_wait_and_no_other(call: Call, clock: HandClock) -> None:
    for _ in range(ALLOWED):
        assert refused(call, id_token("nobody@example.jp"))[0] == 401
    assert refused(call, id_token("nobody@example.jp")) == (429, "tooManyTries")
    assert sign_in(call, id_token(uid="another"))[0] == 200
    clock.move(minutes=15)
    assert refused(call, id_token("nobody@example.jp")) == (401, "unknownAddress")


@pytest.mark.usefixtures("on")
def test_a_pc_is_proved_by_the_way_of_google_too(call: Call) -> None:
    pc = {"terminalId": people.LOST_PC.id, "challenge": "a", "signature": "b"}
    status, body = sign_in(call, id_token(), pc=pc)
    assert (status, body["pc"]) == (200, "revoked")


@pytest.mark.usefixtures("parts")
def test_an_account_of_googles_comes_in_and_may_read_nothing_by_itself(
    suite: Ports, database: Client
) -> None:
    """Real parts: the Auth emulator, the served function, the rules."""
    address = f"{new_id()}@example.jp"
    database.document("settings/organisation").update({"google": {"hostedDomain": "example.jp"}})
    database.document(f"employees/{people.SATO.id}").update({"email": address})
    account = with_google(suite, address)
    url = f"http://{suite.host('hosting')}/api/ledger/session/google"

    def exchanged() -> dict[str, Any] | None:  # the setting reaches every instance within a minute
        answer = requests.post(url, json={"idToken": account["idToken"]}, timeout=TIMEOUT)
        return answer.json() if answer.ok else None

    assert eventually(exchanged, 90)["employee"]["id"] == people.SATO.id

    firestore = Firestore(suite.host("firestore"), PROJECT)
    guest = Presented(account["idToken"])
    for documents in EXAMPLES.values():
        for path in documents:
            assert not firestore.get(guest, path), path  # type: ignore[arg-type]


class Presented:
    """Whoever holds an ID token."""

    def __init__(self, token: str) -> None:
        self._token = token

    def bearer(self, _project: str) -> str:
        """As it was given."""
        return f"Bearer {self._token}"


def with_google(suite: Ports, address: str) -> dict[str, str]:
    """Sign in to the Auth emulator by a Google account that it believes in."""
    google = jwt.encode({"sub": address, "email": address, "email_verified": True}, "", algorithm="none")
    url = f"http://{suite.host('auth')}/identitytoolkit.googleapis.com/v1/accounts:signInWithIdp"
    body = {
        "postBody": f"id_token={google}&providerId=google.com",
        "requestUri": "http://localhost",
        "returnSecureToken": True,
        "returnIdpCredential": True,
    }
    answer = requests.post(url, params={"key": "emulator"}, json=body, timeout=TIMEOUT)
    assert answer.ok, answer.text
    return dict(answer.json())
