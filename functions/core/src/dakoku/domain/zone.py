"""Instants, work dates and minutes: where an organisation's day begins, and how time in it is counted."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

MINUTES_PER_DAY = 1440


@dataclass(frozen=True, slots=True)
class DayRules:
    """How an organisation divides time into work dates.

    `boundary` is minutes from midnight (05:00 is 300); `open_limit` is the age in minutes up to which an open
    interval still takes a 退勤, break or outing; `duplicate_seconds` is the span of a double tap;
    `statutory_weekday` is the weekday of 法定休日 (0 Monday to 6 Sunday); `source_difference` is by how many
    minutes own and pulled times must differ for a day to be marked.
    """

    zone: ZoneInfo
    boundary: int = 300
    open_limit: int = 1200
    duplicate_seconds: int = 60
    statutory_weekday: int = 6
    source_difference: int = 15

    def __post_init__(self) -> None:
        if not 0 <= self.boundary < MINUTES_PER_DAY:
            raise ValueError(
                f"boundary: 0 to {MINUTES_PER_DAY - 1} minutes from midnight, not {self.boundary}"
            )
        if self.open_limit < 0 or self.duplicate_seconds < 0:
            raise ValueError("open_limit and duplicate_seconds cannot be negative")

    def work_date(self, at: datetime) -> date:
        """The natural work date of an instant: by the boundary alone, so 04:59 belongs to the date before."""
        return (at.astimezone(self.zone) - timedelta(minutes=self.boundary)).date()

    def calendar_date(self, at: datetime) -> date:
        """The date on the calendar at an instant: the boundary does not count."""
        return at.astimezone(self.zone).date()

    def begins(self, work_date: date) -> datetime:
        """The first instant (UTC) whose natural work date is `work_date`."""
        opening = time(self.boundary // 60, self.boundary % 60)
        return datetime.combine(work_date, opening, self.zone).astimezone(UTC)

    def minute(self, at: datetime, work_date: date) -> int:
        """Whole minutes from the work date's local midnight (28:59 is 1739); seconds are cut, never rounded.

        Time really passed is counted, so a length stays true where a zone changes its clocks.
        """
        return (at - self._midnight(work_date)) // timedelta(minutes=1)

    def instant(self, work_date: date, minute: int) -> datetime:
        """The instant (UTC) at which `minute` of the work date begins: what `minute` takes back."""
        return self._midnight(work_date) + timedelta(minutes=minute)

    def _midnight(self, work_date: date) -> datetime:
        return datetime.combine(work_date, time(), self.zone).astimezone(UTC)


def month_of(work_date: date) -> str:
    """The month whose sheet holds a work date: "2026-11"."""
    return work_date.isoformat()[:7]


def dates_between(first: date, last: date) -> tuple[date, ...]:
    """Every date from `first` to `last`, both included."""
    return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))


def month_dates(month: str) -> tuple[date, ...]:
    """Every date of a month such as "2026-11". ValueError if it is not one."""
    first = date.fromisoformat(f"{month}-01")
    after = (first + timedelta(days=31)).replace(day=1)
    return dates_between(first, after - timedelta(days=1))


def month_shifted(month: str, by: int) -> str:
    """The month `by` months later (earlier if negative): "2026-11" by 2 is "2027-01"."""
    year, index = divmod(int(month[:4]) * 12 + int(month[5:]) - 1 + by, 12)
    return f"{year:04}-{index + 1:02}"
