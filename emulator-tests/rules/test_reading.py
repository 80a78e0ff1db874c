"""Reading, where the table's one document per collection does not tell the whole story."""

import pytest

from people import (
    ITO,
    LOST_TABLET,
    NORTH,
    NORTH_TABLET,
    SATO,
    SOUTH,
    SOUTH_TABLET,
    STRANGER,
    SUZUKI,
    TAKAHASHI,
    TANAKA,
    WATANABE,
    Caller,
    member,
)
from rules.examples import EXAMPLES
from rules.punches import PUNCH
from rules.rest import SERVER, Firestore

SHEET = f"sheets/{SATO.id}_202611"


@pytest.fixture
def filled(firestore: Firestore) -> Firestore:
    """Sato's receipt, sheet and presence, and everybody's own documents."""
    for row in ("receipts", "sheets", "presence", "leaves", "rosters"):
        firestore.seed(EXAMPLES[row])
    return firestore


@pytest.mark.parametrize(
    "collection", ["receipts", "sheets", "presence", "leaves", "trips", "notices", "employees"]
)
@pytest.mark.parametrize("who", [SATO, TANAKA, NORTH_TABLET], ids=lambda who: who.uid)
def test_a_list_without_a_filter_is_denied(who: Caller, collection: str, filled: Firestore) -> None:
    assert not filled.query(who, collection)


@pytest.mark.parametrize(
    "narrowed", [{"terminalId": SOUTH_TABLET.id}, {"employeeId": SATO.id}, {"departmentId": NORTH}]
)
def test_a_tablet_lists_receipts_by_itself_alone(narrowed: dict[str, str], filled: Firestore) -> None:
    assert filled.query(NORTH_TABLET, "receipts", terminalId=NORTH_TABLET.id)
    assert not filled.query(NORTH_TABLET, "receipts", **narrowed)


def test_a_tablet_lists_the_presence_of_its_department_and_day(filled: Firestore) -> None:
    assert filled.query(NORTH_TABLET, "presence", departmentId=NORTH, workDate="2026-11-20")
    assert not filled.query(NORTH_TABLET, "presence", departmentId=SOUTH, workDate="2026-11-20")


def test_a_tablet_reads_no_sheet_and_no_employee(filled: Firestore) -> None:
    assert not filled.get(NORTH_TABLET, SHEET)
    assert not filled.query(NORTH_TABLET, "sheets", departmentId=NORTH)
    assert not filled.get(NORTH_TABLET, f"employees/{SATO.id}")
    assert not filled.query(NORTH_TABLET, "employees", departmentId=NORTH)


def test_an_employee_reads_no_colleagues_sheet(filled: Firestore) -> None:
    assert not filled.get(SUZUKI, SHEET)
    assert not filled.query(SUZUKI, "sheets", employeeId=SATO.id)
    assert not filled.query(SUZUKI, "sheets", departmentId=NORTH)


def test_a_transferred_administrator_loses_access_at_once_and_gains_the_new(filled: Firestore) -> None:
    assert filled.get(TANAKA, SHEET)
    filled.write(SERVER, "members/tanaka", member("departmentAdmin", departments=[SOUTH]))
    filled.write(SERVER, "members/takahashi", member("departmentAdmin", departments=[SOUTH, NORTH]))
    assert not filled.get(TANAKA, SHEET)
    assert not filled.query(TANAKA, "sheets", departmentId=NORTH)
    assert filled.query(TANAKA, "sheets", departmentId=SOUTH)
    assert filled.get(TAKAHASHI, SHEET)


@pytest.mark.parametrize(("who", "role"), [(TANAKA, "departmentAdmin"), (ITO, "organisationAdmin")])
def test_an_inactive_member_reads_nothing_but_that(who: Caller, role: str, filled: Firestore) -> None:
    filled.write(SERVER, f"members/{who.uid}", member(role, departments=[NORTH], active=False))
    assert filled.get(who, f"members/{who.uid}")
    assert not filled.get(who, SHEET)
    assert not filled.query(who, "departments")
    assert not filled.get(who, "settings/organisation")


def test_departments_of_a_member_who_administers_none_count_for_nothing(filled: Firestore) -> None:
    filled.write(
        SERVER, f"members/{SUZUKI.uid}", member("employee", employee_id=SUZUKI.id, departments=[NORTH])
    )
    assert not filled.get(SUZUKI, SHEET)
    assert not filled.get(SUZUKI, f"rosters/{NORTH}")


@pytest.mark.parametrize("collection", ["receipts", "sheets", "leaves"])
def test_what_belongs_to_no_employee_does_not_belong_to_those_without_a_record(
    collection: str, firestore: Firestore
) -> None:
    firestore.seed({f"{collection}/{PUNCH}": {"employeeId": None, "departmentId": SOUTH, "terminalId": None}})
    assert not firestore.get(TANAKA, f"{collection}/{PUNCH}")
    assert not firestore.query(TANAKA, collection, employeeId=None)


@pytest.mark.parametrize("who", [STRANGER, SATO, NORTH_TABLET], ids=lambda who: who.uid)
def test_nobody_makes_himself_a_member(who: Caller, firestore: Firestore) -> None:
    firestore.delete(SERVER, f"members/{who.uid}")
    assert not firestore.write(who, f"members/{who.uid}", member("organisationAdmin"))


ABSENT = [f"{collection}/{PUNCH}" for collection in ("punches", "withdrawals", "receipts")]


@pytest.mark.parametrize("path", ABSENT)
def test_a_client_learns_that_its_punch_never_arrived(path: str, firestore: Firestore) -> None:
    assert firestore.get(NORTH_TABLET, path)
    assert firestore.get(SATO, path)


@pytest.mark.parametrize("path", ABSENT)
@pytest.mark.parametrize("who", [None, STRANGER, WATANABE, LOST_TABLET])
def test_whoever_is_shut_out_learns_not_even_that(
    who: Caller | None, path: str, firestore: Firestore
) -> None:
    assert not firestore.get(who, path)


def test_the_page_of_a_month_without_punches_waits_for_its_sheet(firestore: Firestore) -> None:
    assert firestore.get(SATO, SHEET)
    assert firestore.get(TANAKA, SHEET)
    assert not firestore.get(SUZUKI, SHEET)
    assert not firestore.get(NORTH_TABLET, SHEET)
