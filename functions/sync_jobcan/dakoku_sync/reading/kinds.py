"""What punches mean that do not say it themselves, or say it in a provider's own values.

Jobcan tells the automatic ones by count: the first comes, the second rests, the third is back, and the last
of an even number leaves. Among explicit ones the same is said by where the person is.
"""

from collections.abc import Sequence
from enum import StrEnum

from dakoku.domain.punch import PunchType


class Unsaid(StrEnum):
    """`auto`: told by its place; `ignore`: no punch to us."""

    AUTO = "auto"
    IGNORE = "ignore"


Kind = PunchType | Unsaid

_NEXT = {
    None: PunchType.IN,
    PunchType.OUT: PunchType.IN,
    PunchType.BREAK_START: PunchType.BREAK_END,
    PunchType.OUTING_START: PunchType.OUTING_END,
}


def kind_of(name: str) -> Kind:
    """The kind of a name in settings. ValueError if there is none."""
    return Unsaid(name) if name in set(Unsaid) else PunchType(name)


def told(kinds: Sequence[Kind]) -> tuple[PunchType | None, ...]:
    """What each of a date's punches means, in order of time; None for those to be ignored."""
    counted = [place for place, kind in enumerate(kinds) if kind is not Unsaid.IGNORE]
    types: list[PunchType | None] = [None] * len(kinds)
    before: PunchType | None = None
    for place in counted:
        kind = kinds[place]
        before = kind if isinstance(kind, PunchType) else _meant(before, last=place == counted[-1])
        types[place] = before
    return tuple(types)


def still_open(types: Sequence[PunchType]) -> bool:
    """Whether the last of a date's punches is no 退勤: then there will be more."""
    return bool(types) and types[-1] is not PunchType.OUT


def _meant(before: PunchType | None, *, last: bool) -> PunchType:
    return _NEXT.get(before, PunchType.OUT if last else PunchType.BREAK_START)
