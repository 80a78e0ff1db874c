"""One punch, from its document to sheet, presence and receipt."""

from dataclasses import replace
from datetime import timedelta

import pytest
from google.cloud.firestore import Client

import people
from clocks import NOON, HandClock
from dakoku.store.punching import punches
from dakoku.store.punching.receipts import Reason, Receipt, Status
from dakoku_punch.settle.settler import Settler
from punch.sending import Tablet, Tap, read

SATO, SUZUKI, WATANABE = people.SATO, people.SUZUKI, people.WATANABE
MORNING = NOON - timedelta(hours=3, minutes=30)  # 08:30
EVENING = NOON + timedelta(hours=6)  # 18:00
SHEET = f"sheets/{SATO.id}_202611"


def outcome(receipt: Receipt) -> tuple[Status, Reason | None]:
    return receipt.status, receipt.reason


@pytest.fixture
def arrival() -> Tap:
    return Tap(SATO, "in", MORNING)


def test_a_good_punch_reaches_sheet_presence_and_receipt(
    settler: Settler, tablet: Tablet, client: Client, arrival: Tap
) -> None:
    settler.punch(punches.read(tablet.punch(arrival)))
    receipt = read(client, f"receipts/{arrival.id}")
    assert (receipt["status"], receipt["reason"], receipt["workDate"]) == ("accepted", None, "2026-11-20")
    assert receipt["terminalId"] == people.NORTH_TABLET.id
    assert receipt["decidedAt"] == NOON
    day = read(client, SHEET)["days"]["2026-11-20"]
    assert (day["start"], day["end"], day["worked"], day["incomplete"]) == (510, None, None, "missingOut")
    presence = read(client, f"presence/{SATO.id}_20261120")
    assert (presence["state"], presence["in"], presence["out"]) == ("in", MORNING, None)
    assert (presence["departmentId"], presence["edited"]) == (people.NORTH, [])


def test_a_whole_day_adds_up_in_the_month(
    settler: Settler, tablet: Tablet, client: Client, arrival: Tap
) -> None:
    settler.punch(punches.read(tablet.punch(arrival)))
    settler.punch(punches.read(tablet.punch(Tap(SATO, "out", EVENING))))
    sheet = read(client, SHEET)
    assert sheet["days"]["2026-11-20"]["worked"] == 570
    assert sheet["days"]["2026-11-20"]["revision"] == 2
    assert (sheet["totals"]["worked"], sheet["totals"]["daysWorked"]) == (570, 1)
    assert read(client, f"presence/{SATO.id}_20261120")["state"] == "out"


def test_the_same_punch_delivered_again_writes_nothing(
    settler: Settler, tablet: Tablet, client: Client, clock: HandClock, arrival: Tap
) -> None:
    sent = punches.read(tablet.punch(arrival))
    settler.punch(sent)
    written = [client.document(path).get().update_time for path in (SHEET, f"receipts/{arrival.id}")]
    clock.move(minutes=1)
    settler.punch(sent)
    assert [client.document(path).get().update_time for path in (SHEET, f"receipts/{arrival.id}")] == written


def test_a_double_tap_is_a_duplicate_and_the_earlier_counts_whichever_comes_first(
    settler: Settler, tablet: Tablet, client: Client, arrival: Tap
) -> None:
    second = Tap(SATO, "in", MORNING + timedelta(seconds=40))
    assert outcome(settler.punch(punches.read(tablet.punch(second)))) == (Status.ACCEPTED, None)
    assert outcome(settler.punch(punches.read(tablet.punch(arrival)))) == (Status.ACCEPTED, None)
    late = read(client, f"receipts/{second.id}")
    assert (late["status"], late["reason"]) == ("duplicate", "sameTypeWithin60s")


def test_another_type_that_comes_late_between_two_makes_the_second_count_after_all(
    settler: Settler, tablet: Tablet, client: Client, arrival: Tap
) -> None:
    double = replace(arrival, id="double", at=MORNING + timedelta(seconds=38))
    for tap in (arrival, double):
        settler.punch(punches.read(tablet.punch(tap)))
    assert read(client, f"receipts/{double.id}")["status"] == "duplicate"
    settler.punch(punches.read(tablet.punch(Tap(SATO, "out", MORNING + timedelta(seconds=10)))))
    receipt = read(client, f"receipts/{double.id}")
    assert (receipt["status"], receipt["reason"]) == ("accepted", None)


def test_a_punch_from_the_own_page_needs_no_seal_and_belongs_to_the_own_department(
    settler: Settler, tablet: Tablet, client: Client, arrival: Tap
) -> None:
    elsewhere = replace(arrival, terminal=people.SOUTH_TABLET)
    receipt = settler.punch(punches.read(tablet.own(elsewhere)))
    assert outcome(receipt) == (Status.ACCEPTED, None)
    assert read(client, f"receipts/{arrival.id}")["departmentId"] == people.NORTH


@pytest.mark.parametrize("helps", [[], [people.SOUTH]], ids=["temporary", "standing"])
def test_a_helper_punches_at_another_departments_terminal_into_the_own_sheet(
    settler: Settler, tablet: Tablet, client: Client, arrival: Tap, helps: list[str]
) -> None:
    client.document(f"employees/{SATO.id}").update({"helps": helps})
    helped = replace(arrival, terminal=people.SOUTH_TABLET)
    assert outcome(settler.punch(punches.read(tablet.punch(helped)))) == (Status.ACCEPTED, None)
    assert read(client, SHEET)["departmentId"] == people.NORTH
    presence = read(client, f"presence/{SATO.id}_20261120")
    assert (presence["departmentId"], presence["state"]) == (people.NORTH, "in")
    assert read(client, f"receipts/{arrival.id}")["departmentId"] == people.SOUTH


def test_nobody_known_and_nobody_active_are_rejected(settler: Settler, tablet: Tablet) -> None:
    nobody = replace(SATO, id=people.identifier("nobody"))
    for person, reason in ((nobody, Reason.UNKNOWN_EMPLOYEE), (WATANABE, Reason.INACTIVE_EMPLOYEE)):
        receipt = settler.punch(punches.read(tablet.punch(Tap(person, "in", MORNING))))
        assert outcome(receipt) == (Status.REJECTED, reason)


def test_a_punch_of_the_last_day_in_service_counts_though_it_arrives_later(
    settler: Settler, tablet: Tablet, client: Client, arrival: Tap
) -> None:
    client.document(f"employees/{SATO.id}").update({"leftOn": "2026-11-20", "active": False})
    assert settler.punch(punches.read(tablet.punch(arrival))).status is Status.ACCEPTED
    after = Tap(SATO, "in", MORNING + timedelta(days=1))
    assert outcome(settler.punch(punches.read(tablet.punch(after)))) == (
        Status.REJECTED,
        Reason.INACTIVE_EMPLOYEE,
    )


def test_too_old_and_future_punches_are_rejected_by_the_time_of_their_arrival(
    settler: Settler, tablet: Tablet
) -> None:
    old = tablet.punch(Tap(SATO, "in", MORNING), arrived_at=MORNING + timedelta(days=30, seconds=1))
    future = tablet.punch(Tap(SATO, "in", MORNING), arrived_at=MORNING - timedelta(minutes=5, seconds=1))
    assert outcome(settler.punch(punches.read(old))) == (Status.REJECTED, Reason.TOO_OLD)
    assert outcome(settler.punch(punches.read(future))) == (Status.REJECTED, Reason.IN_FUTURE)


def test_a_clock_jump_is_held_and_changes_no_sheet(settler: Settler, tablet: Tablet, client: Client) -> None:
    tap = Tap(SATO, "in", MORNING, offline=True, jumped=True)
    assert outcome(settler.punch(punches.read(tablet.punch(tap)))) == (Status.HELD, Reason.CLOCK_JUMP)
    assert not client.document(SHEET).get().exists


@pytest.mark.parametrize("ahead", [timedelta(minutes=30), timedelta(days=-31)])
def test_a_jump_into_the_future_or_the_past_is_held_too(
    settler: Settler, tablet: Tablet, ahead: timedelta
) -> None:
    tap = Tap(SATO, "in", MORNING + ahead, offline=True, jumped=True)
    sent = punches.read(tablet.punch(tap, arrived_at=MORNING))
    assert outcome(settler.punch(sent)) == (Status.HELD, Reason.CLOCK_JUMP)


def test_a_confirmed_month_holds_what_comes_late(
    settler: Settler, tablet: Tablet, client: Client, arrival: Tap
) -> None:
    settler.punch(punches.read(tablet.punch(arrival)))
    client.document(SHEET).update({"locked": True})
    before = read(client, SHEET)
    receipt = settler.punch(punches.read(tablet.punch(Tap(SATO, "out", EVENING))))
    assert outcome(receipt) == (Status.HELD, Reason.MONTH_LOCKED)
    assert read(client, SHEET) == before


def test_an_offline_punch_is_marked_in_the_day(settler: Settler, tablet: Tablet, client: Client) -> None:
    settler.punch(punches.read(tablet.punch(Tap(SATO, "in", MORNING, offline=True))))
    day = read(client, SHEET)["days"]["2026-11-20"]
    assert day["marks"] == ["offline"]
    assert day["punches"][0]["offline"]
