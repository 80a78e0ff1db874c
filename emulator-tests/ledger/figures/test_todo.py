"""What an administrator is asked to see to, in their departments and within their permissions."""

from datetime import date, timedelta
from typing import Any

import pytest
from google.cloud.firestore import Client

import people
from clocks import HandClock
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.store.people.employees import Employees
from dakoku.store.record.bulk import Bulk
from dakoku_ledger import wiring
from ledger.conftest import Call

OCTOBER, MONDAY, YESTERDAY = date(2026, 10, 14), date(2026, 11, 16), date(2026, 11, 19)


@pytest.fixture(autouse=True)
def _history(parts: wiring.Parts, database: Client, clock: HandClock) -> None:
    """Nothing is held; the tablets were heard of a moment ago. Sato forgot to leave on Monday and yesterday
    (from 16:30: less than 20 hours ago), and came and left in October."""
    for receipt in database.collection("receipts").list_documents():
        receipt.delete()
    for terminal in database.collection("terminals").list_documents():
        terminal.update({"lastSeenAt": clock(), "enrolledAt": people.ENROLLED})
    rules = parts.settings.organisation().rules
    taps = [(MONDAY, PunchType.IN, 510), (YESTERDAY, PunchType.IN, 990)]
    taps += [(OCTOBER, PunchType.IN, 510), (OCTOBER, PunchType.OUT, 1020)]
    made = [
        Punch(f"{day}{kind.value}", kind, rules.instant(day, minute), Source.TERMINAL)
        for day, kind, minute in taps
    ]
    sato = Employees(parts.client).get(people.SATO.id)
    assert sato is not None
    Bulk(parts.client, rules, parts.clock).apply_many(sato, made)


def todo(call: Call, caller: people.Caller) -> dict[str, Any]:
    """What is to be seen to, by what it is; each at most once here."""
    answer = call(caller, "GET", "/todo")
    assert answer.status_code == 200, answer.text
    items = (answer.json or {})["items"]
    found = {item["what"]: {key: item[key] for key in item if key != "what"} for item in items}
    assert len(found) == len(items), items
    return found


def item(count: int, **said: Any) -> dict[str, Any]:
    return {"departmentId": people.NORTH, "count": count, "month": None, "since": None, **said}


def test_days_without_an_end_and_a_month_that_is_over(call: Call) -> None:
    expected = {"missingOut": item(1, since="2026-11-16"), "unconfirmed": item(1, month="2026-10")}
    assert todo(call, people.TANAKA) == expected
    assert todo(call, people.ITO) == expected
    assert todo(call, people.TAKAHASHI) == {}  # nothing happened in the south


def test_whoever_came_less_than_the_longest_interval_ago_may_still_be_there(
    call: Call, clock: HandClock
) -> None:
    clock.move(hours=-1)
    assert todo(call, people.TANAKA)["missingOut"]["count"] == 1
    clock.move(hours=2)
    assert todo(call, people.TANAKA)["missingOut"] == item(2, since="2026-11-16")


def test_only_the_last_seven_days_are_looked_at(call: Call, clock: HandClock) -> None:
    clock.move(days=4)
    assert todo(call, people.TANAKA)["missingOut"] == item(1, since="2026-11-19")


def test_held_punches_are_counted(call: Call, database: Client) -> None:
    for name, held_for in (("a", people.NORTH), ("b", people.NORTH), ("c", None)):
        database.document(f"receipts/{people.identifier(name)}").set({"heldFor": held_for})
    assert todo(call, people.TANAKA)["held"] == item(2)
    assert "held" not in todo(call, people.TAKAHASHI)


def test_a_silent_tablet_and_one_with_old_punches_are_told(
    call: Call, database: Client, clock: HandClock
) -> None:
    tablet = database.document(f"terminals/{people.NORTH_TABLET.id}")
    report = {"at": clock(), "unsent": 2, "version": "1", "offset": 0, "persisted": True, "installed": True}
    tablet.update({"report": {**report, "oldestUnsentAt": clock() - timedelta(hours=2)}})
    assert todo(call, people.TANAKA)["unsent"] == item(1)
    clock.move(hours=25)
    assert todo(call, people.TANAKA)["unseen"] == item(1)


def test_a_confirmed_month_asks_for_nothing(call: Call, database: Client) -> None:
    month = database.document(f"months/{people.NORTH}_202610")
    for state, asked in (("confirming", True), ("confirmed", False), ("open", True)):
        month.set({"departmentId": people.NORTH, "month": "2026-10", "state": state})
        assert ("unconfirmed" in todo(call, people.TANAKA)) is asked, state


def test_what_may_not_be_viewed_is_not_told_of(call: Call, database: Client) -> None:
    member = database.document(f"members/{people.TANAKA.uid}")
    for area, told in (("records", {"missingOut"}), ("confirmation", {"unconfirmed"}), ("people", set())):
        member.update({"permissions": {area: "view"}})
        assert set(todo(call, people.TANAKA)) == told, area
