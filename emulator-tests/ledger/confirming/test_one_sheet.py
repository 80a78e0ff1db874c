"""一時解除: one sheet of a confirmed month is opened, changed and locked again."""

from collections.abc import Callable
from typing import Any

from google.cloud.firestore import Client

import people
from clocks import HandClock
from ledger.confirming.months import OCTOBER, code, confirm, lock, of, proof, write
from ledger.conftest import Call


def test_one_sheet_is_opened_changed_and_locked_again_under_a_new_digest(
    call: Call, database: Client, becomes: Callable[..., dict[str, Any]]
) -> None:
    assert code(lock(call, locked=False)) == (409, "notConfirmed")
    confirm(call)
    becomes("confirmed")
    before = proof(call)["digest"]
    assert lock(call, locked=False, caller=people.TAKAHASHI).status_code == 404
    assert lock(call, locked=False).status_code == 204
    assert write(call).status_code == 200
    listed = (database.document(f"months/{people.NORTH}_202610").get().to_dict() or {})["people"]
    assert (listed[people.SATO.id]["locked"], listed[people.SUZUKI.id]["locked"]) == (False, True)
    assert lock(call, locked=True).status_code == 204
    assert lock(call, locked=True).status_code == 204
    assert proof(call)["digest"] != before
    assert proof(call)["holds"] is True
    assert code(write(call)) == (409, "monthLocked")
    entries = [one.to_dict() for one in database.collection("audit").stream()]
    assert sorted(one["action"] for one in entries if one["action"].startswith("sheet.")) == [
        "sheet.lock",
        "sheet.unlock",
    ]


def test_the_owner_is_told_when_their_sheet_is_opened_and_locked_again(
    call: Call, clock: HandClock, becomes: Callable[..., dict[str, Any]]
) -> None:
    confirm(call)
    before = becomes("confirmed")["digest"]
    lock(call, locked=False)
    clock.move(seconds=1)
    lock(call, locked=True)
    found = (call(people.SATO, "GET", "/notices").json or {})["notices"]
    assert [(one["kind"], one["params"]["month"]) for one in found] == [
        ("locked", OCTOBER),
        ("unlocked", OCTOBER),
    ]
    assert (call(people.TANAKA, "GET", of(OCTOBER)).json or {})["digest"] == before  # nothing was changed
