"""Many punches at once end as the same punches would one by one."""

from datetime import timedelta
from typing import Any

import pytest
from google.cloud.firestore import Client

import people
from clocks import NOON, HandClock
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.platform.errors import Conflict
from dakoku.platform.ids import new_id
from dakoku.store.organisation.settings import Organisation
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.punching import punches
from dakoku.store.record.bulk import Bulk
from dakoku_punch.settle.settler import Settler
from punch.sending import Tablet, Tap, read

RULES = Organisation("北浜市教育委員会", "kitahama").rules


@pytest.fixture
def sato(client: Client) -> Employee:
    found = Employees(client).get(people.SATO.id)
    assert found
    return found


def month_and_a_half() -> list[Punch]:
    """Every day from early October, 08:30 to 18:00, with a double tap each evening and one night of duty."""
    made = []
    for day in range(45):
        start = NOON - timedelta(days=day, hours=3, minutes=30)
        end = start + timedelta(hours=9, minutes=30)
        for kind, at in (
            (PunchType.IN, start),
            (PunchType.OUT, end),
            (PunchType.OUT, end + timedelta(seconds=30)),
        ):
            made.append(Punch(new_id(), kind, at, Source.TERMINAL))
    return made


def stored(client: Client) -> dict[str, Any]:
    """What is stored of it, less what tells one way of arriving from the other."""
    volatile = ("updatedAt", "decidedAt", "revision", "terminalId")
    return {
        found.reference.path: _without(found.to_dict(), volatile)
        for name in ("sheets", "presence", "receipts")
        for found in client.collection(name).stream()
    }


def _without(value: Any, names: tuple[str, ...]) -> Any:
    if isinstance(value, dict):
        return {key: _without(inner, names) for key, inner in value.items() if key not in names}
    return value


def test_it_comes_to_the_same_as_one_by_one(
    settler: Settler, tablet: Tablet, client: Client, clock: HandClock, sato: Employee
) -> None:
    taken = month_and_a_half()[:30]
    for punch in taken:
        tap = Tap(people.SATO, punch.type.value, punch.at, punch.id)
        settler.punch(punches.read(tablet.punch(tap)))
    one_by_one = stored(client)
    for path in one_by_one:
        client.document(path).delete()
    Bulk(client, RULES, clock).apply_many(sato, taken)
    assert stored(client) == one_by_one


def test_doing_it_again_changes_nothing(client: Client, clock: HandClock, sato: Employee) -> None:
    bulk, taken = Bulk(client, RULES, clock), month_and_a_half()
    bulk.apply_many(sato, taken)
    first = stored(client)
    bulk.apply_many(sato, taken)
    assert stored(client) == first


def test_a_confirmed_month_is_refused_and_nothing_is_written(
    client: Client, clock: HandClock, sato: Employee
) -> None:
    bulk, taken = Bulk(client, RULES, clock), month_and_a_half()
    bulk.apply_many(sato, taken[:3])
    client.document(f"sheets/{sato.id}_202611").update({"locked": True})
    before = stored(client)
    with pytest.raises(Conflict) as refused:
        bulk.apply_many(sato, taken)
    assert refused.value.code == "monthLocked"
    assert stored(client) == before


def test_a_receipt_follows_when_bulk_makes_its_punch_a_duplicate(
    settler: Settler, tablet: Tablet, client: Client, clock: HandClock, sato: Employee
) -> None:
    tap = Tap(people.SATO, "in", NOON)
    settler.punch(punches.read(tablet.punch(tap)))
    earlier = Punch(new_id(), PunchType.IN, NOON - timedelta(seconds=30), Source.TERMINAL)
    Bulk(client, RULES, clock).apply_many(sato, [earlier])
    assert read(client, f"receipts/{tap.id}")["status"] == "duplicate"
