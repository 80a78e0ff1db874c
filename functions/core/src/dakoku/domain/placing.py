"""Which work date each punch belongs to, decided from the set of punches, whatever order they arrived in.

- 出勤 belongs to its natural work date (by the boundary alone), unless a correction moved it to its own
  calendar date, and never closes anything.
- Everything else belongs to the date of the latest 出勤, if no 退勤 came since and it is at most `open_limit`
  old; otherwise to its natural date.
- A double tap (the type of the counted punch just before it, at most `duplicate_seconds` after it) is a
  duplicate and stays with the one it repeats. The span runs from the counted punch and is not prolonged by
  duplicates, so taps at 0, 50 and 100 seconds are counted, duplicate, counted. Another type in between means
  it was no double tap.
- At the same instant, what ends comes before what begins; then the id decides.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dakoku.domain.punch import Punch, PunchType
from dakoku.domain.zone import DayRules

_AT_THE_SAME_INSTANT = (
    PunchType.BREAK_END,
    PunchType.OUTING_END,
    PunchType.OUT,
    PunchType.IN,
    PunchType.BREAK_START,
    PunchType.OUTING_START,
)


@dataclass(frozen=True, slots=True)
class Placed:
    """A punch on its work date; `minute` counts from its midnight.

    Duplicates are shown, not counted, and so are those of the source that does not count (`beside`).
    """

    punch: Punch
    work_date: date
    minute: int
    duplicate: bool
    beside: bool = False

    @property
    def counted(self) -> bool:
        """Whether hours follow from it."""
        return not self.duplicate and not self.beside


def place(punches: Iterable[Punch], rules: DayRules) -> dict[date, tuple[Placed, ...]]:
    """Every punch that is not withdrawn, exactly once, by work date and in order of time.

    The punches are one employee's, with unique ids. Near the ends of what is handed in, the answer is only as
    good as the neighbours it was given: `sheet.affected` says which are needed.
    """
    dates: dict[date, list[Placed]] = {}
    for placed in _walk(sorted((p for p in punches if not p.withdrawn), key=_order), rules):
        dates.setdefault(placed.work_date, []).append(placed)
    return {day: tuple(dates[day]) for day in sorted(dates)}


def _order(punch: Punch) -> tuple[datetime, int, str]:
    return punch.at, _AT_THE_SAME_INSTANT.index(punch.type), punch.id


def _walk(ordered: Iterable[Punch], rules: DayRules) -> Iterator[Placed]:
    opened: Punch | None = None
    counted: Placed | None = None
    for punch in ordered:
        if counted and _repeats(punch, counted.punch, rules):
            minute = rules.minute(punch.at, counted.work_date)
            yield Placed(punch, counted.work_date, minute, duplicate=True)
            continue
        work_date = _date(punch, opened, rules)
        counted = Placed(punch, work_date, rules.minute(punch.at, work_date), duplicate=False)
        opened = _opened_after(punch, opened)
        yield counted


def _repeats(punch: Punch, counted: Punch, rules: DayRules) -> bool:
    return punch.type is counted.type and punch.at - counted.at <= timedelta(seconds=rules.duplicate_seconds)


def _date(punch: Punch, opened: Punch | None, rules: DayRules) -> date:
    natural = rules.work_date(punch.at)
    if punch.type is PunchType.IN:
        return punch.moved_to or natural
    if opened is None:
        return natural
    young = punch.at - opened.at <= timedelta(minutes=rules.open_limit)
    return (opened.moved_to or rules.work_date(opened.at)) if young else natural


def _opened_after(punch: Punch, opened: Punch | None) -> Punch | None:
    if punch.type is PunchType.IN:
        return punch
    return None if punch.type is PunchType.OUT else opened
