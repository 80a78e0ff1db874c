"""A month sheet's derived days and totals, and how far one punch reaches."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dakoku.domain.day import Day, Figures, derive_day
from dakoku.domain.declared import NOTHING, Declared
from dakoku.domain.plan import DayPlan
from dakoku.domain.punch import Punch
from dakoku.domain.sources import Primary, apart, with_beside
from dakoku.domain.zone import DayRules, dates_between, month_of

# A double tap moves the counted punch by its own span, and a run of them by one span each: no person taps
# once a minute for longer than this, across the end of a day.
_TAPS_IN_A_ROW = 10
NO_FORMS: Mapping[date, Declared] = {}


@dataclass(frozen=True, slots=True)
class Affected:
    """How far a punch reaches.

    `dates`: the work dates it can change. `sheets`: the months that hold them; write each under its
    precondition even when its days come out unchanged, or two punches on either side of a month's edge can
    miss each other.
    `months`: the months whose punches are needed to derive `dates` (`sheets` among them; the rest is only
    read).
    """

    dates: tuple[date, ...]
    sheets: tuple[str, ...]
    months: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Totals:
    """A month's sums in minutes over its complete days; incomplete ones are only counted.

    `days_undeclared`: days with overtime of which nobody has said yet how much was club hours.
    """

    worked: int
    regular: int
    overtime: int
    before: int
    after: int
    day_off: int
    club: int
    statutory: int
    days_worked: int
    days_incomplete: int
    days_undeclared: int


def affected(at: datetime, rules: DayRules) -> Affected:
    """What a punch at `at` (new, or withdrawn) can change, and what must be read to derive it."""
    reach = _reach(rules)
    dates = dates_between(rules.work_date(at - reach), rules.work_date(at + reach))
    needed = dates_between(
        rules.work_date(rules.begins(dates[0]) - reach),
        rules.work_date(rules.begins(dates[-1] + timedelta(days=1)) + reach),
    )
    return Affected(dates=dates, sheets=_months(dates), months=_months(needed))


def derive_days(
    punches: Iterable[Punch],
    plan_of: Callable[[date], DayPlan],
    rules: DayRules,
    dates: Iterable[date],
    forms: Mapping[date, Declared] = NO_FORMS,
    *,
    primary_of: Callable[[date], Primary] = lambda _: Primary.PUNCHES,
) -> dict[date, Day]:
    """The derived days of `dates`, from one employee's punches, plans and day forms.

    `primary_of`: which of own and pulled punches count on a date that has both.

    A date with nothing on it is left out: if the sheet has a day there, its last punch was withdrawn or
    moved.
    """
    placed = apart(punches, rules)
    made: dict[date, Day] = {}
    for day in sorted(set(dates)):
        plan, declared, primary = plan_of(day), forms.get(day, NOTHING), primary_of(day)
        if day in placed.dates or declared.corrects or plan.duty:
            derived = derive_day(placed.counted(day, primary), plan, declared)
            made[day] = with_beside(derived, placed.beside(day, primary), rules.source_difference)
    return made


def totals(days: Iterable[Day]) -> Totals:
    """Sums over a month's derived days."""
    return sum_up(day.figures for day in days)


def sum_up(figures: Iterable[Figures | None]) -> Totals:
    """Sums over the figures of a month's days; None stands for an incomplete day."""
    known = list(figures)
    complete = [one for one in known if one]
    return Totals(
        worked=sum(one.worked for one in complete),
        regular=sum(one.regular for one in complete),
        overtime=sum(one.overtime for one in complete),
        before=sum(one.before for one in complete),
        after=sum(one.after for one in complete),
        day_off=sum(one.day_off for one in complete),
        club=sum(one.club or 0 for one in complete),
        statutory=sum(one.statutory for one in complete),
        days_worked=len(complete),
        days_incomplete=len(known) - len(complete),
        days_undeclared=sum(one.club is None and one.overtime > 0 for one in complete),
    )


def _reach(rules: DayRules) -> timedelta:
    return timedelta(minutes=rules.open_limit, seconds=_TAPS_IN_A_ROW * rules.duplicate_seconds)


def _months(dates: Iterable[date]) -> tuple[str, ...]:
    return tuple(sorted({month_of(day) for day in dates}))
