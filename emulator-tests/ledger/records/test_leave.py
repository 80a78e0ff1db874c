"""Leave is planned for, and seen at once in a sheet that exists already."""

from datetime import date

import pytest
from google.cloud.firestore import Client

import people
from dakoku.domain.intervals import Interval
from dakoku.domain.plan import DayKind, Leave, Pattern
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.platform.errors import Conflict, InvalidInput
from dakoku.platform.identity import Principal, Role
from dakoku.store.arranging.planner import plan_month
from dakoku.store.arranging.plans import month_plan
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.record.bulk import Bulk
from dakoku.store.record.sheets import Sheets
from dakoku_ledger import wiring
from dakoku_ledger.arranging.day_of_leave import DayOfLeave
from dakoku_ledger.arranging.leave import LeaveDesk
from dakoku_ledger.organisation import OrganisationSetup

DAY_SHIFT = Pattern("日勤", 510, 1020, (Interval(720, 765),))
TUESDAY, MONDAY_HOLIDAY = date(2026, 11, 17), date(2026, 11, 23)
OWNER = Principal(people.SATO.uid, Role.EMPLOYEE, employee_id=people.SATO.id)
MORNING = DayOfLeave(TUESDAY, Leave("年休", 510, 720))


@pytest.fixture
def sato(parts: wiring.Parts) -> Employee:
    """Sato, whose department works the day shift."""
    setup = OrganisationSetup(parts.client, parts.clock)
    pattern = setup.save_pattern("test", DAY_SHIFT)
    setup.save_department("test", "0100", "北小学校", default_pattern_id=pattern.id)
    found = Employees(parts.client).get(people.SATO.id)
    assert found is not None
    return found


@pytest.fixture
def desk(parts: wiring.Parts) -> LeaveDesk:
    return LeaveDesk(parts.client, parts.clock, parts.settings)


def punch(parts: wiring.Parts, employee: Employee, *times: tuple[PunchType, int]) -> None:
    """Punches on Tuesday, by minutes from midnight."""
    rules = parts.settings.organisation().rules
    made = [
        Punch(f"p{minute}", kind, rules.instant(TUESDAY, minute), Source.TERMINAL) for kind, minute in times
    ]
    Bulk(parts.client, rules, parts.clock).apply_many(employee, made)


def test_a_month_is_planned_from_calendar_pattern_and_leave(
    parts: wiring.Parts, sato: Employee, desk: LeaveDesk
) -> None:
    desk.register(OWNER, sato, [MORNING])
    plan = plan_month(parts.client, sato, "2026-11")
    assert len(plan.days) == 30
    assert plan.of(TUESDAY).pattern == DAY_SHIFT
    assert plan.of(TUESDAY).leave == (MORNING.leave,)
    assert plan.of(MONDAY_HOLIDAY).kind is DayKind.HOLIDAY
    assert plan.of(date(2026, 11, 22)).kind is DayKind.DAY_OFF
    assert month_plan(plan.shape()) == plan


def test_an_employees_own_pattern_comes_before_the_departments(parts: wiring.Parts, sato: Employee) -> None:
    late = OrganisationSetup(parts.client, parts.clock).save_pattern("test", Pattern("遅番", 600, 1110))
    parts.client.document(f"employees/{sato.id}").update({"patternId": late.id})
    own = Employees(parts.client).get(sato.id)
    assert own is not None
    assert plan_month(parts.client, own, "2026-11").of(TUESDAY).pattern == late.pattern


def test_a_day_with_leave_keeps_the_pattern_it_was_registered_under(
    parts: wiring.Parts, sato: Employee, desk: LeaveDesk
) -> None:
    desk.register(OWNER, sato, [MORNING])
    setup = OrganisationSetup(parts.client, parts.clock)
    late = setup.save_pattern("test", Pattern("遅番", 600, 1110))
    setup.save_department("test", "0100", "北小学校", default_pattern_id=late.id)
    plan = plan_month(parts.client, sato, "2026-11")
    assert plan.of(TUESDAY).pattern == DAY_SHIFT
    assert plan.of(date(2026, 11, 18)).pattern == late.pattern


def test_leave_changes_the_hours_of_a_day_already_worked(
    parts: wiring.Parts, sato: Employee, desk: LeaveDesk
) -> None:
    punch(parts, sato, (PunchType.IN, 510), (PunchType.OUT, 1080))
    stored = Sheets(parts.client).get(sato.id, "2026-11")
    assert stored is not None
    assert (stored.value.days[TUESDAY]["regular"], stored.value.days[TUESDAY]["overtime"]) == (465, 60)
    desk.register(OWNER, sato, [MORNING])
    changed = Sheets(parts.client).get(sato.id, "2026-11")
    assert changed is not None
    day = changed.value.days[TUESDAY]
    assert (day["regular"], day["overtime"], day["marks"]) == (255, 60, ["inLeave"])
    assert day["revision"] == 2
    assert changed.value.plan.of(TUESDAY).leave == (MORNING.leave,)


def test_punches_after_the_leave_find_it_in_the_plan(
    parts: wiring.Parts, sato: Employee, desk: LeaveDesk
) -> None:
    desk.register(OWNER, sato, [MORNING])
    punch(parts, sato, (PunchType.IN, 720), (PunchType.OUT, 1020))
    stored = Sheets(parts.client).get(sato.id, "2026-11")
    assert stored is not None
    assert stored.value.days[TUESDAY]["regular"] == 255


def test_leave_in_a_month_to_come_makes_no_sheet(
    parts: wiring.Parts, sato: Employee, desk: LeaveDesk
) -> None:
    desk.register(OWNER, sato, [DayOfLeave(date(2027, 1, 5), Leave("年休"))])
    assert Sheets(parts.client).get(sato.id, "2027-01") is None
    assert plan_month(parts.client, sato, "2027-01").of(date(2027, 1, 5)).leave == (Leave("年休"),)


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (DayOfLeave(MONDAY_HOLIDAY, Leave("年休")), "notAWorkingDay"),
        (DayOfLeave(date(2026, 11, 18), Leave("年休", 720, 720)), "endBeforeStart"),
        (DayOfLeave(TUESDAY, Leave("特休", 700, 800)), "leaveOverlaps"),
        (DayOfLeave(TUESDAY, Leave("特休")), "leaveOverlaps"),
    ],
)
def test_leave_that_cannot_be_is_refused_with_all_that_came_with_it(
    sato: Employee, desk: LeaveDesk, database: Client, day: DayOfLeave, code: str
) -> None:
    desk.register(OWNER, sato, [MORNING])
    with pytest.raises(InvalidInput) as refused:
        desk.register(OWNER, sato, [DayOfLeave(date(2026, 11, 19), Leave("年休")), day])
    assert [field.code for field in refused.value.fields] == [code]
    assert len(list(database.collection("leaves").stream())) == 1


def test_leave_beside_other_leave_is_taken(sato: Employee, desk: LeaveDesk, database: Client) -> None:
    desk.register(OWNER, sato, [MORNING, DayOfLeave(TUESDAY, Leave("特休", 765, 825))])
    assert len(list(database.collection("leaves").stream())) == 2


def test_a_locked_month_keeps_its_leave(
    parts: wiring.Parts, sato: Employee, desk: LeaveDesk, database: Client
) -> None:
    punch(parts, sato, (PunchType.IN, 510), (PunchType.OUT, 1080))
    database.document(f"sheets/{sato.id}_202611").update({"locked": True})
    with pytest.raises(Conflict) as refused:
        desk.register(OWNER, sato, [MORNING])
    assert refused.value.code == "monthLocked"
