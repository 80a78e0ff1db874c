"""A confirmed month's digest must be the same in many years, and different if anything was changed."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from dakoku.domain.declared import Declared
from dakoku.domain.intervals import Interval
from dakoku.domain.plan import DayKind, Leave, Pattern
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.sources import Primary
from dakoku.domain.zone import DayRules
from dakoku.store.arranging.plans import MonthPlan, PlannedDay
from dakoku.store.confirming.canonical import VERSION, canonical, digest, holds
from dakoku.store.confirming.confirmation import Confirmation, Labels, Unlocking, confirmation_from, shape
from dakoku.store.record.derivation import derive
from dakoku.store.record.forms import Form
from dakoku.store.record.pulled import Pulled, PullState
from dakoku.store.record.sheets import Sheet

DAY, NEXT = date(2026, 10, 1), date(2026, 10, 2)
AT = datetime(2026, 11, 2, 1, tzinfo=UTC)
RULES = DayRules(ZoneInfo("Asia/Tokyo"))
LABELS = Labels("0001", "佐藤 花子", "教諭", "教員", "北小学校", {"subject": "教科"})
PATTERN = Pattern("通常", 490, 1000, (Interval(735, 780),))


def month() -> Sheet:
    """Two planned days: one worked from 8:00 to 18:30, one with leave in the morning."""
    plan = MonthPlan(
        {
            DAY: PlannedDay(DayKind.WORKING, "usual", duty=(Interval(1020, 1080),)),
            NEXT: PlannedDay(DayKind.WORKING, "usual", (Leave("年休", 490, 720),), "避難訓練"),
        },
        {"usual": PATTERN},
    )
    taps = ((PunchType.IN, 480), (PunchType.OUT, 1110))
    punches = {
        kind.value: Punch(kind.value, kind, RULES.instant(DAY, minute), Source.TERMINAL)
        for kind, minute in taps
    }
    forms = {DAY: Form(Declared(club=30), "subject", "学年会")}
    sheet = Sheet("sato", "2026-10", "north", plan, punches=punches, forms=forms)
    return derive({"2026-10": sheet}, RULES, [DAY, NEXT]).book["2026-10"]


def pulled_month() -> Sheet:
    """The same, with a day that another system has told of, and that counts."""
    sheet, came = month(), RULES.instant(DAY, 500)
    punches = {**sheet.punches, "pulled": Punch("pulled", PunchType.IN, came, Source.PULLED)}
    told = {DAY: Pulled("jobcan", AT, PullState.FINAL, 480, ("pulled",))}
    made = replace(sheet, punches=punches, primary=Primary.PULLED, pulled=told)
    return derive({"2026-10": made}, RULES, [DAY, NEXT]).book["2026-10"]


CONFIRMED_PULLED = "55fbe527a4907492f19d934b19b6286033ca1c850392d430ca6684ca2e82e55d"
CONFIRMED = "806de95ffe0353b77aff424d0baa88205c6cab78f7b1508248eaa142951acebf"


def test_the_first_form_never_changes() -> None:
    text = canonical(month(), LABELS, None, 1)
    assert digest(text) == CONFIRMED, text


def test_the_second_form_covers_what_was_pulled_and_never_changes_either() -> None:
    text = canonical(pulled_month(), LABELS, None, 2)
    assert digest(text) == CONFIRMED_PULLED, text
    assert canonical(pulled_month(), LABELS, None, 1) != text


def test_what_is_added_to_a_sheet_later_does_not_disturb_a_form_that_knows_nothing_of_it() -> None:
    sheet = month()
    raised = {day: {**derived, "revision": 9, "inventedLater": 1} for day, derived in sheet.days.items()}
    later = replace(sheet, days=raised, locked=True, generation=3)
    assert canonical(later, LABELS, None) == canonical(sheet, LABELS, None)


@pytest.mark.parametrize(
    "changed",
    [
        lambda sheet: replace(sheet, employee_id="suzuki"),
        lambda sheet: replace(sheet, department_id="south"),
        lambda sheet: replace(sheet, days={}),
        lambda sheet: replace(sheet, punches={}),
        lambda sheet: replace(sheet, forms={DAY: replace(sheet.forms[DAY], remarks="学年会。")}),
        lambda sheet: replace(sheet, forms={DAY: replace(sheet.forms[DAY], start_written=AT)}),
        lambda sheet: replace(
            sheet, plan=replace(sheet.plan, patterns={"usual": replace(PATTERN, end=1001)})
        ),
        lambda sheet: replace(sheet, days={DAY: {**sheet.days[DAY], "end": 1111}}),
        lambda sheet: replace(sheet, days={DAY: {**sheet.days[DAY], "marks": ["offline"]}}),
        lambda sheet: replace(
            sheet, punches={key: replace(punch, withdrawn=True) for key, punch in sheet.punches.items()}
        ),
        lambda sheet: replace(sheet, primary=Primary.PUNCHES),
        lambda sheet: replace(sheet, pulled={}),
        lambda sheet: replace(sheet, pulled={DAY: replace(sheet.pulled[DAY], work=479)}),
        lambda sheet: replace(sheet, days={DAY: {**sheet.days[DAY], "beside": None}}),
    ],
)
def test_whatever_is_changed_afterwards_shows(changed: Any) -> None:
    sheet = pulled_month()
    confirmed = Confirmation(
        AT, "tanaka", LABELS, VERSION, digest(canonical(sheet, LABELS, "before")), "before"
    )
    assert holds(sheet, confirmed)
    assert not holds(changed(sheet), confirmed)


@pytest.mark.parametrize("forged", [{"previous": None}, {"labels": replace(LABELS, name="佐藤 太郎")}])
def test_so_does_another_past_or_another_name(forged: dict[str, Any]) -> None:
    sheet = month()
    confirmed = Confirmation(
        AT, "tanaka", LABELS, VERSION, digest(canonical(sheet, LABELS, "before")), "before"
    )
    assert not holds(sheet, replace(confirmed, **forged))


def test_the_canonical_form_is_one_line_of_json_in_order() -> None:
    text = canonical(month(), LABELS, None)
    assert "\n" not in text
    assert text == json.dumps(json.loads(text), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert json.loads(text)["form"] == f"dakoku-month-{VERSION}"


@pytest.mark.parametrize("unlocked", [None, Unlocking(AT, "tanaka", "訂正")])
def test_a_confirmation_is_stored_and_read_back(unlocked: Unlocking | None) -> None:
    confirmed = Confirmation(AT, "tanaka", LABELS, 1, "abc", None, unlocked)
    assert confirmation_from(shape(confirmed)) == confirmed
