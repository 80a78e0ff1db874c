"""What was pulled into a sheet: no punch of its own to follow, and nothing of days that are another's."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from dakoku.domain.plan import DayKind
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.sources import Primary
from dakoku.domain.zone import DayRules
from dakoku.store.arranging.plans import MonthPlan, PlannedDay
from dakoku.store.record.derivation import derive
from dakoku.store.record.pulled import Pulled, PullState
from dakoku.store.record.sheets import Sheet, only

DAY, NEXT = date(2026, 10, 1), date(2026, 10, 2)
RULES = DayRules(ZoneInfo("Asia/Tokyo"))
TOLD = Pulled("jobcan", datetime(2026, 10, 3, tzinfo=UTC), PullState.FINAL, None, ("pulled",))


def sheet() -> Sheet:
    """One's own arrival on the first day, and the other system's on both."""
    plan = MonthPlan({day: PlannedDay(DayKind.WORKING, None) for day in (DAY, NEXT)}, {})
    punches = [
        Punch("own", PunchType.IN, RULES.instant(DAY, 490), Source.TERMINAL),
        Punch("pulled", PunchType.IN, RULES.instant(DAY, 500), Source.PULLED),
        Punch("later", PunchType.IN, RULES.instant(NEXT, 500), Source.PULLED),
    ]
    known = {one.id: one for one in punches}
    told = {DAY: TOLD, NEXT: TOLD}
    return Sheet("sato", "2026-10", "north", plan, punches=known, primary=Primary.PULLED, pulled=told)


def test_only_punches_that_have_receipts_are_told_to_have_moved() -> None:
    derived = derive({"2026-10": sheet()}, RULES, [DAY, NEXT])
    assert set(derived.days) == {DAY, NEXT}
    assert derived.moved == {"own"}


def test_a_part_of_a_sheet_has_that_parts_pulled_dates_alone() -> None:
    part = only(derive({"2026-10": sheet()}, RULES, [DAY, NEXT]).book["2026-10"], [DAY])
    assert (set(part.pulled), set(part.punches), part.primary) == ({DAY}, {"own", "pulled"}, Primary.PULLED)
