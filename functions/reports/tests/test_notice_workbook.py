"""超過通知文, opened again as its reader would."""

from dataclasses import asdict, replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from dakoku.domain.triggers import Reason, Triggers
from dakoku.platform.languages import Language
from dakoku.store.confirming.over_notices import Facts, OverNotice
from dakoku_reports.notice.letter import Letter
from dakoku_reports.notice.names import file_name
from dakoku_reports.notice.words import WORDS
from dakoku_reports.notice.workbook import notice_workbook

NOTICE = OverNotice(
    employee_id="sato",
    department_id="north",
    month="2026-10",
    generation=1,
    labels={"code": "0001", "name": "佐藤 花子", "position": "教諭", "department": "北小学校"},
    triggers=Triggers(reached=6000, running=2700),
    reasons=(Reason.ABOVE, Reason.RUNNING),
    facts=Facts(5888, 1208, 3558, 1122, 16000, 23, 33000, {2: 5200, 3: 5000}),
    made_at=datetime(2026, 11, 2, tzinfo=UTC),
)


def opened(notice: OverNotice = NOTICE, issue: int = 1, language: Language = Language.JA) -> Worksheet:
    out = BytesIO()
    notice_workbook(Letter("北浜市教育委員会", notice, issue, date(2026, 11, 21)), language).save(out)
    return openpyxl.load_workbook(out).worksheets[0]


def values(sheet: Worksheet) -> list[object]:
    """Everything that is written, from top to bottom."""
    return [cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None]


def test_it_says_when_to_whom_from_whom_and_what_about() -> None:
    assert values(opened(issue=3))[:7] == [
        "第3回 発行",
        "2026年11月21日",
        "北小学校 教諭",
        "佐藤 花子 様",
        "北浜市教育委員会",
        "北小学校 所属長",
        "長時間勤務について（通知）",
    ]


def test_its_reasons_name_the_thresholds_that_held() -> None:
    told = [text for text in values(opened()) if isinstance(text, str) and text.startswith("・")]
    assert told == [
        "・1か月の時間外が 80:00 を超えています。",
        "・3 か月続けて、時間外が 45:00 を超えています。",
    ]


def test_its_figures_are_durations_past_24_hours() -> None:
    sheet = opened()
    figures = [cell for row in sheet.iter_rows() for cell in row if isinstance(cell.value, timedelta)]
    minutes = [
        int(cell.value / timedelta(minutes=1)) for cell in figures if isinstance(cell.value, timedelta)
    ]
    assert minutes == [16000, 5888, 1208, 3558, 1122, 33000, 5200, 5000]
    assert {cell.number_format for cell in figures} == {"[h]:mm"}


def test_it_prints_on_one_page_of_a4() -> None:
    setup = opened().page_setup
    assert (setup.orientation, int(setup.paperSize or 0)) == ("portrait", 9)
    assert (setup.fitToWidth, setup.fitToHeight) == (1, 1)


def test_a_hostile_name_stays_text() -> None:
    hostile = replace(NOTICE, labels={**NOTICE.labels, "department": "=1+1", "position": ""})
    sheet = opened(hostile)
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value == "=1+1"} == {"s"}


@pytest.mark.parametrize("language", Language)
def test_every_word_of_every_language_is_there(language: Language) -> None:
    said = asdict(WORDS[language])
    texts = [*said.pop("reasons").values(), *said.pop("advice"), *said.pop("choices"), *said.values()]
    assert all(text.strip() for text in texts)
    assert set(WORDS[language].reasons) == set(Reason)
    assert any(WORDS[language].subject == value for value in values(opened(language=language)))


def test_the_file_name_holds_whose_which_month_and_which_issue() -> None:
    assert file_name(NOTICE, 2, Language.JA) == "超過通知文_0001_佐藤花子_2026年10月_第2回発行.xlsx"
