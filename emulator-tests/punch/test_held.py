"""What is held is let in, with its confirmed sheet opened in the same step, or refused for good."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from flask.testing import FlaskClient
from google.cloud.firestore import Client

import people
from clocks import NOON
from dakoku.store.punching import punches, withdrawals
from dakoku.store.trail.audit import COLLECTION as AUDIT
from dakoku_punch.settle.settler import Settler
from punch.asking import ask, told
from punch.sending import Tablet, Tap, read

SATO = people.SATO
SHEET, MONTH = f"sheets/{SATO.id}_202611", f"months/{people.NORTH}_202611"
BOOK = f"attendanceBooks/{people.NORTH}_202611"
REASON = "本人に確認しました"


@pytest.fixture
def arrival() -> Tap:
    return Tap(SATO, "in", NOON)


def confirmed(client: Client, state: str = "confirmed") -> None:
    """Sato's November is confirmed, as the ledger leaves it."""
    labels = {"code": "", "name": SATO.name, "position": "", "employmentType": "", "department": ""}
    bears = {
        "at": NOON,
        "uid": "tanaka",
        "labels": {**labels, "categories": {}},
        "version": 1,
        "digest": "d" * 64,
        "previous": None,
        "unlocked": None,
    }
    client.document(SHEET).update({"locked": True, "confirmation": bears})
    month = {
        "departmentId": people.NORTH,
        "month": "2026-11",
        "state": state,
        "generation": 1,
        "targets": [SATO.id],
        "people": {SATO.id: {"digest": "d" * 64, "locked": True}},
        "asked": {"at": NOON, "uid": "tanaka"},
    }
    client.document(MONTH).set(month)


@pytest.fixture
def held(settler: Settler, tablet: Tablet, client: Client, arrival: Tap) -> Tap:
    """A 退勤 that came when its month was confirmed."""
    settler.punch(punches.read(tablet.punch(arrival)))
    confirmed(client)
    leaving = Tap(SATO, "out", NOON.replace(hour=9))
    assert settler.punch(punches.read(tablet.punch(leaving))).held
    return leaving


def decide(api: FlaskClient, tap: Tap, *, accept: bool, caller: people.Caller = people.TANAKA) -> Any:
    return ask(api, caller, "POST", f"/receipts/{tap.id}/decision", {"accept": accept, "reason": REASON})


def audited(client: Client) -> list[str]:
    return sorted(one.get("action") for one in client.collection(AUDIT).stream())


def notices(client: Client) -> list[dict[str, Any]]:
    return [one.to_dict() or {} for one in client.collection("notices").stream()]


def test_it_waits_for_the_administrators_of_the_month(client: Client, held: Tap) -> None:
    receipt = read(client, f"receipts/{held.id}")
    assert (receipt["status"], receipt["reason"], receipt["heldFor"]) == ("held", "monthLocked", people.NORTH)


def test_help_elsewhere_is_decided_where_the_month_is(
    settler: Settler, tablet: Tablet, client: Client, arrival: Tap
) -> None:
    settler.punch(punches.read(tablet.punch(arrival)))
    confirmed(client)
    helping = Tap(SATO, "out", NOON.replace(hour=9), terminal=people.SOUTH_TABLET)
    receipt = settler.punch(punches.read(tablet.punch(helping)))
    assert (receipt.department_id, receipt.held_for) == (people.SOUTH, people.NORTH)


def test_accepted_it_opens_its_sheet_and_enters(api: FlaskClient, client: Client, held: Tap) -> None:
    response = decide(api, held, accept=True)
    assert response.status_code == 200, response.text
    assert (response.json["status"], response.json["workDate"]) == ("accepted", "2026-11-20")
    sheet, month = read(client, SHEET), read(client, MONTH)
    assert sheet["days"]["2026-11-20"]["end"] is not None
    assert (sheet["locked"], sheet["confirmation"]["unlocked"]["reason"]) == (False, REASON)
    assert month["people"][SATO.id]["locked"] is False
    assert read(client, BOOK)["people"][SATO.id] == {"locked": False}
    assert read(client, f"receipts/{held.id}")["heldFor"] is None
    assert audited(client) == ["punch.decide", "sheet.unlock"]
    (notice,) = notices(client)
    assert (notice["kind"], notice["employeeId"], notice["params"]["accepted"]) == ("decided", SATO.id, True)


def test_refused_it_stays_out_for_good(
    api: FlaskClient, settler: Settler, tablet: Tablet, client: Client, held: Tap
) -> None:
    before = read(client, SHEET)
    assert decide(api, held, accept=False).json["reason"] == "refused"
    again = settler.punch(punches.read(tablet.punch(held, attempt=2)))
    assert (again.status, again.reason) == ("rejected", "refused")
    assert read(client, SHEET) == before
    assert [one["params"]["reason"] for one in notices(client)] == [REASON]
    assert audited(client) == ["punch.decide"]


def test_decided_twice_it_is_decided_once(api: FlaskClient, client: Client, held: Tap) -> None:
    assert decide(api, held, accept=True).status_code == 200
    assert decide(api, held, accept=True).status_code == 200
    assert told(decide(api, held, accept=False)) == (409, "decidedOtherwise")
    assert len(notices(client)) == 1


def test_of_two_at_once_one_decides(api: FlaskClient, client: Client, held: Tap) -> None:
    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(lambda accept: decide(api, held, accept=accept), (True, False)))
    assert sorted(one.status_code for one in answers) == [200, 409]
    assert audited(client).count("punch.decide") == 1


def test_once_the_following_month_is_confirmed_it_can_only_be_refused(
    api: FlaskClient, client: Client, held: Tap
) -> None:
    later = {**read(client, MONTH), "month": "2026-12"}
    client.document(f"months/{people.NORTH}_202612").set(later)
    assert told(decide(api, held, accept=True)) == (409, "laterMonthConfirmed")
    assert read(client, SHEET)["locked"] is True
    assert decide(api, held, accept=False).status_code == 200


def test_a_withdrawal_is_decided_too(
    api: FlaskClient, settler: Settler, tablet: Tablet, client: Client, arrival: Tap
) -> None:
    settler.punch(punches.read(tablet.punch(arrival)))
    confirmed(client)
    settler.withdrawal(withdrawals.read(tablet.withdrawal(arrival)))
    assert read(client, f"receipts/{arrival.id}")["heldFor"] == people.NORTH
    assert decide(api, arrival, accept=True).json["status"] == "withdrawn"
    sheet = read(client, SHEET)
    assert (sheet["punches"][arrival.id]["withdrawn"], sheet["locked"], sheet["days"]) == (True, False, {})


def test_a_jump_of_the_clock_is_taken_as_punched(
    api: FlaskClient, settler: Settler, tablet: Tablet, client: Client
) -> None:
    tap = Tap(SATO, "in", NOON, jumped=True)
    settler.punch(punches.read(tablet.punch(tap)))
    assert read(client, f"receipts/{tap.id}")["reason"] == "clockJump"
    assert decide(api, tap, accept=True).json["status"] == "accepted"
    assert read(client, SHEET)["punches"][tap.id]["at"] == NOON
    assert audited(client) == ["punch.decide"]


def test_only_who_may(api: FlaskClient, client: Client, held: Tap, arrival: Tap) -> None:
    assert told(decide(api, held, accept=True, caller=people.TAKAHASHI)) == (404, "notFound")
    assert told(decide(api, arrival, accept=True)) == (409, "notHeld")
    client.document("members/tanaka").update({"permissions": {"records": "edit", "confirmation": "view"}})
    assert told(decide(api, held, accept=True)) == (403, "noPermission")
    assert decide(api, held, accept=False).status_code == 200
