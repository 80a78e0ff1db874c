"""The report's words. It is a Japanese form, whatever language its reader has chosen on screen."""

import re

from dakoku.domain.day import Mark
from dakoku.domain.pairs import Incomplete
from dakoku.domain.plan import DayKind

_REFUSED = re.compile(r'[\s<>:"/\\|?*\x00-\x1f\x7f]')
WEEKDAYS = "月火水木金土日"
KINDS = {DayKind.WORKING: "勤務日", DayKind.DAY_OFF: "週休日", DayKind.HOLIDAY: "休日"}
INCOMPLETE: dict[str, str] = {
    Incomplete.MISSING_OUT: "退勤の打刻なし",
    Incomplete.MISSING_IN: "出勤の打刻なし",
}
MARKS: dict[str, str] = {Mark.OFFLINE: "オフライン打刻あり", Mark.IN_LEAVE: "休暇中の在校あり"}


def month_title(month: str) -> str:
    """「2026年11月」"""
    year, number = month.split("-")
    return f"{year}年{int(number)}月"


def file_name(code: str, name: str, month: str) -> str:
    """「在校等時間記録_0001_佐藤花子_2026年11月.xlsx」, with nothing in it that a file system refuses."""
    return f"在校等時間記録_{_plain(code)}_{_plain(name)}_{month_title(month)}.xlsx"


def _plain(text: str) -> str:
    return _REFUSED.sub("", text)
