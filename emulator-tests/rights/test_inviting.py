"""A new administrator: the account, the letter, the password, and the end of it."""

import re
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import people
from clocks import NOON, HandClock
from people import ITO, NORTH
from rights.members import HEAD, Auth, Members

EMAIL, PASSWORD = HEAD["email"], "hototogisu-2026"


def link_in(mail: dict[str, dict[str, str]]) -> dict[str, list[str]]:
    """What the link of a letter says."""
    (url,) = re.findall(r"http\S+oobCode\S+", mail["message"]["text"])
    page, _, said = urlsplit(url).fragment.partition("?")
    assert page == "/password"
    return parse_qs(said)


def test_the_letter_leads_to_a_password_and_the_password_to_the_console(members: Members, auth: Auth) -> None:
    answer = members.invite(permissions={"records": "view"})
    assert answer.status_code == 201, answer.text
    made = answer.json or {}
    assert {**made, "uid": "", "revision": ""} == {
        **HEAD,
        "uid": "",
        "departments": [NORTH],
        "permissions": {"records": "view"},
        "employeeId": None,
        "active": True,
        "revision": "",
    }
    (mail,) = members.mails()
    assert mail["to"] == [EMAIL]
    assert mail["message"]["subject"] == "管理者アカウントのご案内（北浜市教育委員会）"
    link = link_in(mail)
    assert link["lang"] == ["ja"]
    assert auth.sign_in(EMAIL, PASSWORD) is None
    auth.choose_password(link["oobCode"][0], PASSWORD)
    assert auth.sign_in(EMAIL, PASSWORD)
    me = members.app.test_client().get(
        "/api/ledger/me", headers={"Authorization": people.Caller(made["uid"]).bearer()}
    )
    assert ((me.json or {})["name"], (me.json or {})["departments"]) == ("山口 真", [NORTH])
    (entry,) = members.audited()
    assert (entry["action"], entry["actor"], entry["after"]["email"]) == ("member.create", "ito", EMAIL)
    assert link["oobCode"][0] not in str(entry)


def test_the_letter_is_in_the_organisations_language(members: Members) -> None:
    members.client.document("settings/organisation").update({"language": "vi"})
    members.invite()
    (mail,) = members.mails()
    assert mail["message"]["subject"].startswith("Tài khoản quản trị")
    assert link_in(mail)["lang"] == ["vi"]


def test_an_account_that_somebody_made_before_never_becomes_an_administrators(
    members: Members, auth: Auth
) -> None:
    uid = auth.sign_up(EMAIL, PASSWORD)
    answer = members.invite()
    assert (answer.status_code, (answer.json or {})["code"]) == (409, "accountExists")
    assert not members.client.document(f"members/{uid}").get().exists
    assert members.mails() == members.audited() == []


def test_what_cannot_be_makes_no_account(members: Members, auth: Auth) -> None:
    assert members.invite(departments=["nowhere"]).status_code == 422
    assert members.invite(email="not an address").status_code == 422
    assert auth.sign_up(EMAIL, PASSWORD)


def test_an_account_whose_member_could_not_be_written_is_taken_back(
    members: Members, clock: HandClock
) -> None:
    clock.now = datetime.max.replace(tzinfo=UTC)  # no mail can be kept for longer
    assert members.invite().status_code == 500
    assert members.mails() == []
    clock.now = NOON
    assert members.invite().status_code == 201


def test_the_link_can_be_sent_again(members: Members, auth: Auth, clock: HandClock) -> None:
    uid = (members.invite().json or {})["uid"]
    clock.move(hours=2)
    assert members.ask(ITO, "POST", f"/{uid}/link").status_code == 204
    _, again = members.mails()
    auth.choose_password(link_in(again)["oobCode"][0], PASSWORD)
    assert auth.sign_in(EMAIL, PASSWORD)
    assert [one["action"] for one in members.audited()] == ["member.create", "member.link"]
    unknown = members.ask(ITO, "POST", "/tanaka/link")
    assert (unknown.json or {})["code"] == "noAddress"


def test_whoever_is_made_inactive_is_signed_out(members: Members, auth: Auth) -> None:
    uid = (members.invite().json or {})["uid"]
    auth.choose_password(link_in(members.mails()[0])["oobCode"][0], PASSWORD)
    token = auth.sign_in(EMAIL, PASSWORD)
    assert token is not None
    auth.backdate(uid)
    assert auth.refreshes(token)
    assert members.change(uid, {"active": False}).status_code == 200
    assert not auth.refreshes(token)
    assert auth.sign_in(EMAIL, PASSWORD) is None
    assert auth.valid_since(uid) > 1000  # the emulator lets the refresh tokens of before live on
    me = {"Authorization": people.Caller(uid).bearer()}
    assert members.app.test_client().get("/api/ledger/me", headers=me).status_code == 401
    assert (members.ask(ITO, "POST", f"/{uid}/link").json or {})["code"] == "inactiveMember"
    assert members.change(uid, {"active": True}).status_code == 200
    assert auth.sign_in(EMAIL, PASSWORD)
