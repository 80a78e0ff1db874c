"""カウント: ordering at terminals, and what administrators see of it."""

from typing import Any

import pytest
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import people
from clocks import HandClock
from ledger.conftest import PASSWORD, Call

TODAY = "2026-11-20"  # the clock stands at noon
LUNCH, MILK = people.identifier("lunch"), people.identifier("milk")
COUNTS = f"/counts/{people.NORTH}"


@pytest.fixture(autouse=True)
def counts(call: Call, database: Client) -> None:  # noqa: ARG001 - `call` sets the database up first
    """North's terminals take orders for lunch and milk, until one o'clock."""
    database.document(f"departments/{people.NORTH}").update({"terminal": {"counts": True}})
    items = [{"id": LUNCH, "name": "弁当", "active": True}, {"id": MILK, "name": "牛乳", "active": True}]
    document = {"items": items, "cutOff": 780, "updatedAt": people.ENROLLED}
    database.document(f"counts/{people.NORTH}").set(document)


def order(
    call: Call,
    items: dict[str, int],
    *,
    person: people.Employee = people.SATO,
    day: str = TODAY,
    password: str = PASSWORD,
    terminal: people.Terminal = people.NORTH_TABLET,
) -> TestResponse:
    body = {"employeeId": person.id, "password": password, "date": day, "items": items}
    return call(terminal, "PUT", "/orders", json=body)


def current(call: Call, person: people.Employee = people.SATO, password: str = PASSWORD) -> TestResponse:
    body = {"employeeId": person.id, "password": password}
    return call(people.NORTH_TABLET, "POST", "/orders/current", json=body)


def outcome(response: TestResponse) -> tuple[int, str]:
    return response.status_code, (response.json or {}).get("code", "")


def day(call: Call, date: str = TODAY) -> dict[str, Any]:
    """What Tanaka sees of a day."""
    query = {"departmentId": people.NORTH, "date": date}
    return call(people.TANAKA, "GET", "/orders", query_string=query).json or {}


def test_an_order_is_placed_shown_changed_and_taken_back(call: Call) -> None:
    empty = {"date": TODAY, "items": {}, "cutOff": 780, "open": True}
    assert current(call).json == empty
    assert order(call, {LUNCH: 2, MILK: 0}).json == {**empty, "items": {LUNCH: 2}}
    assert current(call).json == {**empty, "items": {LUNCH: 2}}
    assert order(call, {MILK: 99}).json == {**empty, "items": {MILK: 99}}
    assert order(call, {}).json == empty
    assert day(call)["people"] == []


def test_repeating_an_order_changes_nothing(call: Call, database: Client, clock: HandClock) -> None:
    order(call, {LUNCH: 1})
    reference = database.document(f"orders/{people.NORTH}_{people.SATO.id}_20261120")
    before = reference.get()
    clock.move(hours=1)  # past the cut-off: the answer to the first was lost
    assert order(call, {LUNCH: 1}).json == {"date": TODAY, "items": {LUNCH: 1}, "cutOff": 780, "open": False}
    assert reference.get().update_time == before.update_time
    assert before.get("terminalId") == people.NORTH_TABLET.id


def test_every_change_is_audited(call: Call, database: Client) -> None:
    order(call, {LUNCH: 1})
    order(call, {LUNCH: 1, MILK: 1})
    found = [entry.to_dict() for entry in database.collection("audit").stream()]
    changes = [(one["before"], one["after"]) for one in found if one["action"] == "order.change"]
    assert sorted(changes, key=lambda pair: len(pair[1]["items"])) == [
        ({"items": {}}, {"items": {LUNCH: 1}}),
        ({"items": {LUNCH: 1}}, {"items": {LUNCH: 1, MILK: 1}}),
    ]
    assert PASSWORD not in str(found)


def test_from_the_cut_off_on_nothing_changes_any_more(call: Call, clock: HandClock) -> None:
    clock.move(minutes=59, seconds=59)
    assert outcome(order(call, {LUNCH: 1})) == (200, "")
    clock.move(seconds=1)
    assert outcome(order(call, {LUNCH: 2})) == (409, "cutOffPassed")
    assert current(call).json == {"date": TODAY, "items": {LUNCH: 1}, "cutOff": 780, "open": False}


def test_only_today_can_be_ordered_for_by_the_calendar_of_the_organisation(
    call: Call, clock: HandClock
) -> None:
    assert outcome(order(call, {LUNCH: 1}, day="2026-11-21")) == (409, "cutOffPassed")
    clock.move(
        hours=12
    )  # midnight in Japan, three in the afternoon in Greenwich, and before the day boundary
    assert outcome(order(call, {LUNCH: 1})) == (409, "cutOffPassed")
    assert outcome(order(call, {LUNCH: 1}, day="2026-11-21")) == (200, "")
    assert (current(call).json or {})["date"] == "2026-11-21"


@pytest.mark.parametrize("quantity", [-1, 100, "many"])
def test_quantities_are_0_to_99(call: Call, quantity: Any) -> None:
    response = order(call, {LUNCH: quantity})
    assert response.status_code == 422
    assert (response.json or {})["fields"][0]["field"] == f"items.{LUNCH}"


def test_an_item_that_is_not_offered_cannot_be_ordered_but_may_stay(call: Call, database: Client) -> None:
    assert outcome(order(call, {people.identifier("beer"): 1}))[0] == 422
    order(call, {LUNCH: 1})
    off = [{"id": LUNCH, "name": "弁当", "active": False}, {"id": MILK, "name": "牛乳", "active": True}]
    database.document(f"counts/{people.NORTH}").update({"items": off})
    assert outcome(order(call, {LUNCH: 1, MILK: 1})) == (200, "")
    refused = order(call, {LUNCH: 2})
    assert refused.status_code == 422
    (field,) = (refused.json or {})["fields"]
    assert (field["field"], field["code"]) == ("items", "itemGone")


def test_the_password_is_checked_and_limited_by_terminal(call: Call, clock: HandClock) -> None:
    for number in range(5):
        assert outcome(current(call, password=f"wrong {number}")) == (401, "wrongCredentials")
    refused = order(call, {LUNCH: 1})
    assert outcome(refused) == (429, "tooManyTries")
    assert refused.headers["Retry-After"] == "900"
    sign_in = call(None, "POST", "/session", json={"code": "0001", "password": PASSWORD})
    assert sign_in.status_code == 200  # those of another place do not count
    clock.move(minutes=15)
    assert outcome(current(call)) == (200, "")


def test_who_has_left_or_has_no_password_is_answered_like_a_wrong_password(
    call: Call, database: Client
) -> None:
    assert outcome(current(call, people.WATANABE)) == (401, "wrongCredentials")
    database.document(f"credentials/{people.SUZUKI.id}").delete()
    assert outcome(order(call, {LUNCH: 1}, person=people.SUZUKI)) == (401, "wrongCredentials")


def test_temporary_help_orders_at_the_terminals_department(call: Call, database: Client) -> None:
    database.document(f"employees/{people.SUZUKI.id}").update({"departmentId": people.SOUTH})
    assert outcome(order(call, {MILK: 1}, person=people.SUZUKI)) == (200, "")
    assert [one["code"] for one in day(call)["people"]] == ["0002"]


def test_a_department_that_does_not_show_it_takes_no_orders(call: Call) -> None:
    assert outcome(order(call, {}, terminal=people.SOUTH_TABLET)) == (409, "countsOff")


def test_a_day_has_totals_and_everybody_by_code(call: Call) -> None:
    order(call, {LUNCH: 2, MILK: 1}, person=people.SUZUKI)
    order(call, {LUNCH: 1})
    assert day(call) == {
        "date": TODAY,
        "totals": [
            {"id": LUNCH, "name": "弁当", "quantity": 3},
            {"id": MILK, "name": "牛乳", "quantity": 1},
        ],
        "people": [
            {"employeeId": people.SATO.id, "code": "0001", "name": "佐藤 花子", "items": {LUNCH: 1}},
            {
                "employeeId": people.SUZUKI.id,
                "code": "0002",
                "name": "鈴木 一郎",
                "items": {LUNCH: 2, MILK: 1},
            },
        ],
    }
    assert day(call, "2026-11-19")["people"] == []


def test_the_file_has_a_line_per_day_person_and_item_and_computes_nothing(
    call: Call, database: Client, clock: HandClock
) -> None:
    database.document(f"employees/{people.SATO.id}").update({"name": "=1+1"})
    order(call, {LUNCH: 2, MILK: 1})
    clock.move(hours=24)
    order(call, {MILK: 3}, person=people.SUZUKI, day="2026-11-21")
    query = {"departmentId": people.NORTH, "from": TODAY, "to": "2026-11-21"}
    response = call(people.TANAKA, "GET", "/orders.csv", query_string=query)
    assert response.data.startswith(b"\xef\xbb\xbf")
    assert response.data.decode("utf-8-sig").split("\r\n") == [
        "日付,社員コード,氏名,品目,数量",
        "2026-11-20,0001,'=1+1,弁当,2",
        "2026-11-20,0001,'=1+1,牛乳,1",
        "2026-11-21,0002,鈴木 一郎,牛乳,3",
        "",
    ]


@pytest.mark.parametrize("to", ["2026-11-19", "2027-02-20"])
def test_the_file_is_of_92_days_at_most(call: Call, to: str) -> None:
    query = {"departmentId": people.NORTH, "from": TODAY, "to": to}
    response = call(people.TANAKA, "GET", "/orders.csv", query_string=query)
    assert [field["field"] for field in (response.json or {})["fields"]] == ["to"]
    query["to"] = "2027-02-19"
    assert call(people.TANAKA, "GET", "/orders.csv", query_string=query).status_code == 200


def test_items_are_added_renamed_sorted_and_audited(call: Call, database: Client) -> None:
    wanted = [
        {"id": MILK, "name": "低脂肪牛乳", "active": False},
        {"name": "パン"},
        {"id": LUNCH, "name": "弁当"},
    ]
    saved = call(people.TANAKA, "PUT", COUNTS, json={"items": wanted, "cutOff": None}).json or {}
    assert [(item["name"], item["active"]) for item in saved["items"]] == [
        ("低脂肪牛乳", False),
        ("パン", True),
        ("弁当", True),
    ]
    assert saved["cutOff"] is None
    assert len({item["id"] for item in saved["items"]} - {MILK, LUNCH}) == 1
    assert call(people.TANAKA, "GET", COUNTS).json == saved
    entries = [entry.to_dict() for entry in database.collection("audit").stream()]
    (entry,) = [one for one in entries if one["action"] == "counts.change"]
    assert (entry["actor"], entry["before"]["cutOff"], entry["after"]["cutOff"]) == ("tanaka", 780, None)


def test_an_item_that_was_ordered_can_only_be_made_inactive(call: Call) -> None:
    order(call, {LUNCH: 1})
    response = call(people.TANAKA, "PUT", COUNTS, json={"items": [], "cutOff": 780})
    (field,) = (response.json or {})["fields"]
    assert (response.status_code, field["field"], field["code"]) == (422, "items", "itemOrdered")
    kept = [{"id": LUNCH, "name": "弁当", "active": False}]
    assert call(people.TANAKA, "PUT", COUNTS, json={"items": kept, "cutOff": 780}).status_code == 200


@pytest.mark.parametrize(
    ("items", "field"),
    [
        ([{"name": "弁" * 41}], "items.0.name"),
        ([{"name": ""}], "items.0.name"),
        ([{"id": "unknown", "name": "弁当"}], "items"),
        ([{"id": LUNCH, "name": "弁当"}, {"id": LUNCH, "name": "弁当"}], "items"),
    ],
)
def test_items_that_cannot_be_are_named(call: Call, items: list[dict[str, str]], field: str) -> None:
    response = call(people.TANAKA, "PUT", COUNTS, json={"items": items, "cutOff": None})
    assert response.status_code == 422
    assert [one["field"] for one in (response.json or {})["fields"]] == [field]


def test_administrators_of_other_departments_see_and_change_nothing(call: Call) -> None:
    day_query = {"departmentId": people.NORTH, "date": TODAY}
    assert call(people.TAKAHASHI, "GET", COUNTS).status_code == 403
    assert call(people.TAKAHASHI, "PUT", COUNTS, json={"items": [], "cutOff": None}).status_code == 403
    assert call(people.TAKAHASHI, "GET", "/orders", query_string=day_query).status_code == 403
    assert call(people.ITO, "PUT", "/counts/nowhere", json={"items": [], "cutOff": None}).status_code == 404
