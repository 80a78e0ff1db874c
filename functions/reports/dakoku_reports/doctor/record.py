"""What the list for the doctor tells: one department, one month."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dakoku.domain.zone import month_shifted

_BACK = 5


@dataclass(frozen=True, slots=True)
class Line:
    """One person; minutes. `act`: beyond 40 hours a week, as the Industrial Safety and Health Act counts, cut
    to the minute and never below 0; `past`: overtime of the months before, where known; `highest`: the
    highest average over 2 to 6 months and over how many it is, or None."""

    code: str
    name: str
    position: str
    worked: int
    days_worked: int
    overtime: int
    act: int
    past: Mapping[str, int]
    highest: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class DoctorRecord:
    """Everything on the page, the longest first. `threshold`: above how much overtime people are on it."""

    organisation: str
    department: str
    month: str
    confirmed: bool
    threshold: int
    made_at: str
    people: Sequence[Line]

    @property
    def months_before(self) -> list[str]:
        """The months whose overtime stands beside this one's, the latest first."""
        return [month_shifted(self.month, -back) for back in range(1, _BACK + 1)]
