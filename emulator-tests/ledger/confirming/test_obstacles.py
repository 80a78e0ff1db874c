"""What keeps a month from being confirmed, and what does not."""

from collections.abc import Callable
from typing import Any

from google.cloud.firestore import Client

import people
from clocks import HandClock
from ledger.confirming.months import (
    NOVEMBER,
    OCTOBER,
    SEPTEMBER,
    STAFF,
    code,
    confirm,
    lock,
    of,
    reopen,
    sheet,
)
from ledger.conftest import Call
from waiting import eventually


def test_what_is_lacking_is_named_before_anything_is_locked(call: Call, database: Client) -> None:
    refused = confirm(call, despite=None)
    assert code(refused) == (409, "recordsLacking")
    assert {field["field"] for field in (refused.json or {})["fields"]} == set(STAFF)
    assert {field["code"] for field in (refused.json or {})["fields"]} == {"noRecord"}
    overview = call(people.TANAKA, "GET", of(OCTOBER)).json or {}
    (sato,) = [one for one in overview["people"] if one["employeeId"] == people.SATO.id]
    assert "2026-10-14" not in sato["lacks"][0]["dates"]
    assert "2026-10-15" in sato["lacks"][0]["dates"]
    assert not sheet(database).locked


def test_a_month_that_is_not_over_is_not_confirmed(
    call: Call, clock: HandClock, becomes: Callable[..., dict[str, Any]]
) -> None:
    assert code(confirm(call, NOVEMBER)) == (409, "monthNotOver")
    clock.move(days=10, hours=17)  # 5:00 on 1 December in Japan
    assert confirm(call, NOVEMBER).status_code == 202
    becomes("confirmed", NOVEMBER)


def test_what_the_former_department_did_does_not_count_in_the_new_one(
    call: Call, database: Client, becomes: Callable[..., dict[str, Any]]
) -> None:
    confirm(call)
    becomes("confirmed")
    reopen(call)
    becomes("open")
    transfer = {"departmentId": people.SOUTH, "from": "2026-10-10"}
    moved = call(people.ITO, "POST", f"/employees/{people.SATO.id}/transfers", json=transfer)
    assert moved.status_code == 201, moved.text
    assert sheet(database).generation == 0
    south = f"/months/{people.SOUTH}/{OCTOBER}"
    body = {"targets": [people.SATO.id], "despite": "未入力あり"}
    assert call(people.ITO, "POST", f"{south}/confirmation", json=body).status_code == 202
    eventually(lambda: (call(people.ITO, "GET", south).json or {})["state"] == "confirmed")
    assert sheet(database).locked


def test_people_of_others_and_nobody_cannot_be_chosen(call: Call) -> None:
    for targets, expected in (([people.identifier("takeda")], "unknownEmployee"), ([], "noTargets")):
        refused = confirm(call, targets=targets)
        assert [field["code"] for field in (refused.json or {})["fields"]] == [expected]
    assert call(people.TAKAHASHI, "GET", of(OCTOBER)).status_code == 403


def test_held_punches_and_unsent_ones_stand_in_the_way(
    call: Call, database: Client, becomes: Callable[..., dict[str, Any]]
) -> None:
    receipt = database.document(f"receipts/{OCTOBER}out")
    receipt.update({"status": "held", "reason": "clockJump", "heldFor": people.NORTH})
    unsent = {"unsent": 2, "oldestUnsentAt": None, "at": people.ENROLLED, "version": "1"}
    report = {**unsent, "offset": 0, "persisted": True, "installed": True}
    database.document(f"terminals/{people.NORTH_TABLET.id}").update({"report": report})
    overview = call(people.TANAKA, "GET", of(OCTOBER)).json or {}
    (held,) = [
        (one["employeeId"], lack["dates"])
        for one in overview["people"]
        for lack in one["lacks"]
        if lack["what"] == "held"
    ]
    assert held[1] == ["2026-10-14"]
    assert [(one["id"], one["unsent"]) for one in overview["terminals"]] == [(people.NORTH_TABLET.id, 2)]
    fields = (confirm(call, despite=None).json or {})["fields"]
    assert {"held", "unsent"} <= {field["code"] for field in fields}
    assert confirm(call, despite="端末は修理中").status_code == 202
    becomes("confirmed")
    (entry,) = [
        one.to_dict() or {}
        for one in database.collection("audit").stream()
        if one.get("action") == "month.confirm"
    ]
    assert entry["reason"] == "端末は修理中"


def test_what_keeps_a_month_from_being_confirmed_is_said_beforehand(
    call: Call, becomes: Callable[..., dict[str, Any]]
) -> None:
    def obstacles(month: str) -> list[str]:
        found: list[str] = (call(people.TANAKA, "GET", of(month)).json or {})["obstacles"]
        return found

    assert (obstacles(OCTOBER), obstacles(NOVEMBER)) == ([], ["monthNotOver"])
    confirm(call)
    becomes("confirmed")
    lock(call, locked=False)
    assert obstacles(NOVEMBER) == ["monthNotOver", "earlierSheetOpen"]
    assert obstacles(SEPTEMBER) == ["laterMonthConfirmed"]
