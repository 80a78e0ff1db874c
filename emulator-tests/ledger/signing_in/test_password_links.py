"""One-time links by which employees set their own passwords."""

import re
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import people
from clocks import HandClock
from dakoku_ledger import wiring
from ledger.conftest import PASSWORD, Call

NEW = "himawari-2026"


def send(call: Call, *employee_ids: str, caller: people.Caller = people.TANAKA) -> TestResponse:
    return call(caller, "POST", "/employees/passwords/links", json={"employeeIds": list(employee_ids)})


def mails(database: Client) -> list[dict[str, Any]]:
    """All mails, by address."""
    return sorted((one.to_dict() for one in database.collection("mail").stream()), key=lambda one: one["to"])


def tokens(found: Iterable[dict[str, Any]]) -> list[str]:
    """What stands at the end of the link in each."""
    links = [re.findall(r"http\S+/my/#/password/(\S+)", one["message"]["text"]) for one in found]
    assert all(len(one) == 1 for one in links)
    return [token for (token,) in links]


def mailed(call: Call, database: Client) -> str:
    """The token of a link for Sato."""
    assert send(call, people.SATO.id).status_code == 200
    newest = max(mails(database), key=lambda one: one["createdAt"])
    return tokens([newest])[0]


def use(call: Call, token: str, password: str = NEW) -> tuple[int, str]:
    """Status, and the problem's code if there is one."""
    response = call(None, "POST", "/links/use", json={"token": token, "password": password})
    return response.status_code, (response.json or {})["code"] if response.data else ""


def signs_in(call: Call, password: str) -> bool:
    return call(None, "POST", "/session", json={"code": "0001", "password": password}).status_code == 200


def test_each_is_mailed_a_link_and_those_without_an_address_are_named(call: Call, database: Client) -> None:
    database.document(f"employees/{people.SUZUKI.id}").update({"email": ""})
    response = send(call, people.SATO.id, people.SUZUKI.id)
    assert response.json == {"sent": 1, "withoutMail": [people.SUZUKI.id]}
    (mail,) = mails(database)
    assert mail["to"] == ["0001@example.jp"]
    assert mail["message"]["subject"] == "パスワード設定のご案内（北浜市教育委員会）"
    assert "佐藤 花子 様（社員コード 0001）" in mail["message"]["text"]
    assert "2026年11月23日(月) 12:00まで" in mail["message"]["text"]
    (entry,) = [
        one.to_dict()
        for one in database.collection("audit").stream()
        if one.get("action") == "password.link.send"
    ]
    assert (entry["actor"], entry["after"]) == ("tanaka", {"to": "0001@example.jp"})


@pytest.mark.parametrize(
    ("language", "subject"),
    [
        ("en", "Set your password"),
        ("zh-TW", "密碼設定通知"),
        ("th", "แจ้งการตั้งรหัสผ่าน"),
        ("vi", "Thông báo đặt mật khẩu"),
    ],
)
def test_the_letter_is_in_the_departments_language(
    call: Call, database: Client, language: str, subject: str
) -> None:
    database.document(f"departments/{people.NORTH}").update({"language": language})
    token = mailed(call, database)
    (mail,) = mails(database)
    assert mail["message"]["subject"].startswith(subject)
    assert f'lang="{language}"' in mail["message"]["html"]
    opened = call(None, "POST", "/links/open", json={"token": token}).json or {}
    assert opened["language"] == language


def test_two_hundred_at_once_get_a_link_each(call: Call, database: Client) -> None:
    sato = people.employment(people.SATO)
    batch = database.batch()
    for n in range(200):
        batch.set(
            database.document(f"employees/many{n}"), {**sato, "code": f"1{n:03}", "email": f"{n}@example.jp"}
        )
    batch.commit()
    response = send(call, *(f"many{n}" for n in range(200)))
    assert response.json == {"sent": 200, "withoutMail": []}
    found = mails(database)
    assert len({mail["to"][0] for mail in found}) == len(set(tokens(found))) == 200


def test_a_link_tells_whose_it_is_and_what_is_asked_for(call: Call, database: Client) -> None:
    opened = call(None, "POST", "/links/open", json={"token": mailed(call, database)})
    assert opened.json == {
        "employee": {"code": "0001", "name": "佐藤 花子"},
        "organisation": "北浜市教育委員会",
        "language": "ja",
        "passwords": {"length": 8, "strength": 2},
    }


def test_no_token_stands_among_the_links(call: Call, database: Client) -> None:
    token = mailed(call, database)
    (link,) = database.collection("links").stream()
    assert token not in f"{link.id} {link.to_dict()}"
    assert len(token) >= 160 / 6
    assert re.fullmatch("[0-9a-f]{64}", link.id)


def test_a_link_sets_the_password_once(call: Call, database: Client) -> None:
    token = mailed(call, database)
    assert use(call, token) == (204, "")
    assert (signs_in(call, NEW), signs_in(call, PASSWORD)) == (True, False)
    assert use(call, token, "kosumosu-2026") == (404, "linkExpired")
    assert call(None, "POST", "/links/open", json={"token": token}).status_code == 404
    found = [one.to_dict() for one in database.collection("audit").stream()]
    (entry,) = [one for one in found if one["action"] == "password.link.use"]
    assert (entry["actor"], entry["subject"]) == (people.SATO.uid, f"employees/{people.SATO.id}")
    assert NEW not in str(found)


def test_of_ten_uses_at_once_one_succeeds(call: Call, database: Client) -> None:
    token = mailed(call, database)
    with ThreadPoolExecutor(10) as pool:
        answers = list(pool.map(lambda n: use(call, token, f"himawari-202{n}"), range(10)))
    assert sorted(answers) == [(204, ""), *[(404, "linkExpired")] * 9]
    assert signs_in(call, f"himawari-202{answers.index((204, ''))}")


def test_a_weak_password_is_refused_and_the_link_stays_good(call: Call, database: Client) -> None:
    token = mailed(call, database)
    assert use(call, token, "password1") == (422, "passwordTooWeak")
    assert use(call, token) == (204, "")


def test_a_newer_link_voids_the_former(call: Call, database: Client, clock: HandClock) -> None:
    former = mailed(call, database)
    clock.move(minutes=1)
    newer = mailed(call, database)
    assert use(call, former) == (404, "linkExpired")
    assert use(call, newer) == (204, "")


def test_a_password_set_otherwise_voids_the_link(call: Call, database: Client) -> None:
    token = mailed(call, database)
    path = f"/employees/{people.SATO.id}/password"
    assert call(people.TANAKA, "PUT", path, json={"password": "kosumosu-2026"}).status_code == 204
    assert use(call, token) == (404, "linkExpired")


def test_a_link_is_good_for_seventy_two_hours(call: Call, database: Client, clock: HandClock) -> None:
    token = mailed(call, database)
    clock.move(hours=71, minutes=59)
    assert call(None, "POST", "/links/open", json={"token": token}).status_code == 200
    clock.move(minutes=1)
    assert use(call, token) == (404, "linkExpired")
    assert signs_in(call, PASSWORD)


def test_a_link_of_somebody_who_has_left_is_no_longer_good(call: Call, database: Client) -> None:
    token = mailed(call, database)
    database.document(f"employees/{people.SATO.id}").update({"active": False})
    assert use(call, token) == (404, "linkExpired")


def test_ten_made_up_tokens_and_the_address_must_wait(call: Call, database: Client, clock: HandClock) -> None:
    token = mailed(call, database)
    for number in range(10):
        assert use(call, f"made-up-{number}") == (404, "linkExpired")
    refused = call(None, "POST", "/links/open", json={"token": token})
    assert (refused.status_code, refused.headers["Retry-After"]) == (429, "900")
    clock.move(minutes=15)
    assert use(call, token) == (204, "")


def test_only_own_people_who_are_here_can_be_mailed(call: Call, database: Client) -> None:
    assert send(call, people.SATO.id, caller=people.TAKAHASHI).status_code == 404
    assert send(call, people.SATO.id, people.WATANABE.id).status_code == 422
    assert mails(database) == []


def test_a_link_leads_to_the_pages(call: Call, database: Client, parts: wiring.Parts) -> None:
    mailed(call, database)
    (mail,) = mails(database)
    assert f"{parts.config.site_url}/my/#/password/" in mail["message"]["html"]
