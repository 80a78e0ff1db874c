"""What judging costs: each lookup is a read, and the budget of a punch has room for one."""

from pathlib import Path

import pytest

from people import NORTH, NORTH_PC, NORTH_TABLET, SATO, TANAKA, at_pc, member
from rules.examples import EXAMPLES
from rules.lookups import looked_up
from rules.punches import at_terminal, by_employee, path, withdrawal
from rules.rest import Firestore
from tools.paths import ROOT


@pytest.fixture
def counting(firestore: Firestore) -> Firestore:
    """Rules just loaded: nothing has been looked up."""
    firestore.seed(EXAMPLES["sheets"] | EXAMPLES["receipts"])
    firestore.load_rules(Path(ROOT, "firestore.rules").read_text())
    assert looked_up(firestore) == set()
    return firestore


@pytest.mark.parametrize("sent", [1, 2], ids=["sent once", "and again"])
def test_a_punch_on_a_tablet_looks_up_the_tablet_alone(sent: int, counting: Firestore) -> None:
    punch = at_terminal()
    assert all(counting.write(NORTH_TABLET, path(punch), punch) for _ in range(sent))
    assert looked_up(counting) == {f"terminals/{NORTH_TABLET.id}"}


def test_a_withdrawal_looks_up_the_tablet_alone(counting: Firestore) -> None:
    assert counting.write(NORTH_TABLET, path(withdrawal(), "withdrawals"), withdrawal())
    assert looked_up(counting) == {f"terminals/{NORTH_TABLET.id}"}


def test_a_punch_on_the_employee_page_looks_up_the_member_alone(counting: Firestore) -> None:
    punch = by_employee()
    assert counting.write(SATO, path(punch), punch)
    assert looked_up(counting) == {f"members/{SATO.uid}"}


def test_a_punch_at_a_pc_looks_up_the_member_and_the_pc(counting: Firestore) -> None:
    punch = by_employee(source="pc")
    assert counting.write(at_pc(SATO, NORTH_PC), path(punch), punch)
    assert looked_up(counting) == {f"members/{SATO.uid}", f"terminals/{NORTH_PC.id}"}


def test_a_tablets_list_of_receipts_looks_up_the_tablet_alone(counting: Firestore) -> None:
    assert counting.query(NORTH_TABLET, "receipts", terminalId=NORTH_TABLET.id)
    assert looked_up(counting) == {f"terminals/{NORTH_TABLET.id}"}


@pytest.mark.parametrize("audience", [NORTH, "organisation"])
def test_announcements_on_a_tablet_look_up_the_tablet_alone(audience: str, counting: Firestore) -> None:
    assert counting.get(NORTH_TABLET, f"announcements/{audience}")
    assert looked_up(counting) == {f"terminals/{NORTH_TABLET.id}"}


def test_announcements_on_a_page_look_up_the_member_alone(counting: Firestore) -> None:
    assert counting.get(SATO, f"announcements/{NORTH}")
    assert looked_up(counting) == {f"members/{SATO.uid}"}


@pytest.mark.parametrize("collection", ["orders", "incidents", "months"])
def test_an_administrators_list_of_what_tablets_made_looks_up_the_member_alone(
    collection: str, counting: Firestore
) -> None:
    assert counting.query(TANAKA, collection, departmentId=NORTH)
    assert looked_up(counting) == {"members/tanaka"}


def test_an_administrators_list_of_sheets_looks_up_the_member_alone(counting: Firestore) -> None:
    assert counting.query(TANAKA, "sheets", departmentId=NORTH)
    assert looked_up(counting) == {"members/tanaka"}


@pytest.mark.parametrize("collection", ["receipts", "sheets", "presence", "employees", "orders", "incidents"])
def test_permissions_cost_no_further_lookup(collection: str, counting: Firestore) -> None:
    given = {"records": "view", "people": "view", "orders": "view", "terminals": "view"}
    counting.seed({"members/tanaka": member("departmentAdmin", departments=[NORTH], permissions=given)})
    assert counting.query(TANAKA, collection, departmentId=NORTH)
    assert looked_up(counting) == {"members/tanaka"}


def test_the_edits_of_a_sheet_look_up_the_member_and_the_sheet(counting: Firestore) -> None:
    assert counting.query(TANAKA, f"sheets/{SATO.id}_202611/edits")
    assert looked_up(counting) == {"members/tanaka", f"sheets/{SATO.id}_202611"}
