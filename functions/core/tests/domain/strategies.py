"""Punches as people might make them, seconds and hours apart, on either side of midnight and of a month."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from dakoku.domain.intervals import Interval
from dakoku.domain.plan import DayKind, DayPlan, Leave, Pattern
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.zone import DayRules
from functions.core.tests.domain.build import RULES

FIRST = date(2027, 3, 28)
"""The first of eight dates that reach over the end of a month (and of a school year)."""

LAST = FIRST + timedelta(days=7)

_HOURS = st.integers(0, 8 * 24 - 1).map(lambda hour: timedelta(hours=hour))
_NEAR = st.sampled_from([0, 1, 29, 30, 31, 59, 60, 61, 119, 600, 1799, 3599]).map(
    lambda s: timedelta(seconds=s)
)

instants = st.builds(lambda hour, near: RULES.begins(FIRST) + hour + near, _HOURS, _NEAR)
types = st.sampled_from(PunchType)
sources = st.sampled_from([Source.TERMINAL, Source.SELF, Source.PC])
new_punches = st.builds(Punch, id=st.just("new"), type=types, at=instants, source=sources)

rules = st.builds(
    DayRules,
    zone=st.sampled_from(["Asia/Tokyo", "UTC", "America/New_York", "Europe/Berlin"]).map(ZoneInfo),
    boundary=st.sampled_from([0, 300, 719, 1439]),
    open_limit=st.sampled_from([0, 600, 1200, 1440, 2400]),
    duplicate_seconds=st.sampled_from([0, 60, 300]),
)


@st.composite
def punch_sets(draw: st.DrawFn, most: int = 10, *, withdrawn: bool = True) -> list[Punch]:
    """Any set of punches, with unique ids that say nothing about their order."""
    size = draw(st.integers(0, most))
    ids = draw(st.permutations([f"{n:02}" for n in range(size)]))
    taken = st.booleans() if withdrawn else st.just(value=False)
    return [Punch(id_, draw(types), draw(instants), draw(sources), draw(taken), draw(taken)) for id_ in ids]


_leaves = st.lists(
    st.one_of(
        st.just(Leave("年休")),
        st.integers(480, 1020).flatmap(lambda s: st.integers(s, 1100).map(lambda e: Leave("年休", s, e))),
    ),
    max_size=2,
).map(tuple)

_patterns = st.sampled_from(
    [
        Pattern("通常", 510, 1020, (Interval(720, 765),)),
        Pattern("短", 510, 735),
        Pattern("夜", 960, 1980, (Interval(1440, 1500),)),
    ]
)

plans = st.one_of(
    st.builds(DayPlan, kind=st.just(DayKind.WORKING), pattern=_patterns, leave=_leaves),
    st.builds(DayPlan, kind=st.sampled_from([DayKind.DAY_OFF, DayKind.HOLIDAY]), pattern=_patterns),
)


@st.composite
def full_days(draw: st.DrawFn) -> list[Punch]:
    """The punches of one complete date: pairs in order, breaks and outings in between, minutes apart."""
    cuts = sorted(draw(st.sets(st.integers(300, 1739), min_size=2, max_size=8)))
    pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
    taps = [tap for pair in pairs for tap in zip((PunchType.IN, PunchType.OUT), pair, strict=True)]
    inner = draw(st.sampled_from([(), *_INNER]))
    times = sorted(draw(st.lists(st.integers(300, 1739), min_size=len(inner), max_size=len(inner))))
    taps += zip(inner, times, strict=True)
    seconds = st.integers(0, 59)
    return [
        Punch(f"{n:02}", type_, _at(minute, draw(seconds)), draw(sources))
        for n, (type_, minute) in enumerate(taps)
    ]


_INNER = (
    (PunchType.BREAK_START, PunchType.BREAK_END),
    (PunchType.OUTING_START, PunchType.OUTING_END),
    (PunchType.BREAK_START, PunchType.OUTING_START, PunchType.BREAK_END, PunchType.OUTING_END),
)


def _at(minute: int, second: int) -> datetime:
    return RULES.instant(FIRST, minute) + timedelta(seconds=second)
