"""Excluded time (除外する時間): what an employee declares was not work, taken off the part it belongs to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Exclusions:
    """Minutes to take off 定刻前, 定刻後 and 週休日・休日等."""

    before: int = 0
    after: int = 0
    day_off: int = 0

    @property
    def total(self) -> int:
        """All three together, in minutes."""
        return self.before + self.after + self.day_off


class ExclusionRefused(ValueError):
    """`part` (a field of Exclusions) may lose at most `allowed` minutes, but `given` were to be taken off.

    `allowed` is 0 for a part that this kind of day does not have: working days refuse the day-off field, days
    off the other two.
    """

    def __init__(self, part: str, given: int, allowed: int) -> None:
        super().__init__(f"{part}: between 0 and {allowed} minutes can be excluded, not {given}")
        self.part = part
        self.given = given
        self.allowed = allowed


def within(exclusions: Exclusions, parts: Exclusions) -> Exclusions:
    """As much of each exclusion as its part has: a punch that came late may have made it smaller."""
    return Exclusions(
        before=min(exclusions.before, parts.before),
        after=min(exclusions.after, parts.after),
        day_off=min(exclusions.day_off, parts.day_off),
    )


def check(exclusions: Exclusions, parts: Exclusions) -> None:
    """ExclusionRefused for the first exclusion that is negative or larger than its part in `parts`."""
    for part in ("before", "after", "day_off"):
        given, allowed = getattr(exclusions, part), getattr(parts, part)
        if not 0 <= given <= allowed:
            raise ExclusionRefused(part, given, allowed)
