"""Who may punch by signing in or out: an employee in person, while the PC of their token stands."""

import pytest

from people import (
    LOST_PC,
    LOST_TABLET,
    NORTH_PC,
    NORTH_TABLET,
    SATO,
    SUZUKI,
    TANAKA,
    WATANABE,
    Caller,
    at_pc,
    enrolment,
    member,
    terminal,
)
from rules.punches import by_employee, path
from rules.rest import SERVER, Firestore

AT_PC = at_pc(SATO, NORTH_PC)
RENEWED = terminal(NORTH_PC.id, NORTH_PC.department, generation=2)


def let_through(firestore: Firestore, who: Caller, **changes: object) -> bool:
    punch = by_employee() | {"source": "pc"} | changes
    return firestore.write(who, path(punch), punch)


def test_signing_in_at_a_pc_punches(firestore: Firestore) -> None:
    assert let_through(firestore, AT_PC)


def test_the_buttons_work_at_a_pc_too(firestore: Firestore) -> None:
    assert let_through(firestore, AT_PC, source="self")


@pytest.mark.parametrize(
    "who",
    [
        SATO,
        at_pc(SATO, NORTH_TABLET),
        at_pc(SATO, LOST_TABLET),
        at_pc(SATO, LOST_PC),
        at_pc(SATO, terminal("x" * 20, NORTH_PC.department)),
        at_pc(SATO, NORTH_PC, pc=None),
        at_pc(SATO, NORTH_PC, pc=1),
        at_pc(SATO, NORTH_PC, pc=""),
        at_pc(SATO, NORTH_PC, pc=f"{NORTH_PC.id}/x/{NORTH_PC.id}"),
        at_pc(SATO, NORTH_PC, pcGeneration=0),
        at_pc(SATO, NORTH_PC, pcGeneration=2),
        at_pc(SATO, NORTH_PC, pcGeneration="1"),
        at_pc(SATO, NORTH_PC, pcGeneration=None),
    ],
    ids=[
        "no PC",
        "a time recorder",
        "a lost time recorder",
        "a PC that was shut out",
        "a PC that nobody enrolled",
        "null",
        "a number",
        "nothing",
        "a path",
        "an older generation",
        "a newer generation",
        "a generation in letters",
        "no generation",
    ],
)
def test_no_punch_by_the_claim_of(who: Caller, firestore: Firestore) -> None:
    assert not let_through(firestore, who)


def test_no_punch_by_half_of_the_claim(firestore: Firestore) -> None:
    for name in ("pc", "pcGeneration"):
        claims = {key: value for key, value in AT_PC.claims.items() if key != name}
        assert not let_through(firestore, Caller(SATO.uid, claims))


def test_a_terminal_without_a_kind_is_no_pc(firestore: Firestore) -> None:
    document = enrolment(NORTH_PC, kind="pc")
    del document["kind"]
    firestore.write(SERVER, f"terminals/{NORTH_PC.id}", document)
    assert not let_through(firestore, AT_PC)


def test_shutting_a_pc_out_ends_its_punches_at_once(firestore: Firestore) -> None:
    firestore.write(SERVER, f"terminals/{NORTH_PC.id}", enrolment(NORTH_PC, revoked=True, kind="pc"))
    assert not let_through(firestore, AT_PC)
    assert let_through(firestore, AT_PC, source="self")


def test_renewing_a_pcs_certificate_ends_the_punches_of_the_old_one(firestore: Firestore) -> None:
    firestore.write(SERVER, f"terminals/{NORTH_PC.id}", enrolment(RENEWED, kind="pc"))
    assert not let_through(firestore, AT_PC)
    assert let_through(firestore, at_pc(SATO, RENEWED))


@pytest.mark.parametrize(
    "who",
    [at_pc(SUZUKI, NORTH_PC), Caller(TANAKA.uid, AT_PC.claims), Caller(SUZUKI.uid, AT_PC.claims), NORTH_PC],
    ids=["a colleague at it", "an administrator", "a colleague with her claims", "the PC itself"],
)
def test_a_pc_does_not_make_anybody_somebody_else(who: Caller, firestore: Firestore) -> None:
    assert not let_through(firestore, who)


def test_whoever_left_punches_at_no_pc(firestore: Firestore) -> None:
    punch = by_employee(WATANABE, source="pc")
    assert not firestore.write(at_pc(WATANABE, NORTH_PC), path(punch), punch)


def test_a_pc_is_named_by_the_claim_alone(firestore: Firestore) -> None:
    assert not let_through(firestore, AT_PC, terminalId=NORTH_PC.id)


def test_an_administrator_with_a_record_punches_at_a_pc_like_anybody(firestore: Firestore) -> None:
    firestore.write(SERVER, f"members/{SATO.uid}", member("departmentAdmin", employee_id=SATO.id))
    assert let_through(firestore, AT_PC)
