"""Instants as people write them, in the organisation's zone and their own language."""

from datetime import datetime
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_skeleton


def written(at: datetime, zone: ZoneInfo, language: str) -> str:
    """Date, weekday and minute: "2026年11月22日(日) 12:05". `language` is a tag such as "zh-TW"."""
    locale = Locale.parse(language, sep="-")
    return " ".join(format_skeleton(form, at, zone, locale=locale) for form in ("yMMMEd", "Hm"))
