"""主な時間外業務内容: who changes which list, and what of it stays."""

from typing import Any

import pytest
from google.cloud.firestore import Client
from google.cloud.firestore_v1.base_query import FieldFilter
from werkzeug.test import TestResponse

import people
from dakoku.store.organisation.categories import DEFAULTS, FIXED, Categories, Category
from ledger.conftest import Call

Items = list[dict[str, Any]]
FIRST: Items = [{"id": each.id, "name": each.name} for each in FIXED]
DUTY = {"id": "duty", "name": "分掌"}


def save(
    call: Call,
    items: Items,
    *,
    department: str | None = people.NORTH,
    caller: people.Caller = people.TANAKA,
) -> TestResponse:
    return call(caller, "PUT", "/categories", json={"departmentId": department, "items": items})


def listed(call: Call, department: str | None = people.NORTH) -> dict[str, Any]:
    query = {"departmentId": department} if department else {}
    return call(people.SATO, "GET", "/categories", query_string=query).json or {}


def names(answer: dict[str, Any]) -> list[str]:
    return [item["name"] for item in answer["items"]]


def wrong(response: TestResponse) -> tuple[int, list[tuple[str, str]]]:
    fields = (response.json or {})["fields"]
    return response.status_code, [(field["field"], field["code"]) for field in fields]


def test_everybody_begins_with_the_defaults(call: Call) -> None:
    seen = listed(call)
    assert names(seen) == ["部活動", "その他", "教科", "分掌", "学年", "学級", "管理"]
    assert seen["departmentId"] is None
    assert listed(call, None) == seen


def test_a_department_has_its_own_list_in_its_own_order(call: Call) -> None:
    saved = save(call, [{"name": "給食"}, *reversed(FIRST), {**DUTY, "active": False}])
    assert saved.status_code == 200
    seen = listed(call)
    assert seen == saved.json
    assert (names(seen), seen["departmentId"]) == (["給食", "その他", "部活動", "分掌"], people.NORTH)
    assert [item["active"] for item in seen["items"]] == [True, True, True, False]
    assert names(listed(call, people.SOUTH)) == [each.name for each in (*FIXED, *DEFAULTS)]


def test_the_organisations_list_is_everybodys_without_one(call: Call) -> None:
    save(call, FIRST)
    changed = save(call, [*FIRST, {"name": "研修"}], department=None, caller=people.ITO)
    assert changed.status_code == 200
    assert names(listed(call, people.SOUTH)) == ["部活動", "その他", "研修"]
    assert names(listed(call)) == ["部活動", "その他"]


def test_one_that_was_used_is_renamed_or_retired_but_never_removed(call: Call, database: Client) -> None:
    batch = database.batch()
    used = [*FIXED, Category("duty", "分掌", used=True)]
    Categories(database).put(batch, people.NORTH, used, None)
    batch.commit()
    refused = save(call, FIRST)
    assert wrong(refused) == (409, [("items", "categoryUsed")])
    assert (refused.json or {})["code"] == "categoryUsed"
    renamed = save(call, [*FIRST, {"id": "duty", "name": "校務分掌", "active": False}])
    assert (renamed.json or {})["items"][2] == {
        "id": "duty",
        "name": "校務分掌",
        "active": False,
        "used": True,
    }


def test_what_was_used_under_the_organisations_list_stays_in_a_new_one(call: Call, database: Client) -> None:
    batch = database.batch()
    Categories(database).put(batch, "organisation", [*FIXED, Category("duty", "分掌", used=True)], None)
    batch.commit()
    assert wrong(save(call, FIRST)) == (409, [("items", "categoryUsed")])
    assert save(call, [*FIRST, DUTY]).status_code == 200


@pytest.mark.parametrize(
    ("items", "fields"),
    [
        (FIRST[1:], [("items", "categoryFixed")]),
        ([{**FIRST[0], "active": False}, FIRST[1]], [("items", "categoryFixed")]),
        ([{**FIRST[0], "name": "クラブ"}, FIRST[1]], [("items", "categoryFixed")]),
        ([*FIRST, {"id": "hobby", "name": "趣味"}], [("items", "unknownCategory")]),
        ([*FIRST, DUTY, {**DUTY, "name": "校務"}], [("items", "unknownCategory")]),
        ([*FIRST, DUTY, {"name": "分掌"}], [("items.3.name", "sameName")]),
        ([*FIRST, {"name": " "}], [("items.2.name", "string_too_short")]),
    ],
)
def test_what_cannot_be_a_list_is_refused(call: Call, items: Items, fields: list[tuple[str, str]]) -> None:
    assert wrong(save(call, items)) == (422, fields)
    assert listed(call)["departmentId"] is None


def test_lists_of_others_cannot_be_changed(call: Call) -> None:
    assert save(call, FIRST, department=people.SOUTH).status_code == 403
    assert save(call, FIRST, department=None).status_code == 403
    missing = save(call, FIRST, department=people.identifier("east"), caller=people.ITO)
    assert missing.status_code == 404


def give_up(
    call: Call, department: str = people.NORTH, caller: people.Caller = people.TANAKA
) -> TestResponse:
    return call(caller, "DELETE", f"/categories/{department}")


def test_a_department_returns_to_the_organisations_list(call: Call, database: Client) -> None:
    batch = database.batch()
    own = [*FIXED, Category("duty", "校務分掌", used=True), Category("meals", "給食")]
    Categories(database).put(batch, people.NORTH, own, None)
    batch.commit()
    answer = give_up(call)
    seen = listed(call)
    assert (answer.status_code, answer.json) == (200, seen)
    assert (names(seen), seen["departmentId"]) == ([each.name for each in (*FIXED, *DEFAULTS)], None)
    assert [item["id"] for item in seen["items"] if item["used"]] == ["duty"]
    changed = FieldFilter("action", "==", "categories.change")
    [entry] = database.collection("audit").where(filter=changed).stream()
    assert (entry.get("subject"), entry.get("after")) == (f"categories/{people.NORTH}", None)
    assert give_up(call).status_code == 404
    assert give_up(call, people.SOUTH).status_code == 403


def test_a_department_keeps_its_list_while_the_organisation_lacks_what_it_used(
    call: Call, database: Client
) -> None:
    batch = database.batch()
    Categories(database).put(batch, people.NORTH, [*FIXED, Category("meals", "給食", used=True)], None)
    batch.commit()
    assert wrong(give_up(call)) == (409, [("items", "categoryUsed")])
    assert names(listed(call)) == ["部活動", "その他", "給食"]


def test_a_change_is_audited_with_what_was_before(call: Call, database: Client) -> None:
    save(call, FIRST)
    changed = FieldFilter("action", "==", "categories.change")
    [entry] = database.collection("audit").where(filter=changed).stream()
    seen = entry.to_dict()
    assert (seen["actor"], seen["subject"]) == (people.TANAKA.uid, f"categories/{people.NORTH}")
    assert [item["id"] for item in seen["before"]["items"]] == [each.id for each in (*FIXED, *DEFAULTS)]
    assert [item["id"] for item in seen["after"]["items"]] == ["club", "other"]
