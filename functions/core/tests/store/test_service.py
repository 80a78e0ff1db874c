"""What of an employee's record is in force on a day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from dakoku.store.people.assignments import Assignment, moved, without
from dakoku.store.people.employees import Employee
from dakoku.store.people.service import in_force

APRIL, TODAY = date(2027, 4, 1), date(2027, 3, 20)
DAY = timedelta(days=1)
SATO = Employee(id="sato", code="0001", name="佐藤 花子", department_id="north", pattern_id="early")


def transferred(employee: Employee, department_id: str, since: date) -> Employee:
    assignments = moved(employee.assignments, employee.department_id, department_id, since)
    return replace(employee, assignments=assignments)


def test_whoever_was_never_moved_stays_where_they_are() -> None:
    assert in_force(SATO, TODAY) == SATO
    assert SATO.department_on(date(1990, 1, 1)) == "north"


def test_a_transfer_to_come_changes_nothing_but_what_comes_next() -> None:
    coming = in_force(transferred(SATO, "south", APRIL), TODAY)
    assert (coming.department_id, coming.pattern_id, coming.next_change) == ("north", "early", APRIL)
    assert [coming.department_on(day) for day in (APRIL - DAY, APRIL)] == ["north", "south"]
    assert [coming.department_of(month) for month in ("2027-03", "2027-04")] == ["north", "north"]


def test_on_the_day_they_are_there_under_its_pattern_and_help_there_no_more() -> None:
    helping = replace(transferred(SATO, "south", APRIL), helps=("south", "east"))
    there = in_force(helping, APRIL)
    assert (there.department_id, there.pattern_id, there.next_change) == ("south", None, None)
    assert there.helps == ("east",)
    assert [there.department_of(month) for month in ("2027-03", "2027-04")] == ["north", "south"]


def test_a_month_is_of_the_department_of_its_last_day() -> None:
    there = in_force(transferred(SATO, "south", date(2027, 3, 10)), TODAY)
    assert [there.department_of(month) for month in ("2027-02", "2027-03")] == ["north", "south"]


@pytest.mark.parametrize(
    ("day", "active", "ahead"),
    [
        (APRIL - DAY, False, APRIL),
        (APRIL, True, date(2028, 4, 1)),
        (date(2028, 3, 31), True, date(2028, 4, 1)),
        (date(2028, 4, 1), False, None),
    ],
)
def test_first_and_last_day_are_in_service(day: date, active: bool, ahead: date | None) -> None:
    year = in_force(replace(SATO, joined_on=APRIL, left_on=date(2028, 3, 31)), day)
    assert (year.active, year.next_change) == (active, ahead)


def test_what_is_due_stays_due_until_it_is_carried_out() -> None:
    due = in_force(transferred(SATO, "south", APRIL), TODAY)
    late = APRIL + 3 * DAY
    assert in_force(due, late).next_change == APRIL
    assert in_force(replace(due, next_change=None), late).next_change is None


def test_transfers_stand_in_order_and_none_leads_to_where_they_are() -> None:
    there = moved(moved((), "north", "south", APRIL), "north", "east", TODAY)
    assert there == (Assignment("north", None), Assignment("east", TODAY), Assignment("south", APRIL))
    assert moved(there, "north", "south", TODAY) == (
        Assignment("north", None),
        Assignment("south", TODAY),
    )
    back = moved(moved((), "north", "south", TODAY), "north", "north", APRIL)
    assert without(back, TODAY) == (Assignment("north", None),)


def test_somebody_serves_in_their_department_since_they_joined_or_came_there() -> None:
    assert SATO.since is None
    joined = replace(SATO, joined_on=date(2026, 4, 1))
    assert joined.since == date(2026, 4, 1)
    coming = transferred(joined, "south", APRIL)
    assert [in_force(coming, day).since for day in (TODAY, APRIL)] == [date(2026, 4, 1), APRIL]
