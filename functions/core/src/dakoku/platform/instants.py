"""Instants as people write them, in the organisation's zone and their own language."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_skeleton


def written(at: datetime, zone: ZoneInfo, language: str) -> str:
    """Date, weekday and minute: "2026年11月22日(日) 12:05". `language` is a tag such as "zh-TW"."""
    locale = _locale(language)
    return " ".join(format_skeleton(form, at, zone, locale=locale) for form in ("yMMMEd", "Hm"))


def written_day(day: date, language: str) -> str:
    """A day of the year that everybody knows: "11月22日(日)"."""
    return format_skeleton("MMMEd", _noon(day), locale=_locale(language))


def written_month(month: str, language: str) -> str:
    """A month such as "2026-11": "2026年11月"."""
    return format_skeleton("yMMMM", _noon(date.fromisoformat(f"{month}-01")), locale=_locale(language))


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12))


def _locale(language: str) -> Locale:
    return Locale.parse(language, sep="-")
