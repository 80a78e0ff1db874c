"""From what was read to what is to be entered: slices of 25 people."""

from collections.abc import Iterable, Mapping
from datetime import date

from dakoku.store.pulls.slices import Slice, Stage, Whose

PEOPLE = 25
Changed = Mapping[date, Whose]


def planned(read: Iterable[Slice], people: Mapping[str, str]) -> list[Slice]:
    """Slices of entering. `people`: everybody who is matched, employee id → external id."""
    every = list(read)
    changed = {day: whose for one in every for day, whose in one.changed.items()}
    due = {employee for one in every for employee in one.due}
    wanted = sorted(one for one in people if one in due or _touched(people[one], changed))
    parts = [wanted[start : start + PEOPLE] for start in range(0, len(wanted), PEOPLE)]
    return [
        Slice(
            Stage.ENTER,
            number,
            changed=_of({people[one] for one in part}, changed),
            due=tuple(one for one in part if one in due),
            people={one: people[one] for one in part},
        )
        for number, part in enumerate(parts)
    ]


def concerns(read: Iterable[Slice]) -> bool:
    """Whether anything is to be entered of anybody."""
    return any(one.changed or one.due for one in read)


def dates_of(one: Slice, employee_id: str, every: Iterable[date]) -> tuple[date, ...]:
    """Which dates of somebody a slice enters, out of `every` date of the run."""
    if employee_id in one.due:
        return tuple(every)
    own = one.people[employee_id]
    return tuple(sorted(day for day, whose in one.changed.items() if whose is None or own in whose))


def _touched(external_id: str, changed: Changed) -> bool:
    return any(whose is None or external_id in whose for whose in changed.values())


def _of(external_ids: set[str], changed: Changed) -> dict[date, Whose]:
    """The part of it that is about these people."""
    own = {
        day: None if whose is None else tuple(one for one in whose if one in external_ids)
        for day, whose in changed.items()
    }
    return {day: whose for day, whose in own.items() if whose is None or whose}
