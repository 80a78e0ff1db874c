"""What of an employee's months calls for a letter to them (超過通知文): triggers as data, in minutes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import takewhile

from dakoku.domain.zone import month_shifted

_LONGEST_SPAN = 6


class Reason(StrEnum):
    """Which trigger: a month above, a month that has reached, an average above, months running above."""

    ABOVE = "above"
    REACHED = "reached"
    AVERAGE = "average"
    RUNNING = "running"


@dataclass(frozen=True, slots=True)
class Triggers:
    """Each in minutes, or None: not this one. A month strictly `above`, one that has `reached` so many, an
    average over 2 to 6 months strictly above `average`, or `running_months` months one after the other each
    strictly above `running`."""

    above: int | None = 80 * 60
    reached: int | None = None
    average: int | None = None
    running: int | None = None
    running_months: int = 3

    def reasons(self, overtime: Mapping[str, int], month: str) -> tuple[Reason, ...]:
        """Which of them a month calls for a letter by, from the overtime of the months known."""
        return tuple(reason for reason, applies in self._looked_at(overtime, month) if applies)

    def may_apply(self, minutes: int) -> bool:
        """Whether a month of so much overtime can call for a letter at all, whatever came before it."""
        if self.average is not None:
            return True
        least = (self.above, self.running, None if self.reached is None else self.reached - 1)
        return any(bound is not None and minutes > bound for bound in least)

    def _looked_at(self, overtime: Mapping[str, int], month: str) -> Iterator[tuple[Reason, bool]]:
        this = overtime.get(month, 0)
        yield Reason.ABOVE, self.above is not None and this > self.above
        yield Reason.REACHED, self.reached is not None and this >= self.reached
        limit = self.average
        yield (
            Reason.AVERAGE,
            limit is not None and any(each > limit for each in averages(overtime, month).values()),
        )
        yield Reason.RUNNING, self.running is not None and self._runs(overtime, month, self.running)

    def _runs(self, overtime: Mapping[str, int], month: str, minutes: int) -> bool:
        running = (month_shifted(month, -back) for back in range(self.running_months))
        return all(overtime.get(each, 0) > minutes for each in running)


def averages(overtime: Mapping[str, int], month: str) -> dict[int, Fraction]:
    """The average of the last 2 to 6 months by their number, unrounded, as far back as months are known
    without a gap."""
    backwards = (month_shifted(month, -back) for back in range(_LONGEST_SPAN))
    known = [overtime[each] for each in takewhile(overtime.__contains__, backwards)]
    return {span: Fraction(sum(known[:span]), span) for span in range(2, len(known) + 1)}
