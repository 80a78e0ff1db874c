"""An administrator's permissions: each collection with, without, and with every other area's."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from dakoku.platform.permissions import Area
from people import ITO, NORTH, SATO, SOUTH, SUZUKI, TANAKA, Caller, Document, member
from rules.attempts import Attempt, readable
from rules.examples import EXAMPLES
from rules.policy import policy
from rules.rest import Firestore

POLICY = policy()
# Which area's view an administrator needs. Rows that are not here ask for none.
GUARDED = {
    "employees": "people",
    "rosters": "records",
    "counts": "orders",
    "orders": "orders",
    "incidents": "terminals",
    "attendanceBooks": "records",
    "months": "records",
    "overNotices": "reports",
    "overviews": "records",
    "receipts": "records",
    "sheets": "records",
    "sheets' edits": "records",
    "presence": "records",
    "leaves": "records",
    "trips": "records",
    "substitutions": "records",
    "selfchecks": "records",
    "reports": "reports",
    "reports (all)": "reports",
    "templates": "reports",
    "audit": "members",
}
ADMINISTRATORS = {"tanaka": TANAKA, "ito": ITO}
LEVELS = {"none": False, "view": True, "edit": True}


def narrowed(uid: str, permissions: dict[str, str] | None) -> Document:
    """Tanaka (of north) or Ito with these permissions."""
    if uid == "ito":
        return member("organisationAdmin", permissions=permissions)
    return member("departmentAdmin", departments=[NORTH], permissions=permissions)


def reading(firestore: Firestore, uid: str, rows: list[str]) -> dict[str, str]:
    """What an administrator may do to the example of each row: g and l or L."""

    def one(row: str) -> str:
        ((path, fields),) = EXAMPLES[row].items()
        alone = Firestore(firestore.host, firestore.project)
        return readable(Attempt(alone, ADMINISTRATORS[uid], path, fields))

    with ThreadPoolExecutor(8) as pool:
        return dict(zip(rows, pool.map(one, rows), strict=True))


@pytest.mark.parametrize("uid", ADMINISTRATORS)
@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("area", sorted(set(GUARDED.values())))
def test_the_areas_own_level_alone_decides(examples: Firestore, uid: str, level: str, area: str) -> None:
    rows = [row for row, of in GUARDED.items() if of == area]
    others = {other.value: "none" if LEVELS[level] else "edit" for other in Area}
    examples.seed({f"members/{uid}": narrowed(uid, {**others, area: level})})
    expected = {row: POLICY[row, uid] if LEVELS[level] else "" for row in rows}
    assert reading(examples, uid, rows) == expected


@pytest.mark.parametrize("uid", ADMINISTRATORS)
def test_an_administrator_without_any_permission_reads_what_every_member_reads(
    examples: Firestore, uid: str
) -> None:
    examples.seed({f"members/{uid}": narrowed(uid, {})})
    expected = {row: "" if row in GUARDED else POLICY[row, uid] for row in EXAMPLES}
    assert reading(examples, uid, list(EXAMPLES)) == expected


@pytest.mark.parametrize("uid", ADMINISTRATORS)
def test_null_is_all_that_the_role_may(examples: Firestore, uid: str) -> None:
    examples.seed({f"members/{uid}": narrowed(uid, None)})
    rows = list(GUARDED)
    assert reading(examples, uid, rows) == {row: POLICY[row, uid] for row in rows}


@pytest.mark.parametrize(
    "path", [f"sheets/{SATO.id}_202612", f"selfchecks/{SATO.id}_20261224", f"months/{NORTH}_202612"]
)
def test_what_is_not_there_yet_is_asked_for_with_the_permission(examples: Firestore, path: str) -> None:
    examples.seed({"members/tanaka": narrowed("tanaka", {"records": "view"})})
    assert examples.get(TANAKA, path)
    examples.seed({"members/tanaka": narrowed("tanaka", {"people": "edit"})})
    assert not examples.get(TANAKA, path)


def test_another_departments_month_is_not_asked_for_even_before_it_is_there(examples: Firestore) -> None:
    assert not examples.get(TANAKA, f"months/{SOUTH}_202612")
    assert examples.get(ITO, f"months/{SOUTH}_202612")


def test_an_administrators_own_record_asks_for_no_permission(examples: Firestore) -> None:
    own = member("departmentAdmin", departments=[NORTH], employee_id=SATO.id, permissions={})
    examples.seed({"members/tanaka": own})
    rows = ["receipts", "sheets", "leaves", "trips", "substitutions", "selfchecks", "sheets' edits"]
    assert reading(examples, "tanaka", rows) == {row: POLICY[row, "sato"] for row in rows}


@pytest.mark.parametrize("who", [TANAKA, ITO], ids=lambda who: who.uid)
def test_the_permission_is_worth_nothing_elsewhere(examples: Firestore, who: Caller) -> None:
    sheet = {"employeeId": SUZUKI.id, "departmentId": SOUTH}
    everything = {area.value: "edit" for area in Area}
    examples.seed({f"members/{who.uid}": narrowed(who.uid, everything)})
    examples.seed({f"sheets/{SUZUKI.id}_202611": sheet})
    assert examples.get(who, f"sheets/{SUZUKI.id}_202611") == (who is ITO)
