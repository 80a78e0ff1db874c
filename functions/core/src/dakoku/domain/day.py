"""One work date's figures, derived from its punches and its plan. Minutes throughout.

Where the rules leave a choice, these are ours:

- Any recorded break that takes time off the presence replaces the pattern's break for the whole day.
- Time is taken off once: where breaks, outings or leave overlap, they are not added up.
- An outing during leave is outside the hours of duty, and is subtracted like one outside the pattern.
- Duty outside school counts in the part of the day in which it lies.
- Declared time never makes a day's hours wrong: what a late punch has made too large is cut to what there is,
  and marked.
- A working day without a pattern has worked time, but neither regular time nor overtime: nobody can say which
  is which.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from dakoku.domain.declared import NOTHING, ClubRefused, Declared, refuse
from dakoku.domain.exclusions import ExclusionRefused, Exclusions, within
from dakoku.domain.intervals import Interval, Spans, intersect, length, subtract, union
from dakoku.domain.pairs import Incomplete, Pairs, pair
from dakoku.domain.placing import Placed
from dakoku.domain.plan import DayPlan

_ALWAYS = 10**6  # minutes; beyond any work date


class Mark(StrEnum):
    """What a reader of the day should know: a punch made without a network, presence during leave, more
    declared than there is, own and pulled times that are far apart."""

    OFFLINE = "offline"
    IN_LEAVE = "inLeave"
    DECLARED_TOO_MUCH = "declaredTooMuch"
    SOURCES_DIFFER = "sourcesDiffer"


@dataclass(frozen=True, slots=True)
class Beside:
    """What the source says that does not count (`punches` or `pulled`): its 始業 and 終業."""

    source: str
    start: int | None
    end: int | None


@dataclass(frozen=True, slots=True)
class Figures:
    """The hours of a day: 在校等時間, 正規勤務時間, 時間外 with its parts, of which it is the sum.

    Within 時間外: `club` (部活動時間数; None: not declared yet). `statutory`: what was worked on a statutory
    holiday, by the calendar date (a night is split at 24:00), excluded time taken from the rest first.
    """

    worked: int
    regular: int
    before: int
    after: int
    day_off: int
    club: int | None = None
    statutory: int = 0

    @property
    def overtime(self) -> int:
        """時間外 計."""
        return self.before + self.after + self.day_off


@dataclass(frozen=True, slots=True)
class Day:
    """A derived day. `figures` is None while `incomplete`: hours are blank then, not 0.

    `start` and `end` are 始業 and 終業, None where the end is not recorded. `excluded` is what was taken off,
    `declared` the form as written, `beside` what another source has (None: nothing).
    """

    punches: tuple[Placed, ...]
    start: int | None
    end: int | None
    breaks: Spans
    outings: Spans
    excluded: Exclusions
    declared: Declared
    figures: Figures | None
    incomplete: Incomplete | None
    marks: tuple[Mark, ...]
    beside: Beside | None = None


def derive_day(placed: Sequence[Placed], plan: DayPlan, declared: Declared = NOTHING) -> Day:
    """Derive one work date from its placed punches (as `place` gives them) and its form.

    Duty outside school that overlaps presence is counted once, and an outing that it covers is not
    subtracted. On an incomplete day, which has no parts yet, what is declared waits.
    """
    pairs = pair(placed, declared)
    net = _net(pairs, plan)
    excluded = Exclusions() if pairs.incomplete else within(declared.exclusions, _parts(net, plan))
    return Day(
        punches=tuple(placed),
        start=pairs.start,
        end=pairs.end,
        breaks=pairs.breaks,
        outings=pairs.outings,
        excluded=excluded,
        declared=declared,
        figures=None if pairs.incomplete else _figures(net, plan, declared, excluded),
        incomplete=pairs.incomplete,
        marks=tuple(_marks(placed, net, plan, None if pairs.incomplete else declared)),
    )


def parts_of(placed: Sequence[Placed], plan: DayPlan, declared: Declared = NOTHING) -> Exclusions | None:
    """The day's parts in minutes before anything is excluded: the most that may be. None while incomplete."""
    pairs = pair(placed, declared)
    return None if pairs.incomplete else _parts(_net(pairs, plan), plan)


def _net(pairs: Pairs, plan: DayPlan) -> Spans:
    present = union(pairs.presence, plan.duty)
    recorded = intersect(present, pairs.breaks)
    away = subtract(pairs.outings, union(plan.on_duty, plan.duty))
    return subtract(present, union(recorded or plan.breaks, away))


def _figures(net: Spans, plan: DayPlan, declared: Declared, excluded: Exclusions) -> Figures:
    parts = _parts(net, plan)
    overtime = parts.total - excluded.total
    worked = length(net) - excluded.total
    return Figures(
        worked=worked,
        regular=length(subtract(plan.on_duty, plan.breaks)),
        before=parts.before - excluded.before,
        after=parts.after - excluded.after,
        day_off=parts.day_off - excluded.day_off,
        club=_club(declared, overtime),
        statutory=min(length(intersect(net, plan.statutory)), worked),
    )


def _club(declared: Declared, overtime: int) -> int | None:
    if declared.club_only:
        return overtime
    return None if declared.club is None else min(declared.club, overtime)


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


def _marks(placed: Iterable[Placed], net: Spans, plan: DayPlan, declared: Declared | None) -> Iterator[Mark]:
    if any(one.punch.offline and not one.duplicate for one in placed):
        yield Mark.OFFLINE
    if intersect(net, plan.on_leave):
        yield Mark.IN_LEAVE
    if declared and _too_much(declared, _parts(net, plan)):
        yield Mark.DECLARED_TOO_MUCH


def _too_much(declared: Declared, parts: Exclusions) -> bool:
    try:
        refuse(declared, parts)
    except (ExclusionRefused, ClubRefused):
        return True
    return False
