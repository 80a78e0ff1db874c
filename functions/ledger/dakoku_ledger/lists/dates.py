"""Dates as written in Japan: 2026-04-01, 2026/4/1, 2026年4月1日, 20260401, R8.4.1, 令和8年4月1日(水)."""

import re
import unicodedata
from datetime import date

_YEARS = range(1900, 2200)
_WESTERN = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_JAPANESE = re.compile(r"([a-z]|[一-龠]{2})(\d{1,2}|元)[-/.年](\d{1,2})[-/.月](\d{1,2})日?")
_ERAS = (
    ("m", "明治", date(1868, 1, 25)),
    ("t", "大正", date(1912, 7, 30)),
    ("s", "昭和", date(1926, 12, 25)),
    ("h", "平成", date(1989, 1, 8)),
    ("r", "令和", date(2019, 5, 1)),
)
_WEEKDAY = re.compile(r"\([月火水木金土日](曜日?)?\)$")
_FIRST_DAYS = {name: first for letter, word, first in _ERAS for name in (letter, word)}


def read_date(text: str) -> date | None:
    """The date written, or None if it cannot be read, does not exist or is before 1900 or after 2199."""
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", text).casefold())
    plain = _WEEKDAY.sub("", plain)
    try:
        found = _western(plain) or _japanese(plain)
    except ValueError:
        return None
    return found if found and found.year in _YEARS else None


def _western(text: str) -> date | None:
    match = _WESTERN.fullmatch(text) or _COMPACT.fullmatch(text)
    return date(int(match[1]), int(match[2]), int(match[3])) if match else None


def _japanese(text: str) -> date | None:
    """A date of an era. The days before the era's first one belonged to the era before: they do not exist."""
    match = _JAPANESE.fullmatch(text)
    first = _FIRST_DAYS.get(match[1]) if match else None
    if match is None or first is None:
        return None
    year = 1 if match[2] == "元" else int(match[2])
    found = date(first.year + year - 1, int(match[3]), int(match[4]))
    return found if year and found >= first else None
