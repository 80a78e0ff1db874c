"""Names of months, weekdays and files, in the reader's language."""

import re
from datetime import date

from babel import Locale
from babel.dates import format_skeleton

from dakoku.platform.languages import Language
from dakoku_reports.month.words import WORDS

_REFUSED = re.compile(r'[\s<>:"/\\|?*\x00-\x1f\x7f]')


def month_name(month: str, language: Language) -> str:
    """「2026年11月」, "November 2026"."""
    return _formatted("yMMMM", date.fromisoformat(f"{month}-01"), language)


def weekday_name(day: date, language: Language) -> str:
    """「金」, "Fri"."""
    return _formatted("E", day, language)


def title(month: str, language: Language) -> str:
    """「在校等時間記録 2026年11月」"""
    return f"{WORDS[language].title} {month_name(month, language)}"


def file_name(code: str, name: str, month: str, language: Language) -> str:
    """「在校等時間記録_0001_佐藤花子_2026年11月.xlsx」, with nothing in it that a file system refuses."""
    parts = (WORDS[language].title, plain(code), plain(name), month_name(month, language))
    return f"{'_'.join(parts)}.xlsx"


def _formatted(skeleton: str, day: date, language: Language) -> str:
    return format_skeleton(skeleton, day, locale=Locale.parse(language, sep="-"))


def plain(text: str) -> str:
    """A text as it can stand in the name of a file."""
    return _REFUSED.sub("", text)
