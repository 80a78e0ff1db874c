"""The verdict finds nothing where nothing is wrong, and everything that is."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from dakoku.domain.punch import PunchType
from tools.soak import verdict
from tools.soak.found import Found
from tools.soak.tests import world
from tools.soak.tests.world import tap

TAPS = [
    tap(),
    tap(minutes=0.5),  # a double tap
    tap(PunchType.OUT, 540),
    tap(PunchType.BREAK_START, 200, withdrawn=True),
    tap(PunchType.BREAK_END, 300, truth=world.MORNING, clock_set=True),  # held: five hours wrong
    tap(PunchType.OUTING_START, 320, wrong=True),
]
SHEET = "sato_202611"


@pytest.fixture
def found() -> Found:
    return world.of(TAPS)


def without(documents: Any, key: str) -> Any:
    return {name: one for name, one in documents.items() if name != key}


def changed(documents: Any, key: str, **fields: Any) -> Any:
    return {**documents, key: {**documents[key], **fields}}


def judged(found: Found, **damage: Any) -> list[str]:
    return verdict.of(TAPS, replace(found, **damage))


def test_nothing_is_wrong_where_nothing_is(found: Found) -> None:
    assert verdict.of(TAPS, found) == []
    assert {one["status"] for one in found.receipts.values()} == {
        "accepted",
        "duplicate",
        "held",
        "withdrawn",
    }


def test_a_lost_punch_is_found(found: Found) -> None:
    assert any(
        one.startswith("lost: out of sato") for one in judged(found, punches=without(found.punches, "p2"))
    )


def test_a_doubled_punch_is_found(found: Found) -> None:
    twin = {**found.punches["p0"], "punchId": "twin"}
    assert any("doubled" in one for one in judged(found, punches={**found.punches, "twin": twin}))


@pytest.mark.parametrize(
    "fields",
    [
        {"type": "out"},
        {"employeeId": "suzuki"},
        {"at": world.MORNING + timedelta(milliseconds=1)},
        {"source": "self"},
    ],
)
def test_an_altered_punch_is_found(found: Found, fields: dict[str, Any]) -> None:
    said = judged(found, punches=changed(found.punches, "p0", **fields))
    assert any(one.startswith("lost") for one in said)
    assert "tapped by nobody, or altered: punches/p0" in said


def test_an_attempt_that_says_something_else_is_found(found: Found) -> None:
    second = {**world.punch("p5", TAPS[5], attempt=2), "offline": True}
    said = judged(found, punches={**found.punches, "p5~2": second})
    assert "altered: punches/p5~2" in said
    assert "attempts not looked at: receipts/p5" in said


def test_a_punch_that_nobody_tapped_is_found(found: Found) -> None:
    said = verdict.of(TAPS[1:], found)
    assert "tapped by nobody, or altered: punches/p0" in said


def test_a_missing_receipt_is_found(found: Found) -> None:
    assert any(one.startswith("no receipt") for one in judged(found, receipts=without(found.receipts, "p0")))


def test_a_receipt_too_many_is_found(found: Found) -> None:
    said = judged(found, receipts={**found.receipts, "more": found.receipts["p0"]})
    assert said == ["of no punch: receipts/more"]


@pytest.mark.parametrize(
    ("key", "fields"),
    [
        ("p0", {"status": "rejected"}),
        ("p1", {"status": "accepted"}),
        ("p3", {"withdrawal": None}),
        ("p4", {"status": "accepted"}),
        ("p0", {"workDate": "2026-11-19"}),
    ],
)
def test_a_wrong_receipt_is_found(found: Found, key: str, fields: dict[str, Any]) -> None:
    (said,) = judged(found, receipts=changed(found.receipts, key, **fields))
    assert said.endswith(f"receipts/{key}")


def test_a_lost_withdrawal_is_found(found: Found) -> None:
    assert any("withdrawal" in one for one in judged(found, withdrawals={}))


def test_a_wrong_day_is_found(found: Found) -> None:
    sheet = found.sheets[SHEET]
    day = date(2026, 11, 20)
    wrong = replace(sheet, days={**sheet.days, day: {**sheet.days[day], "worked": 1}})
    assert judged(found, sheets={SHEET: wrong}) == [f"other days than are derived: sheets/{SHEET}"]


def test_a_punch_missing_in_a_sheet_is_found(found: Found) -> None:
    sheet = found.sheets[SHEET]
    wrong = replace(sheet, punches=without(sheet.punches, "p1"))
    assert judged(found, sheets={SHEET: wrong}) == [f"other punches than were tapped: sheets/{SHEET}"]


def test_a_missing_sheet_is_found(found: Found) -> None:
    assert "no sheet: sato 2026-11" in judged(found, sheets={}, totals={})


def test_wrong_totals_are_found(found: Found) -> None:
    said = judged(found, totals=changed(found.totals, SHEET, worked=1))
    assert said == [f"other totals than are derived: sheets/{SHEET}"]


def test_wrong_presence_is_found(found: Found) -> None:
    said = judged(found, presence=changed(found.presence, "sato_20261120", state="break"))
    assert said == ["wrong: presence/sato_20261120"]
    assert judged(found, presence={}) == ["missing: presence/sato_20261120"]


def test_a_wrong_time_where_no_clock_was_set_is_found() -> None:
    late = [tap(truth=world.MORNING + timedelta(minutes=1))]
    (said,) = verdict.of(late, world.of(late))
    assert said.startswith("really at")
