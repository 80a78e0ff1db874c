"""全入力完了 through the real task queue: locked, chained, fixed, mailed and taken back."""

from collections.abc import Callable
from typing import Any

from google.cloud.firestore import Client

import people
from dakoku_ledger import wiring
from dakoku_ledger.confirming.closing import Closing
from ledger.confirming.months import (
    NOVEMBER,
    OCTOBER,
    SEPTEMBER,
    STAFF,
    book,
    code,
    confirm,
    lock,
    month_day,
    of,
    proof,
    reopen,
    sheet,
    write,
    write_on,
)
from ledger.conftest import Call


def test_a_confirmed_month_is_locked_and_listed(
    call: Call, database: Client, becomes: Callable[..., dict[str, Any]]
) -> None:
    assert confirm(call).status_code == 202
    confirmed = becomes("confirmed")
    assert (confirmed["generation"], confirmed["followed"], confirmed["targets"]) == (1, 2, STAFF)
    assert all(sheet(database, one).locked for one in (people.SATO, people.SUZUKI))
    assert code(write(call)) == (409, "monthLocked")
    listed = (database.document(f"months/{people.NORTH}_202610").get().to_dict() or {})["people"]
    assert listed[people.SATO.id]["name"] == people.SATO.name
    assert listed[people.SATO.id]["worked"] == sheet(database).days[month_day(OCTOBER)]["worked"]
    assert listed[people.SATO.id]["digest"] == proof(call)["digest"]


def test_who_was_chosen_is_proposed_the_next_month(
    call: Call, becomes: Callable[..., dict[str, Any]]
) -> None:
    assert set((call(people.TANAKA, "GET", of(OCTOBER)).json or {})["targets"]) >= set(STAFF)
    confirm(call, targets=[people.SATO.id])
    becomes("confirmed")
    assert (call(people.TANAKA, "GET", of(NOVEMBER)).json or {})["targets"] == [people.SATO.id]


def test_months_are_chained_and_a_change_shows(
    call: Call, database: Client, becomes: Callable[..., dict[str, Any]]
) -> None:
    confirm(call, SEPTEMBER)
    becomes("confirmed", SEPTEMBER)
    confirm(call)
    becomes("confirmed")
    assert proof(call)["previous"] == proof(call, SEPTEMBER)["digest"]
    assert (proof(call)["holds"], proof(call)["chained"]) == (True, True)
    stored = f"sheets/{people.SATO.id}_202609"
    database.document(stored).update({"days.`2026-09-14`.end": 1200})
    assert (proof(call, SEPTEMBER)["holds"], proof(call)["holds"]) == (False, True)
    database.document(stored).update({"confirmation.digest": "forged"})
    assert proof(call)["chained"] is False


def test_a_confirmation_is_taken_back_until_the_following_month_is_confirmed(
    call: Call, database: Client, becomes: Callable[..., dict[str, Any]]
) -> None:
    assert code(reopen(call)) == (409, "notConfirmed")
    confirm(call, SEPTEMBER)
    becomes("confirmed", SEPTEMBER)
    assert reopen(call, SEPTEMBER).status_code == 202
    assert becomes("open", SEPTEMBER)["targets"] == STAFF
    opened = sheet(database, month=SEPTEMBER)
    assert (opened.locked, opened.confirmation, opened.generation) == (False, None, 2)
    confirm(call, SEPTEMBER)
    becomes("confirmed", SEPTEMBER)
    confirm(call)
    becomes("confirmed")
    assert code(reopen(call, SEPTEMBER)) == (409, "laterMonthConfirmed")


def test_the_attendance_book_is_fixed_with_the_month_and_goes_with_it(
    call: Call, database: Client, becomes: Callable[..., dict[str, Any]]
) -> None:
    leave = {"employeeId": people.SATO.id, "days": [{"date": "2026-10-15", "kind": "年休"}]}
    assert call(people.SATO, "POST", "/leaves", json=leave).status_code == 201
    confirm(call)
    becomes("confirmed")
    days = book(database)["people"][people.SATO.id]["days"]
    assert (len(days), days[9], days[13], days[14], days[15]) == (
        31,
        "dayOff",
        "present",
        "leave:年休",
        "none",
    )
    assert lock(call, locked=False).status_code == 204
    assert write_on(call, "2026-10-16").status_code == 200
    assert book(database)["people"][people.SATO.id]["locked"] is False
    assert lock(call, locked=True).status_code == 204
    sato = book(database)["people"][people.SATO.id]
    assert (sato["locked"], sato["days"][15]) == (True, "present")
    reopen(call)
    becomes("open")
    assert book(database) == {}


def test_administrators_are_mailed_the_digests_once(
    call: Call, database: Client, parts: wiring.Parts, becomes: Callable[..., dict[str, Any]]
) -> None:
    database.document("members/tanaka").update({"email": "tanaka@example.jp"})
    tanaka = database.document("members/tanaka").get().to_dict() or {}
    clerk = {**tanaka, "email": "clerk@example.jp", "permissions": {"terminals": "edit"}}
    database.document("members/clerk").set(clerk)
    confirm(call)
    digest = becomes("confirmed")["digest"]
    Closing(parts.config, parts.client, parts.clock, parts.settings).run(people.NORTH, OCTOBER, 1)
    (mail,) = [one.to_dict() or {} for one in database.collection("mail").stream()]
    assert mail["to"] == ["tanaka@example.jp"]
    assert digest in mail["message"]["text"]
    assert proof(call)["digest"] in mail["message"]["text"]
