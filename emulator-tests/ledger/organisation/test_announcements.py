"""Announcements: to everybody and to a department, none lost, all audited."""

from typing import Any

import pytest
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import people
from clocks import NOON, HandClock
from ledger.conftest import Call
from ledger.races import both

NORTH = {"departmentId": people.NORTH, "title": "避難訓練", "body": "10時に校庭へ集合してください。"}
EVERYBODY = {"departmentId": None, "title": "年末調整", "body": "書類は\n11月30日までに提出してください。"}


def announce(call: Call, caller: people.Caller, sent: dict[str, Any]) -> dict[str, Any]:
    response = call(caller, "POST", "/announcements", json=sent)
    assert response.status_code == 201, response.text
    return dict(response.json or {})


def items(call: Call, caller: people.Caller, **query: str) -> list[dict[str, Any]]:
    response = call(caller, "GET", "/announcements", query_string=query)
    assert response.status_code == 200, response.text
    return list((response.json or {})["items"])


def test_an_announcement_is_made_for_a_department_and_read_by_its_terminals(
    call: Call, database: Client, clock: HandClock
) -> None:
    first = announce(call, people.TANAKA, NORTH)
    assert first == {
        "id": first["id"],
        "title": "避難訓練",
        "body": "10時に校庭へ集合してください。",
        "from": "2026-11-20T03:00:00Z",
        "until": None,
        "createdAt": "2026-11-20T03:00:00Z",
    }
    clock.move(minutes=1)
    second = announce(call, people.ITO, {**NORTH, "title": "校内研修"})
    assert items(call, people.TANAKA, departmentId=people.NORTH) == [second, first]
    stored = database.document(f"announcements/{people.NORTH}").get().get("items")
    assert [(item["title"], item["from"]) for item in stored] == [
        ("校内研修", clock.now),
        ("避難訓練", NOON),
    ]
    assert items(call, people.TANAKA) == []


def test_everybody_is_addressed_by_the_organisations_administrator_alone(call: Call) -> None:
    assert call(people.TANAKA, "POST", "/announcements", json=EVERYBODY).status_code == 403
    made = announce(call, people.ITO, EVERYBODY)
    assert items(call, people.TANAKA) == [made]
    path = f"/announcements/{made['id']}"
    assert call(people.TANAKA, "PUT", path, json=EVERYBODY).status_code == 403
    assert call(people.TANAKA, "DELETE", path).status_code == 403


def test_departments_of_others_are_out_of_reach(call: Call) -> None:
    made = announce(call, people.TANAKA, NORTH)
    path, query = f"/announcements/{made['id']}", {"departmentId": people.NORTH}
    answers = [
        call(people.TAKAHASHI, "POST", "/announcements", json=NORTH),
        call(people.TAKAHASHI, "GET", "/announcements", query_string=query),
        call(people.TAKAHASHI, "PUT", path, json=NORTH),
        call(people.TAKAHASHI, "DELETE", path, query_string=query),
    ]
    assert [answer.status_code for answer in answers] == [403] * 4
    assert items(call, people.TANAKA, departmentId=people.NORTH) == [made]


def test_a_change_keeps_place_and_beginning_and_a_removal_the_others(call: Call, clock: HandClock) -> None:
    first, second = announce(call, people.ITO, NORTH), announce(call, people.ITO, NORTH)
    clock.move(hours=1)
    ended = {**NORTH, "title": "避難訓練(終了)", "until": "2026-11-21T00:00:00+09:00"}
    changed = call(people.TANAKA, "PUT", f"/announcements/{first['id']}", json=ended).json
    assert changed == {**first, "title": "避難訓練(終了)", "until": "2026-11-20T15:00:00Z"}
    assert items(call, people.TANAKA, departmentId=people.NORTH) == [second, changed]
    query = {"departmentId": people.NORTH}
    gone = call(people.TANAKA, "DELETE", f"/announcements/{second['id']}", query_string=query)
    assert gone.status_code == 204
    assert items(call, people.TANAKA, departmentId=people.NORTH) == [changed]
    for method in ("PUT", "DELETE"):
        again = call(people.TANAKA, method, f"/announcements/{second['id']}", query_string=query, json=NORTH)
        assert again.status_code == 404


def test_every_deed_is_audited_with_before_and_after(call: Call, database: Client) -> None:
    made = announce(call, people.TANAKA, NORTH)
    path = f"/announcements/{made['id']}"
    call(people.TANAKA, "PUT", path, json={**NORTH, "title": "中止"})
    call(people.TANAKA, "DELETE", path, query_string={"departmentId": people.NORTH})
    entries = [entry.to_dict() for entry in database.collection("audit").stream()]
    told = {
        entry["action"]: [side and side["title"] for side in (entry["before"], entry["after"])]
        for entry in entries
        if entry["subject"] == f"announcements/{people.NORTH}"
    }
    assert told == {
        "announcement.create": [None, "避難訓練"],
        "announcement.change": ["避難訓練", "中止"],
        "announcement.delete": ["中止", None],
    }


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"title": " "}, "title"),
        ({"title": "二行の\n題"}, "title"),
        ({"body": "あ" * 2001}, "body"),
        ({"from": "2026-11-21T09:00:00"}, "from"),
        ({"until": "2026-11-20T11:59:00+09:00"}, "until"),
        ({"departmentId": "nothing"}, "departmentId"),
    ],
)
def test_what_cannot_be_announced_is_named(call: Call, wrong: dict[str, Any], field: str) -> None:
    response = call(people.ITO, "POST", "/announcements", json={**NORTH, **wrong})
    assert response.status_code == 422, response.text
    (named,) = (response.json or {})["fields"]
    assert named["field"] == field


def test_two_who_announce_at_once_both_keep_theirs(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    made = both(
        monkeypatch,
        lambda: announce(call, people.TANAKA, NORTH)["id"],
        lambda: announce(call, people.ITO, NORTH)["id"],
    )
    assert {item["id"] for item in items(call, people.ITO, departmentId=people.NORTH)} == set(made)


def test_one_is_changed_while_another_is_taken_back(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = announce(call, people.ITO, EVERYBODY), announce(call, people.ITO, EVERYBODY)

    def change() -> TestResponse:
        return call(people.ITO, "PUT", f"/announcements/{first['id']}", json={**EVERYBODY, "title": "至急"})

    def remove() -> TestResponse:
        return call(people.ITO, "DELETE", f"/announcements/{second['id']}")

    assert [answer.status_code for answer in both(monkeypatch, change, remove)] == [200, 204]
    assert items(call, people.ITO) == [{**first, "title": "至急"}]


def test_a_hundred_of_the_longest_fit_and_one_more_is_refused(call: Call) -> None:
    longest = {"departmentId": None, "title": "長" * 100, "body": "文" * 2000}
    for _ in range(100):
        announce(call, people.ITO, longest)
    refused = call(people.ITO, "POST", "/announcements", json=longest)
    assert (refused.status_code, (refused.json or {})["code"]) == (409, "tooMany")
    assert len(items(call, people.ITO)) == 100
