"""Names of dates and files, in the reader's language."""

from datetime import date

from babel import Locale
from babel.dates import format_date

from dakoku.platform.languages import Language
from dakoku.store.confirming.over_notices import OverNotice
from dakoku_reports.month.names import month_name, plain
from dakoku_reports.notice.words import WORDS


def day_name(day: date, language: Language) -> str:
    """「2026年11月21日」, "November 21, 2026"."""
    return format_date(day, format="long", locale=Locale.parse(language, sep="-"))


def file_name(notice: OverNotice, issue: int, language: Language) -> str:
    """「超過通知文_0001_佐藤花子_2026年10月_第1回発行.xlsx」, with nothing that a file system refuses."""
    words, labels = WORDS[language], notice.labels
    parts = (words.file, labels["code"], labels["name"], month_name(notice.month, language))
    return f"{'_'.join(plain(part) for part in (*parts, words.issue.format(n=issue)))}.xlsx"


def zip_name(month: str, department: str, language: Language) -> str:
    """「超過通知文_2026年10月_北小学校.zip」"""
    return f"{'_'.join((WORDS[language].file, month_name(month, language), plain(department)))}.zip"
