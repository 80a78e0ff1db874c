"""One work date's figures, derived from its punches and its plan. Minutes throughout.

Where the rules leave a choice, these are ours:

- Any recorded break that takes time off the presence replaces the pattern's break for the whole day.
- Time is taken off once: where breaks, outings or leave overlap, they are not added up.
- An outing during leave is outside the hours of duty, and is subtracted like one outside the pattern.
- Duty outside school counts in the part of the day in which it lies.
- A working day without a pattern has worked time, but neither regular time nor overtime: nobody can say which
  is which.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from dakoku.domain.exclusions import Exclusions, check
from dakoku.domain.intervals import Interval, Spans, intersect, length, subtract, union
from dakoku.domain.pairs import Incomplete, Pairs, pair
from dakoku.domain.placing import Placed
from dakoku.domain.plan import DayPlan

_NOTHING_EXCLUDED = Exclusions()
_ALWAYS = 10**6  # minutes; beyond any work date


class Mark(StrEnum):
    """What a reader of the day should know: a punch made without a network, presence during leave."""

    OFFLINE = "offline"
    IN_LEAVE = "inLeave"


@dataclass(frozen=True, slots=True)
class Figures:
    """The hours of a day: 在校等時間, 正規勤務時間, and 時間外 with its parts, of which it is the sum."""

    worked: int
    regular: int
    before: int
    after: int
    day_off: int

    @property
    def overtime(self) -> int:
        """時間外 計."""
        return self.before + self.after + self.day_off


@dataclass(frozen=True, slots=True)
class Day:
    """A derived day. `figures` is None while `incomplete`: hours are blank then, not 0.

    `start` and `end` are 始業 and 終業, None where the end is not recorded.
    """

    punches: tuple[Placed, ...]
    start: int | None
    end: int | None
    breaks: Spans
    outings: Spans
    figures: Figures | None
    incomplete: Incomplete | None
    marks: tuple[Mark, ...]


def derive_day(
    placed: Sequence[Placed],
    plan: DayPlan,
    exclusions: Exclusions = _NOTHING_EXCLUDED,
    duty: Iterable[Interval] = (),
) -> Day:
    """Derive one work date from its placed punches (as `place` gives them).

    `duty` is duty outside school (trips, escorting) in minutes; what overlaps presence is counted once, and
    an outing that it covers is not subtracted. ExclusionRefused if an exclusion is larger than its part; on
    an incomplete day, which has no parts yet, exclusions wait.
    """
    pairs = pair(placed)
    outside = union(duty)
    net = _net(pairs, plan, outside)
    return Day(
        punches=tuple(placed),
        start=pairs.start,
        end=pairs.end,
        breaks=pairs.breaks,
        outings=pairs.outings,
        figures=None if pairs.incomplete else _figures(net, plan, exclusions),
        incomplete=pairs.incomplete,
        marks=_marks(placed, net, plan),
    )


def _net(pairs: Pairs, plan: DayPlan, duty: Spans) -> Spans:
    present = union(pairs.presence, duty)
    recorded = intersect(present, pairs.breaks)
    away = subtract(pairs.outings, union(plan.on_duty, duty))
    return subtract(present, union(recorded or plan.breaks, away))


def _figures(net: Spans, plan: DayPlan, exclusions: Exclusions) -> Figures:
    parts = _parts(net, plan)
    check(exclusions, parts)
    return Figures(
        worked=length(net) - exclusions.total,
        regular=length(subtract(plan.on_duty, plan.breaks)),
        before=parts.before - exclusions.before,
        after=parts.after - exclusions.after,
        day_off=parts.day_off - exclusions.day_off,
    )


def _parts(net: Spans, plan: DayPlan) -> Exclusions:
    if not plan.works:
        return Exclusions(day_off=length(net))
    pattern = plan.working_pattern
    if pattern is None:
        return Exclusions()
    return Exclusions(
        before=length(intersect(net, (Interval(-_ALWAYS, pattern.start),))),
        after=length(intersect(net, (Interval(pattern.end, _ALWAYS),))),
    )


def _marks(placed: Iterable[Placed], net: Spans, plan: DayPlan) -> tuple[Mark, ...]:
    offline = any(one.punch.offline and not one.duplicate for one in placed)
    in_leave = bool(intersect(net, plan.on_leave))
    return tuple(mark for mark, holds in ((Mark.OFFLINE, offline), (Mark.IN_LEAVE, in_leave)) if holds)
