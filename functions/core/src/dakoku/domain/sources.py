"""Own punches and pulled ones (out of another system): which of the two count on a work date.

They are placed apart, so that neither moves the other's. The primary source counts where it has anything, the
other one elsewhere; what does not count is shown beside it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from dakoku.domain.day import Beside, Day, Mark
from dakoku.domain.pairs import pair
from dakoku.domain.placing import Placed, place
from dakoku.domain.punch import Punch, Source
from dakoku.domain.zone import DayRules

Dates = Mapping[date, Sequence[Placed]]


class Primary(StrEnum):
    """Which punches count where both are: one's own, or the pulled ones."""

    PUNCHES = "punches"
    PULLED = "pulled"


@dataclass(frozen=True, slots=True)
class Sources:
    """An employee's punches on their work dates, either source by itself."""

    own: Dates
    pulled: Dates

    @property
    def dates(self) -> frozenset[date]:
        """Dates on which either has anything."""
        return frozenset({*self.own, *self.pulled})

    def counted(self, day: date, primary: Primary) -> Sequence[Placed]:
        """The punches that count."""
        first, second = self._in_order(day, primary)
        return first or second

    def beside(self, day: date, primary: Primary) -> Sequence[Placed]:
        """The punches that do not."""
        first, second = self._in_order(day, primary)
        return second if first else ()

    def _in_order(self, day: date, primary: Primary) -> tuple[Sequence[Placed], Sequence[Placed]]:
        own, pulled = self.own.get(day, ()), self.pulled.get(day, ())
        return (own, pulled) if primary is Primary.PUNCHES else (pulled, own)


def apart(punches: Iterable[Punch], rules: DayRules) -> Sources:
    """Either source's punches on their work dates."""
    every = list(punches)
    pulled = [punch for punch in every if punch.source is Source.PULLED]
    own = [punch for punch in every if punch.source is not Source.PULLED]
    return Sources(place(own, rules), place(pulled, rules))


def with_beside(day: Day, others: Sequence[Placed], threshold: int) -> Day:
    """The day with the other source's punches beside it, and marked where 始業 or 終業 are so many minutes
    apart or more, as punched in both."""
    if not others:
        return day
    counted, other = pair(day.punches), pair(others)
    ends = ((counted.start, other.start), (counted.end, other.end))
    differ = any(one is not None and two is not None and abs(one - two) >= threshold for one, two in ends)
    source = Primary.PULLED if others[0].punch.source is Source.PULLED else Primary.PUNCHES
    return replace(
        day,
        punches=tuple(sorted((*day.punches, *_marked(others)), key=lambda one: one.minute)),
        beside=Beside(source.value, other.start, other.end),
        marks=(*day.marks, Mark.SOURCES_DIFFER) if differ else day.marks,
    )


def _marked(others: Iterable[Placed]) -> Iterable[Placed]:
    return (replace(one, beside=True) for one in others)
