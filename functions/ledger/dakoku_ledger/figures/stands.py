"""Where everybody in a department's month stands, and what its limits will see of them. Pure."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dakoku.domain.forecast import Forecast
from dakoku.domain.known import hours_of, months_needed
from dakoku.domain.limits import Limit, LimitSet, Standing, standings
from dakoku.store.figures.overviews import Summary
from dakoku_ledger.figures.past import Sums
from dakoku_ledger.figures.people import Person
from dakoku_ledger.limits.known import Course, Expected, expect


class Level(StrEnum):
    """How urgent somebody's month is: over a limit, foreseen to be, past the first threshold of warning."""

    OVER = "over"
    FORESEEN = "foreseen"
    NEAR = "near"
    FINE = "fine"


@dataclass(frozen=True, slots=True)
class Stand:
    """Somebody's month. `overtime` in minutes; `expected` and `warnings` (by threshold, ascending) are empty
    but for the present month; `lacks`: how many days of the record lack something."""

    person: Person
    overtime: int
    standings: Sequence[Standing]
    expected: Sequence[Expected]
    warnings: Mapping[int, Forecast]
    lacks: int
    average: int

    def is_over(self, limit: Limit) -> bool:
        """Whether one of the standings under a limit is over."""
        return any(one.over for one in self.standings if one.limit is limit)

    @property
    def is_over_average(self) -> bool:
        """Whether this month alone is above what the averages allow."""
        return self.overtime > self.average

    def will_pass(self, limit: Limit) -> bool:
        """Whether it is foreseen that this month passes a limit that it has not passed yet."""
        return any(
            one.forecast.passes and not one.forecast.passed for one in self.expected if one.limit is limit
        )

    def level(self, warnings: Sequence[int]) -> Level:
        """How urgent it is. `warnings` as in the settings."""
        if any(one.over for one in self.standings):
            return Level.OVER
        if any(one.forecast.passes for one in self.expected):
            return Level.FORESEEN
        return Level.NEAR if warnings and self.overtime >= warnings[0] else Level.FINE


def stand(
    person: Person,
    sums: Mapping[str, Sums],
    month: str,
    limits: LimitSet,
    *,
    taken: Course | None = None,
    warnings: Collection[int] = (),
    lacks: int = 0,
) -> Stand:
    """Where somebody stands in `month`, from the sums of the months that are known. `taken`: of the present
    month."""
    needed = months_needed(month, limits)
    return Stand(
        person=person,
        overtime=sums[month]["overtime"] if month in sums else 0,
        standings=standings(hours_of(sums, needed), month, limits),
        expected=expect(taken, limits) if taken else (),
        warnings={each: taken.towards(each, limits) for each in sorted(warnings)} if taken else {},
        lacks=lacks,
        average=limits.average,
    )


def by_urgency(found: Iterable[Stand], warnings: Sequence[int]) -> list[Stand]:
    """The most urgent first: by level, then by the day on which a limit is passed, then by overtime."""
    order = list(Level)

    def urgency(one: Stand) -> tuple[int, date, int]:
        passes = min(
            (each.forecast.passes for each in one.expected if each.forecast.passes), default=date.max
        )
        return order.index(one.level(warnings)), passes, -one.overtime

    return sorted(found, key=urgency)


def summary(found: Sequence[Stand]) -> Summary:
    """All of them in figures."""
    return Summary(
        people=len(found),
        overtime=sum(one.overtime for one in found),
        over_month=sum(one.is_over(Limit.MONTH) for one in found),
        over_average=sum(one.is_over_average for one in found),
        over_special=sum(one.is_over(Limit.SPECIAL_MONTH) for one in found),
        foreseen_month=sum(one.will_pass(Limit.MONTH) for one in found),
        foreseen_average=sum(one.will_pass(Limit.AVERAGE) for one in found),
        lacking=sum(one.lacks > 0 for one in found),
    )
