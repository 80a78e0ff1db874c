"""A punch, and the rules that judge it by its clock alone."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

KEPT_FOR = timedelta(days=30)
AHEAD_AT_MOST = timedelta(minutes=5)
JUMP_AT_MOST_MS = 5 * 60 * 1000


class PunchType(StrEnum):
    """出勤 退勤 休憩開始 休憩終了 外出 戻り."""

    IN = "in"
    OUT = "out"
    BREAK_START = "breakStart"
    BREAK_END = "breakEnd"
    OUTING_START = "outingStart"
    OUTING_END = "outingEnd"


class Source(StrEnum):
    """Where it was made: a shared terminal, the employee's own page, an enrolled staff-room PC, or another
    system that it was pulled out of."""

    TERMINAL = "terminal"
    SELF = "self"
    PC = "pc"
    PULLED = "pulled"


@dataclass(frozen=True, slots=True)
class Punch:
    """One punch of one employee; `at` is an aware instant. Ids are unique among an employee's punches.

    `moved_to`: the work date that a correction gave a 出勤 made before the day's boundary (04:30 of its own
    date, not 28:30 of the one before).
    """

    id: str
    type: PunchType
    at: datetime
    source: Source
    offline: bool = False
    withdrawn: bool = False
    moved_to: date | None = None


def too_old(at: datetime, arrived: datetime) -> bool:
    """Made more than 30 days before it arrived: longer than a terminal keeps an unsent punch."""
    return arrived - at > KEPT_FOR


def in_future(at: datetime, arrived: datetime) -> bool:
    """Made more than 5 minutes after it arrived: its clock cannot be right."""
    return at - arrived > AHEAD_AT_MOST


def clock_jumped(wall: int, synced_wall: int | None, monotonic: int | None) -> bool:
    """Whether the device's clock was set by more than 5 minutes between its last sync and the punch.

    Milliseconds: the device clock at the punch, at the sync, and the monotonic time passed between the two.
    A clock that was never synced (None) tells nothing.
    """
    if synced_wall is None or monotonic is None:
        return False
    return abs(wall - synced_wall - monotonic) > JUMP_AT_MOST_MS
