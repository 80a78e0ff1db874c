"""Where somebody belongs from when on: the `assignments` of an employee. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class Assignment:
    """A department (by id), from a work date on; None: since they came."""

    department_id: str
    since: date | None


Assignments = tuple[Assignment, ...]


def department_on(assignments: Assignments, day: date) -> str | None:
    """The department (by id) on a day; None for whoever was never moved."""
    reached = (one for one in reversed(assignments) if one.since is None or one.since <= day)
    return next((one.department_id for one in reached), None)


def moved(assignments: Assignments, home: str, department_id: str, since: date) -> Assignments:
    """With a transfer, which takes the place of one on the same day.

    `home`: the department of whoever was never moved.
    """
    others = [one for one in assignments or (Assignment(home, None),) if one.since != since]
    return _tidied(sorted([*others, Assignment(department_id, since)], key=lambda one: one.since or date.min))


def without(assignments: Assignments, since: date) -> Assignments:
    """Without the transfer of a day."""
    return _tidied(one for one in assignments if one.since != since)


def next_after(assignments: Assignments, day: date) -> Assignment | None:
    """The first transfer after a day."""
    return next((one for one in assignments if one.since and one.since > day), None)


def shape(assignments: Assignments) -> list[dict[str, Any]]:
    """As docs/data.md has them in `employees`."""
    return [
        {"departmentId": one.department_id, "from": one.since.isoformat() if one.since else None}
        for one in assignments
    ]


def assignments_from(documents: Iterable[dict[str, Any]]) -> Assignments:
    """The reverse of `shape`."""
    return tuple(
        Assignment(one["departmentId"], date.fromisoformat(one["from"]) if one["from"] else None)
        for one in documents
    )


def _tidied(assignments: Iterable[Assignment]) -> Assignments:
    """Whoever is moved to where they are stays."""
    made: list[Assignment] = []
    for one in assignments:
        if not made or made[-1].department_id != one.department_id:
            made.append(one)
    return tuple(made)
