"""What people write in the form of a day: corrected times, excluded time, club hours. Minutes throughout."""

from dataclasses import dataclass

from dakoku.domain.exclusions import Exclusions, check

_NOTHING_EXCLUDED = Exclusions()


@dataclass(frozen=True, slots=True)
class Declared:
    """One day's form, as far as hours follow from it.

    `start` and `end` stand for the punched 始業 and 終業 (None: as punched). `club` is 部活動時間数 within
    the overtime (None: not written yet); `club_only` makes all overtime club hours, whatever it comes to.
    """

    start: int | None = None
    end: int | None = None
    exclusions: Exclusions = _NOTHING_EXCLUDED
    club: int | None = None
    club_only: bool = False

    @property
    def corrects(self) -> bool:
        """Whether a time of the day was written in."""
        return self.start is not None or self.end is not None


NOTHING = Declared()


class ClubRefused(ValueError):
    """Of `allowed` minutes of overtime, `given` cannot have been club hours."""

    def __init__(self, given: int, allowed: int) -> None:
        super().__init__(f"club hours: between 0 and {allowed} minutes, not {given}")
        self.given = given
        self.allowed = allowed


def refuse(declared: Declared, parts: Exclusions) -> None:
    """ExclusionRefused or ClubRefused for the first thing declared that the day's parts do not have.

    `parts` are the day's 定刻前, 定刻後 and 週休日・休日等 before anything is excluded.
    """
    check(declared.exclusions, parts)
    overtime = parts.total - declared.exclusions.total
    if declared.club is not None and not 0 <= declared.club <= overtime:
        raise ClubRefused(declared.club, overtime)
