"""An administrator has forgotten the password: the link goes there, and nobody learns whose address it is."""

import re

from werkzeug.test import TestResponse

from rights.members import HEAD, URL, Auth, Members
from rights.test_inviting import link_in

EMAIL, PASSWORD = HEAD["email"], "hototogisu-2046"


def forgotten(members: Members, email: str) -> TestResponse:
    return members.app.test_client().post(f"{URL}/forgotten", json={"email": email})


def test_the_link_sets_another_password(members: Members, auth: Auth) -> None:
    members.invite()
    assert forgotten(members, EMAIL.upper()).status_code == 204
    subject = "管理画面のパスワード再設定（北浜市教育委員会）"
    (mail,) = [one for one in members.mails() if one["message"]["subject"] == subject]
    assert mail["to"] == [EMAIL]
    (code,) = link_in(mail)["oobCode"]
    auth.choose_password(code, PASSWORD)
    assert auth.sign_in(EMAIL, PASSWORD)
    assert sorted(one["action"] for one in members.audited()) == ["member.create", "member.forgotten"]
    assert not re.search(code, str(members.audited()))


def test_the_answer_is_the_same_whoever_asks_and_nobody_else_is_mailed(members: Members, auth: Auth) -> None:
    auth.sign_up("stranger@example.jp", PASSWORD)
    uid = (members.invite().json or {})["uid"]
    members.change(uid, {"active": False})
    known = forgotten(members, EMAIL)
    for other in ("stranger@example.jp", "nobody@example.jp"):
        answer = forgotten(members, other)
        assert (answer.status_code, answer.data) == (known.status_code, known.data) == (204, b"")
    assert len(members.mails()) == 1  # the invitation


def test_one_address_is_mailed_five_times_and_then_no_more_for_a_while(members: Members) -> None:
    members.invite()
    assert [forgotten(members, EMAIL).status_code for _ in range(6)] == [204] * 5 + [429]
    assert len(members.mails()) == 6
    assert [forgotten(members, f"a{n}@example.jp").status_code for n in range(6)] == [204] * 5 + [429]
