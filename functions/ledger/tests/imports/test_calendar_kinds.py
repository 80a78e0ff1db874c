"""The console's words for kinds of days, as its CSV of a calendar has them, are read in every language."""

import pytest

from dakoku_ledger.imports.columns.calendar import read_calendar
from tests.staff.files import csv_file

# Of hosting/src/console/calendar/i18n: working day, day off, holiday.
WORDS = {
    "ja": ("勤務日", "週休日", "休日"),
    "en": ("Working day", "Day off", "Holiday"),
    "zh-TW": ("工作日", "週休日", "假日"),
    "th": ("วันทำงาน", "วันหยุดประจำสัปดาห์", "วันหยุด"),
    "vi": ("Ngày làm việc", "Ngày nghỉ tuần", "Ngày lễ"),
}


@pytest.mark.parametrize("language", WORDS)
def test_the_words_of_the_console_are_read(language: str) -> None:
    lines = [[f"2026-05-0{day}", word, ""] for day, word in enumerate(WORDS[language], 1)]
    found = read_calendar(csv_file(["日付", "区分", "名称"], *lines))
    assert not found.faults
    assert [line.values["kind"] for line in found.lines] == ["working", "dayOff", "holiday"]
