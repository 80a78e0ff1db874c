"""From the punches of one work date to presence, breaks and outings.

Where the rules leave a choice, these are ours:

- 出勤 while present changes nothing: 始業 is the first. 退勤 once more without a 出勤 in between moves the
  end: 終業 is the last.
- A break or outing is a start directly followed by its end. One that was never ended (or never begun) takes
  nothing off: it is seen in the punches, but hours on end must not vanish because a tap was forgotten.
  Neither does one with a gap in the presence inside it.
- A corrected 始業 or 終業 takes the place of the punched one; gaps between the two still count. An end that
  comes out before the start is no end.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from dakoku.domain.declared import NOTHING, Declared
from dakoku.domain.intervals import Interval, Spans, subtract, union
from dakoku.domain.placing import Placed
from dakoku.domain.punch import PunchType, Source


class Incomplete(StrEnum):
    """Which end of a presence nobody recorded: the day has no hours until it is mended."""

    MISSING_IN = "missingIn"
    MISSING_OUT = "missingOut"


@dataclass(frozen=True, slots=True)
class Pairs:
    """A work date's pairs in minutes; `presence` is empty while `incomplete`."""

    start: int | None
    end: int | None
    presence: Spans
    breaks: Spans
    outings: Spans
    incomplete: Incomplete | None


def pair(placed: Iterable[Placed], declared: Declared = NOTHING) -> Pairs:
    """Pair one work date's punches, in order as `place` gives them; duplicates are passed over."""
    counted = [one for one in placed if one.counted]
    stays = _stays([one for one in counted if one.punch.type in (PunchType.IN, PunchType.OUT)])
    start, end = _ends(stays, declared)
    gaps = _gaps(stays)
    return Pairs(
        start=start,
        end=end,
        presence=_presence(start, end, gaps),
        breaks=_between(counted, PunchType.BREAK_START, PunchType.BREAK_END, gaps),
        outings=_between(counted, PunchType.OUTING_START, PunchType.OUTING_END, gaps),
        incomplete=_incomplete(start, end) if counted or declared.corrects else None,
    )


@dataclass(slots=True)
class _Stay:
    """From a 出勤 (None: not recorded) to the last 退勤 before the next one (None: still present)."""

    start: int | None
    end: int | None = None
    left_at: Source | None = None


def _stays(counted: Iterable[Placed]) -> list[_Stay]:
    stays: list[_Stay] = []
    for one in counted:
        if one.punch.type is PunchType.IN:
            _arrive(stays, one)
        else:
            _leave(stays, one)
    return stays


def _arrive(stays: list[_Stay], one: Placed) -> None:
    present = bool(stays) and stays[-1].end is None
    again_at_pc = bool(stays) and stays[-1].left_at is one.punch.source is Source.PC
    if again_at_pc:
        stays[-1].end = stays[-1].left_at = None
    elif not present:
        stays.append(_Stay(one.minute))


def _leave(stays: list[_Stay], one: Placed) -> None:
    if not stays:
        stays.append(_Stay(None))
    stays[-1].end, stays[-1].left_at = one.minute, one.punch.source


def _ends(stays: list[_Stay], declared: Declared) -> tuple[int | None, int | None]:
    start = stays[0].start if declared.start is None and stays else declared.start
    end = stays[-1].end if declared.end is None and stays else declared.end
    backwards = start is not None and end is not None and end < start
    return start, None if backwards else end


def _incomplete(start: int | None, end: int | None) -> Incomplete | None:
    if start is None:
        return Incomplete.MISSING_IN
    return Incomplete.MISSING_OUT if end is None else None


def _presence(start: int | None, end: int | None, gaps: Spans) -> Spans:
    return () if start is None or end is None else subtract((Interval(start, end),), gaps)


def _gaps(stays: list[_Stay]) -> Spans:
    ends = ((left.end, back.start) for left, back in pairwise(stays))
    return union(Interval(left, back) for left, back in ends if left is not None and back is not None)


def _between(counted: Iterable[Placed], start: PunchType, end: PunchType, gaps: Spans) -> Spans:
    taps = [one for one in counted if one.punch.type in (start, end)]
    found = (
        Interval(first.minute, last.minute)
        for first, last in pairwise(taps)
        if first.punch.type is start and last.punch.type is end
    )
    return tuple(span for span in found if not any(span.start <= g.start and g.end <= span.end for g in gaps))
