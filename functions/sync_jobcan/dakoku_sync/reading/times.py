"""Times as attendance systems write them, made instants.

Full instants (with an offset, or in the organisation's zone), clock times such as 8:30, 0830, 24:00, 25:00 or
2613, the next day's as 翌01:00, and seconds or milliseconds since the epoch. A clock time alone that lies
before the provider's day boundary is the next day's.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from dakoku.domain.zone import MINUTES_PER_DAY, DayRules

_WRITTEN = re.compile(
    r"(?:(?P<year>\d{4})[-/]?(?P<month>\d{1,2})[-/]?(?P<day>\d{1,2})[T ]+)?"
    r"(?P<next>翌日?)? *(?P<hour>\d{1,2}):?(?P<minute>[0-5]\d)(?::?(?P<second>[0-5]\d)(?:[.,]\d+)?)?"
    r" *(?P<zone>Z|[+-]\d{2}:?\d{2})?",
    re.ASCII | re.IGNORECASE,
)
_LAST_CLOCK = 4760  # 47:59 and what lies beyond, as a number
_EPOCH, _EPOCH_MS = 10**9, 10**12
_HOURS = 48


class BadTime(ValueError):
    """No way of writing a time that we know."""


class NotOfThatDay(ValueError):
    """A time, but not between 00:00 and 47:59 of its date."""


@dataclass(frozen=True, slots=True)
class Times:
    """How a provider's times are read. `boundary`: minutes after midnight at which its day begins."""

    rules: DayRules
    boundary: int = 300

    def instant(self, value: object, day: date) -> datetime:
        """The instant (UTC) that a value of a date means. Raises `BadTime` or `NotOfThatDay`."""
        try:
            at = self._read(value, day)
            minute = self.rules.minute(at, day)
        except (ValueError, OverflowError, OSError) as error:
            raise BadTime from error
        if not 0 <= minute < 2 * MINUTES_PER_DAY:
            raise NotOfThatDay
        return at

    def _read(self, value: object, day: date) -> datetime:
        if isinstance(value, str):
            return self._written(unicodedata.normalize("NFKC", value).strip(), day)
        if isinstance(value, bool) or not isinstance(value, int):
            raise BadTime
        if 0 <= value < _LAST_CLOCK:
            return self._written(f"{value:04}", day)
        if value >= _EPOCH:
            return datetime.fromtimestamp(value / 1000 if value >= _EPOCH_MS else value, UTC)
        raise BadTime

    def _written(self, text: str, day: date) -> datetime:
        found = _WRITTEN.fullmatch(text)
        if found is None or int(found["hour"]) >= _HOURS:
            raise BadTime
        dated = date(*(int(found[part]) for part in ("year", "month", "day"))) if found["year"] else None
        minute = int(found["hour"]) * 60 + int(found["minute"])
        late = found["next"] or (dated is None and minute < self.boundary)
        length = timedelta(
            minutes=minute + (MINUTES_PER_DAY if late else 0), seconds=int(found["second"] or 0)
        )
        return self._midnight(dated or day, found["zone"]) + length

    def _midnight(self, day: date, zone: str | None) -> datetime:
        if zone is None:
            return self.rules.instant(day, 0)
        return datetime.fromisoformat(f"{day.isoformat()}T00:00:00{zone.upper()}").astimezone(UTC)
