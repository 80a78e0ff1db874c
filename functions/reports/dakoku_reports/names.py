"""Names of files for people, with nothing in them that a file system refuses."""

import re

_REFUSED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_SPACES = re.compile(r"\s+")


def fit(text: str) -> str:
    """A part of a file's name."""
    return _SPACES.sub(" ", _REFUSED.sub("", text)).strip()


def of_department(title: str, month: str, department: str) -> str:
    """「出勤簿_2026年9月_北小学校.xlsx」, of the forms that are Japanese in every language."""
    return f"{title}_{month[:4]}年{int(month[5:])}月_{fit(department)}.xlsx"
