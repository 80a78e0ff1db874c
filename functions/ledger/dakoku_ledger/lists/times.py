"""Times of day and lengths of time as people write them, in minutes."""

import re
import unicodedata

from dakoku.domain.zone import MINUTES_PER_DAY

_LATEST = 2 * MINUTES_PER_DAY  # a work date's times end before 48:00
_NEXT_DAY = re.compile(r"翌日?|\((翌日?|\+1日?)\)|\+1日?(?=\d)|次日|隔日|วันถัดไป|hôm sau")
_HALF = re.compile(r"(午前|午後|上午|下午)|(am|pm)$")
_CLOCK = re.compile(r"(\d{1,2})(?::|時)([0-5]?\d)(?::00|分)?|(\d{1,2})時|(\d{1,2})([0-5]\d)")
_LENGTH = re.compile(r"(\d{1,3}):([0-5]\d)(?::00)?|(?:(\d{1,3})時間)?(?:(\d{1,3})分)?")


def read_time(text: str) -> int | None:
    """A time of day from its date's midnight, or None if it cannot be read or lies past 47:59.

    8:05, 08:05, 0805, 8時5分, 午後5:30, 5:30 PM, 24:30, 翌1:30, 翌日 1:30.
    """
    plain = _plain(text)
    clock, days = _NEXT_DAY.subn("", plain, count=1)
    half = _HALF.search(clock)
    minutes = _clock(_HALF.sub("", clock, count=1))
    if minutes is None:
        return None
    if half:
        if minutes > MINUTES_PER_DAY // 2 + 59:
            return None
        minutes = minutes % (MINUTES_PER_DAY // 2) + (half[0] in {"午後", "下午", "pm"}) * (
            MINUTES_PER_DAY // 2
        )
    minutes += days * MINUTES_PER_DAY
    return minutes if minutes < _LATEST else None


def read_duration(text: str) -> int | None:
    """A length of time (0:45, 1:30, 45分, 1時間30分), or None. A bare number could be hours or minutes."""
    match = _LENGTH.fullmatch(_plain(text))
    if not match or not any(match.groups()):
        return None
    hours, minutes = (match[1], match[2]) if match[1] else (match[3], match[4])
    return int(hours or 0) * 60 + int(minutes or 0)


def _clock(text: str) -> int | None:
    match = _CLOCK.fullmatch(text)
    if not match:
        return None
    hours = next(int(found) for found in (match[1], match[3], match[4]) if found)
    return hours * 60 + int(match[2] or match[5] or 0)


def _plain(text: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text).casefold())
