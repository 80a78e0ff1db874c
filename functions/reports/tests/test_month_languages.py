"""The month's workbook in the languages of its readers."""

from dataclasses import asdict

import pytest

from dakoku.domain.day import Mark
from dakoku.domain.pairs import Incomplete
from dakoku.domain.plan import DayKind
from dakoku.platform.languages import Language
from dakoku_reports.month.names import file_name, month_name
from dakoku_reports.month.words import WORDS
from tests.test_month_workbook import FIRST_LINE, IN, MONTH, line, opened, record

TITLES = {
    Language.JA: "在校等時間記録 2026年11月",
    Language.EN: "Working hours November 2026",
    Language.ZH_TW: "工時紀錄 2026年11月",
    Language.TH: "บันทึกเวลาทำงาน พฤศจิกายน 2026",
    Language.VI: "Bảng giờ làm việc tháng 11 năm 2026",
}


@pytest.mark.parametrize("language", Language)
def test_the_whole_workbook_is_in_one_language(language: Language) -> None:
    sheet = opened(record({2: ((IN, 480),)}), language)
    words = WORDS[language]
    assert (sheet.title, sheet["A1"].value) == (month_name(MONTH, language), TITLES[language])
    shown = line(sheet, 2)
    assert shown[words.columns.kind] == words.kinds[DayKind.WORKING]
    assert shown[words.columns.marks] == words.incomplete[Incomplete.MISSING_OUT]
    assert sheet["D4"].value == words.heading.unlocked
    assert sheet["A5"].value == words.heading.incomplete.format(days=1)
    assert sheet.cell(FIRST_LINE + 30, 1).value == words.heading.sum
    assert file_name("0001", "佐藤 花子", MONTH, language).startswith(f"{words.title}_0001_佐藤花子_")


def test_each_language_has_its_own_weekdays() -> None:
    mondays = {
        language: line(opened(record({}), language), 2)[WORDS[language].columns.weekday]
        for language in Language
    }
    assert mondays == {
        Language.JA: "月",
        Language.EN: "Mon",
        Language.ZH_TW: "週一",
        Language.TH: "จ.",
        Language.VI: "Th 2",
    }


@pytest.mark.parametrize("language", Language)
def test_every_word_is_there(language: Language) -> None:
    words = WORDS[language]
    texts = [words.title, *asdict(words.columns).values(), *asdict(words.heading).values()]
    assert all(text.strip() for text in texts)
    assert (set(words.kinds), set(words.incomplete), set(words.marks)) == (
        set(DayKind),
        set(Incomplete),
        set(Mark),
    )
    assert "{position}" in words.heading.position
    assert "{days}" in words.heading.incomplete
    assert "{at}" in words.heading.made


@pytest.mark.parametrize("language", set(Language) - {Language.JA})
def test_no_language_speaks_japanese(language: Language) -> None:
    words, japanese = WORDS[language], WORDS[Language.JA]
    taken = set(asdict(words.columns).items()) & set(asdict(japanese.columns).items())
    assert {text for _, text in taken} <= {"外出"}  # Chinese writes it so too
