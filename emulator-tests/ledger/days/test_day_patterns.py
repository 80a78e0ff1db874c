"""勤務割振 chosen for a day: how far it holds."""

from datetime import date, timedelta

import people
from dakoku.domain.declared import Declared
from dakoku.domain.plan import Leave
from dakoku.store.people.employees import Employees
from dakoku.store.record.sheets import Sheet
from dakoku_ledger import wiring
from dakoku_ledger.arranging.day_of_leave import DayOfLeave
from dakoku_ledger.arranging.leave import LeaveDesk
from dakoku_ledger.record.wanted import Wanted
from ledger.days.writing import IN, OUT, OWNER, TUESDAY, WEDNESDAY, Record, conflict


def patterns_of(sheet: Sheet, *days: int) -> list[str | None]:
    """The names of the patterns so many days after Tuesday."""
    found = [sheet.plan.of(TUESDAY + timedelta(days=n)).pattern for n in days]
    return [pattern.name if pattern else None for pattern in found]


def test_a_chosen_pattern_holds_for_its_day_and_later_ones_but_not_for_recorded_ones(
    record: Record, patterns: dict[str, str]
) -> None:
    record.punched((TUESDAY, IN, 600), (TUESDAY, OUT, 1110), (WEDNESDAY, IN, 510), (WEDNESDAY, OUT, 1020))
    sheet = record.write(Declared(), pattern_id=patterns["遅番"])
    assert patterns_of(sheet, -1, 0, 1, 2, 13) == ["日勤", "遅番", "日勤", "遅番", "遅番"]
    assert sheet.days[TUESDAY]["overtime"] == 0
    found = Employees(record.parts.client).get(record.employee.id)
    assert found is not None
    assert found.pattern_id == patterns["遅番"]


def test_a_chosen_pattern_is_on_the_roster_that_schedules_are_read_from(
    record: Record, patterns: dict[str, str]
) -> None:
    record.punched((TUESDAY, IN, 600), (TUESDAY, OUT, 1110))
    record.write(Declared(), pattern_id=patterns["遅番"])
    listed = record.parts.client.document(f"rosters/{people.NORTH}").get().get("employees")
    chosen = {entry["id"]: entry["patternId"] for entry in listed}
    assert chosen == {people.SATO.id: patterns["遅番"], people.SUZUKI.id: None}


def test_a_choice_holds_until_the_next_one(record: Record, patterns: dict[str, str]) -> None:
    record.punched((TUESDAY, IN, 600), (TUESDAY, OUT, 1110), (date(2026, 11, 20), IN, 510))
    record.write(Declared(), day=date(2026, 11, 20), pattern_id=patterns["日勤"])
    sheet = record.write(Declared(), pattern_id=patterns["遅番"])
    assert patterns_of(sheet, *range(5)) == ["遅番", "遅番", "遅番", "日勤", "日勤"]
    found = Employees(record.parts.client).get(record.employee.id)
    assert found is not None
    assert found.pattern_id == patterns["日勤"]


def test_a_day_with_leave_refuses_another_pattern_and_later_leave_is_named(
    record: Record, parts: wiring.Parts, patterns: dict[str, str]
) -> None:
    thursday = date(2026, 11, 19)
    leave = [DayOfLeave(day, Leave("年休", 510, 720)) for day in (TUESDAY, thursday)]
    LeaveDesk(parts.client, parts.clock, parts.settings).register(OWNER, record.employee, leave)
    late = patterns["遅番"]
    assert conflict(lambda: record.write(Declared(), pattern_id=late)) == "leaveUnderOtherPattern"
    wanted = Wanted(0, pattern_id=late)
    saved = record.desk.save(OWNER, record.employee.id, WEDNESDAY, wanted)
    assert saved.left == (thursday,)
