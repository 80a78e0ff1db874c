"""A 出勤 from before the day boundary, moved to its own date and back: both days follow, and it is seen."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from google.cloud.firestore import Client
from google.cloud.firestore_v1.base_query import FieldFilter

import people
from dakoku.domain.intervals import Interval
from dakoku.domain.plan import Pattern
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.store.people.employees import Employees
from dakoku.store.punching.receipts import Receipts
from dakoku.store.record.bulk import Bulk
from dakoku_ledger import wiring
from dakoku_ledger.organisation import OrganisationSetup
from ledger.conftest import Call

MONDAY, TUESDAY = date(2026, 11, 16), date(2026, 11, 17)
IN, OUT = PunchType.IN, PunchType.OUT
EARLY, HOME = people.identifier("early"), people.identifier("home")
SHEET = f"sheets/{people.SATO.id}_202611"
WHY = {"reason": "修学旅行の引率"}
Punched = Callable[..., None]


@pytest.fixture
def punched(parts: wiring.Parts) -> Punched:
    """Puts punches of Sato's into her record: id, type, date, minute."""
    setup = OrganisationSetup(parts.client, parts.clock)
    day = setup.save_pattern("test", Pattern("日勤", 510, 1020, (Interval(720, 765),)))
    setup.save_department("test", "0100", "北小学校", default_pattern_id=day.id)
    sato, rules = Employees(parts.client).get(people.SATO.id), parts.settings.organisation().rules
    assert sato is not None

    def put(*taps: tuple[str, PunchType, date, int]) -> None:
        made = [Punch(id_, kind, rules.instant(day, at), Source.TERMINAL) for id_, kind, day, at in taps]
        Bulk(parts.client, rules, parts.clock).apply_many(sato, made)

    return put


@pytest.fixture
def early(punched: Punched) -> None:
    """She came at 04:30 on Tuesday and left at noon: until it is moved, a night that began on Monday."""
    punched((EARLY, IN, TUESDAY, 270), (HOME, OUT, TUESDAY, 720))


def path(punch_id: str = EARLY) -> str:
    return f"/sheets/{people.SATO.id}/punches/{punch_id}"


def move(call: Call, caller: people.Caller = people.SATO, **sent: Any) -> list[dict[str, Any]]:
    response = call(caller, "PUT", path(), json={"movedTo": TUESDAY.isoformat(), **WHY, **sent})
    assert response.status_code == 200, response.text
    days: list[dict[str, Any]] = (response.json or {})["days"]
    return days


def times(days: dict[str, Any]) -> dict[str, tuple[int, int]]:
    return {day: (one["start"], one["end"]) for day, one in sorted(days.items())}


def recorded(database: Client) -> dict[str, tuple[int, int]]:
    return times((database.document(SHEET).get().to_dict() or {})["days"])


def refused(response: Any) -> dict[str, str]:
    assert response.status_code == 422, response.text
    return {field["field"]: field["code"] for field in response.json["fields"]}


@pytest.mark.usefixtures("early")
def test_it_and_what_follows_belong_to_its_own_date(call: Call, database: Client) -> None:
    assert recorded(database) == {"2026-11-16": (1710, 2160)}
    days = move(call)
    assert recorded(database) == {"2026-11-17": (270, 720)}
    assert [(day["workDate"], day["before"] is None, day["after"] is None) for day in days] == [
        ("2026-11-16", False, True),
        ("2026-11-17", True, False),
    ]
    assert (days[0]["before"]["end"], days[1]["after"]["overtime"]) == (2160, 240)


@pytest.mark.usefixtures("early")
def test_receipts_and_presence_follow(call: Call, database: Client) -> None:
    move(call)
    receipts = Receipts(database).some([EARLY, HOME])
    assert {one.value.work_date for one in receipts.values()} == {TUESDAY}
    presence = database.document(f"presence/{people.SATO.id}_20261117").get()
    assert presence.get("state") == "out"
    assert not database.document(f"presence/{people.SATO.id}_20261116").get().exists


@pytest.mark.usefixtures("early")
def test_it_can_be_given_back(call: Call, database: Client) -> None:
    move(call)
    move(call, movedTo=None)
    assert recorded(database) == {"2026-11-16": (1710, 2160)}


@pytest.mark.usefixtures("early")
def test_a_later_punch_goes_with_it(call: Call, database: Client, punched: Punched) -> None:
    move(call)
    punched((people.identifier("later"), OUT, TUESDAY, 780))
    assert recorded(database) == {"2026-11-17": (270, 780)}


@pytest.mark.usefixtures("early")
def test_a_preview_writes_nothing(call: Call, database: Client) -> None:
    response = call(people.SATO, "POST", f"{path()}/preview", json={"movedTo": TUESDAY.isoformat()})
    assert (response.json or {})["days"][1]["after"]["start"] == 270
    assert recorded(database) == {"2026-11-16": (1710, 2160)}


def test_across_the_edge_of_a_month_both_sheets_follow(
    call: Call, database: Client, punched: Punched
) -> None:
    first = date(2026, 11, 1)
    punched((EARLY, IN, first, 270), (HOME, OUT, first, 720))
    move(call, movedTo="2026-11-01")
    assert recorded(database) == {"2026-11-01": (270, 720)}
    october = database.document(f"sheets/{people.SATO.id}_202610").get()
    assert (october.get("days"), october.get("punches")[EARLY]["movedTo"]) == ({}, "2026-11-01")


@pytest.mark.usefixtures("early")
def test_the_owner_sees_who_moved_it_and_is_told(call: Call, database: Client) -> None:
    move(call, people.TANAKA)
    move(call, people.TANAKA)
    [edit] = database.collection(f"{SHEET}/edits").stream()
    [notice] = database.collection("notices").stream()
    written = FieldFilter("action", "==", "record.placing")
    [entry] = database.collection("audit").where(filter=written).stream()
    assert (edit.get("kind"), edit.get("workDate"), edit.get("byOwner")) == ("placing", "2026-11-16", False)
    assert (edit.get("before.movedTo"), edit.get("after.movedTo")) == (None, "2026-11-17")
    assert (notice.get("employeeId"), notice.get("params.reason")) == (people.SATO.id, WHY["reason"])
    assert (entry.get("actor"), entry.get("reason")) == ("tanaka", WHY["reason"])


@pytest.mark.usefixtures("early")
def test_what_cannot_be_moved_is_refused_by_name(call: Call, punched: Punched) -> None:
    def put(punch_id: str = EARLY, **sent: Any) -> dict[str, str]:
        body = {"movedTo": TUESDAY.isoformat(), **WHY, **sent}
        return refused(call(people.SATO, "PUT", path(punch_id), json=body))

    morning = people.identifier("morning")
    punched((morning, IN, date(2026, 11, 18), 480))
    assert put(HOME) == {"movedTo": "notAnArrival"}
    assert put(morning, movedTo="2026-11-18") == {"movedTo": "notItsDate"}
    assert put(movedTo="2026-11-18") == {"movedTo": "notItsDate"}
    assert put(reason=" ") == {"reason": "reasonMissing"}


@pytest.mark.usefixtures("early")
def test_a_locked_month_an_unknown_punch_and_a_stranger(call: Call, database: Client) -> None:
    body = {"movedTo": TUESDAY.isoformat(), **WHY}
    assert call(people.SATO, "PUT", path(people.identifier("none")), json=body).status_code == 404
    assert call(people.TAKAHASHI, "PUT", path(), json=body).status_code == 404
    assert call(people.SUZUKI, "PUT", path(), json=body).status_code == 404
    database.document(SHEET).update({"locked": True})
    response = call(people.SATO, "PUT", path(), json=body)
    assert (response.status_code, (response.json or {})["code"]) == (409, "monthLocked")
