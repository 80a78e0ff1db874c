"""Who may make a punch: a tablet whose sign-in still stands, or the employee in person."""

from dataclasses import replace

import pytest

from people import (
    EMPLOYEES,
    ITO,
    LOST_TABLET,
    NORTH,
    NORTH_TABLET,
    SATO,
    SOUTH,
    SOUTH_TABLET,
    SUZUKI,
    TANAKA,
    WATANABE,
    Caller,
    Employee,
    enrolment,
    member,
    terminal,
)
from rules.punches import at_terminal, by_employee, path
from rules.rest import SERVER, Firestore

RENEWED = terminal(NORTH_TABLET.id, NORTH, generation=2)


def let_through(firestore: Firestore, who: Caller, punch: dict[str, object]) -> bool:
    return firestore.write(who, path(punch), punch)


@pytest.mark.parametrize("person", EMPLOYEES, ids=lambda person: person.uid)
def test_a_tablet_punches_for_whoever_stands_before_it(person: Employee, firestore: Firestore) -> None:
    assert let_through(firestore, SOUTH_TABLET, at_terminal(SOUTH_TABLET, person))


def test_a_sign_in_of_another_generation_is_denied(firestore: Firestore) -> None:
    assert not let_through(firestore, RENEWED, at_terminal())


def test_renewing_a_certificate_shuts_out_the_old_sign_in_at_once(firestore: Firestore) -> None:
    assert let_through(firestore, NORTH_TABLET, at_terminal(punchId="a" * 20))
    firestore.write(SERVER, f"terminals/{NORTH_TABLET.id}", enrolment(RENEWED))
    assert not let_through(firestore, NORTH_TABLET, at_terminal())
    assert let_through(firestore, RENEWED, at_terminal())


def test_revoking_a_tablet_shuts_it_out_at_once(firestore: Firestore) -> None:
    assert not let_through(firestore, LOST_TABLET, at_terminal(LOST_TABLET))
    firestore.write(SERVER, f"terminals/{LOST_TABLET.id}", enrolment(LOST_TABLET))
    assert let_through(firestore, LOST_TABLET, at_terminal(LOST_TABLET))


def test_a_tablet_that_nobody_enrolled_is_denied(firestore: Firestore) -> None:
    unknown = terminal("x" * 20, NORTH)
    assert not let_through(firestore, unknown, at_terminal(unknown))


@pytest.mark.parametrize("claim", ["role", "terminalId", "departmentId", "generation"])
def test_a_tablet_without_one_of_its_claims_is_denied(claim: str, firestore: Firestore) -> None:
    claims = {name: value for name, value in NORTH_TABLET.claims.items() if name != claim}
    assert not let_through(firestore, Caller(NORTH_TABLET.uid, claims), at_terminal())


@pytest.mark.parametrize("uid", [SOUTH_TABLET.uid, SATO.uid, TANAKA.uid, NORTH_TABLET.id])
def test_a_terminals_claims_under_another_uid_are_denied(uid: str, firestore: Firestore) -> None:
    assert not let_through(firestore, Caller(uid, NORTH_TABLET.claims), at_terminal())


@pytest.mark.parametrize(
    "punch",
    [at_terminal(departmentId=SOUTH), at_terminal(SOUTH_TABLET), at_terminal(terminalId=SOUTH_TABLET.id)],
    ids=["another department", "another tablet and its department", "another tablet"],
)
def test_a_tablet_cannot_punch_as(punch: dict[str, object], firestore: Firestore) -> None:
    assert not let_through(firestore, NORTH_TABLET, punch)


@pytest.mark.parametrize("source", ["self", "pc"])
def test_a_tablet_cannot_do_without_the_seal_by_calling_itself(source: str, firestore: Firestore) -> None:
    assert not let_through(firestore, NORTH_TABLET, by_employee(source=source))
    assert not let_through(firestore, NORTH_TABLET, at_terminal(source=source))


def test_an_employee_punches_in_person(firestore: Firestore) -> None:
    assert let_through(firestore, SATO, by_employee())


@pytest.mark.parametrize("who", [SUZUKI, TANAKA, ITO], ids=lambda who: who.uid)
def test_nobody_else_punches_for_an_employee(who: Caller, firestore: Firestore) -> None:
    assert not let_through(firestore, who, by_employee())


def test_a_member_who_left_is_denied_whatever_the_token_says(firestore: Firestore) -> None:
    assert not let_through(firestore, WATANABE, by_employee(WATANABE))


def test_claiming_a_colleagues_id_in_the_token_changes_nothing(firestore: Firestore) -> None:
    forger = replace(SUZUKI, claims=SATO.claims)
    assert not let_through(firestore, forger, by_employee())


def test_an_employee_cannot_punch_as_a_tablet(firestore: Firestore) -> None:
    assert not let_through(firestore, SATO, at_terminal())


def test_an_administrator_without_a_record_cannot_punch_for_nobody(firestore: Firestore) -> None:
    assert not let_through(firestore, TANAKA, by_employee(employeeId=None))


def test_an_administrator_with_a_record_of_her_own_punches_in_person(firestore: Firestore) -> None:
    firestore.write(SERVER, "members/tanaka", member("departmentAdmin", employee_id=SATO.id))
    assert let_through(firestore, TANAKA, by_employee())
