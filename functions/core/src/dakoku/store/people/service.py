"""What of an employee's record is in force on a day: department, being in service, what comes next. Pure."""

from dataclasses import replace
from datetime import date, timedelta

from dakoku.store.people.employees import Employee


def in_force(employee: Employee, today: date) -> Employee:
    """The employee as their dates have it on a day.

    Whoever has come to another department begins there by its pattern, and helps there no more. A change
    that is due stays due: only who carries it out (`newday`) takes it off.
    """
    department_id = employee.department_on(today)
    stays = department_id == employee.department_id
    return replace(
        employee,
        department_id=department_id,
        pattern_id=employee.pattern_id if stays else None,
        helps=tuple(one for one in employee.helps if one != department_id),
        active=serves(employee, today),
        next_change=_next_change(employee, today),
    )


def serves(employee: Employee, day: date) -> bool:
    """Whether a day lies between the first and the last in service."""
    return (employee.joined_on or day) <= day <= (employee.left_on or day)


def is_coming(employee: Employee) -> bool:
    """Whether somebody is not in service yet, but will be."""
    return (
        not employee.active
        and employee.next_change is not None
        and employee.next_change == employee.joined_on
    )


def _next_change(employee: Employee, today: date) -> date | None:
    if employee.next_change and employee.next_change <= today:
        return employee.next_change
    last = employee.left_on + timedelta(days=1) if employee.left_on else None
    transfers = (one.since for one in employee.assignments)
    return min((day for day in (employee.joined_on, last, *transfers) if day and day > today), default=None)
