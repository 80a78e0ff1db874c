"""The month's workbook, opened again as its reader would."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from dakoku.domain.calendar import day_kind, public_holidays
from dakoku.domain.declared import Declared
from dakoku.domain.exclusions import Exclusions
from dakoku.domain.intervals import Interval
from dakoku.domain.plan import Leave, Pattern
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.sheet import derive_days
from dakoku.domain.zone import DayRules, month_dates
from dakoku.platform.languages import Language
from dakoku.store.arranging.plans import MonthPlan, PlannedDay
from dakoku.store.people.employees import Employee
from dakoku.store.record import days as stored_days
from dakoku.store.record.forms import Form
from dakoku_reports.month.names import file_name
from dakoku_reports.month.record import MonthRecord
from dakoku_reports.month.workbook import month_workbook

RULES = DayRules(ZoneInfo("Asia/Tokyo"))
MONTH = "2026-11"
SATO = Employee("sato", "0001", "佐藤 花子", "north", position="教諭")
WEEKDAY = Pattern("平日", 510, 1020, (Interval(720, 765),))  # 08:30-17:00, a break of 45 minutes
FIRST_LINE = 8
Taps = tuple[tuple[PunchType, int], ...]
NOTHING_DECLARED: Mapping[date, Declared] = {}
IN, OUT = PunchType.IN, PunchType.OUT


def plan(leave: Mapping[int, Leave] | None = None) -> MonthPlan:
    """November 2026: weekends, two public holidays, one pattern."""
    holidays = {day: named.kind for day, named in public_holidays(2026).items()}
    days = {
        day: PlannedDay(
            day_kind(day, holidays), "weekday", (leave[day.day],) if leave and day.day in leave else ()
        )
        for day in month_dates(MONTH)
    }
    return MonthPlan(days, {"weekday": WEEKDAY})


def record(
    taps: Mapping[int, Taps],
    planned: MonthPlan | None = None,
    declared: Mapping[date, Declared] = NOTHING_DECLARED,
) -> MonthRecord:
    """Sato's November with taps (type, minute) by day of the month."""
    planned = planned or plan()
    punches = [
        Punch(f"{day}-{n}", type_, RULES.instant(date(2026, 11, day), minute), Source.TERMINAL, offline=False)
        for day, made in taps.items()
        for n, (type_, minute) in enumerate(made)
    ]
    derived = derive_days(punches, planned.of, RULES, month_dates(MONTH), declared)
    return MonthRecord(
        organisation="北浜市教育委員会",
        department="北小学校",
        employee=SATO,
        month=MONTH,
        locked=False,
        plan=planned,
        days={day: stored_days.shape(one) for day, one in derived.items()},
        forms={day: Form(one, "grade", "遠足の準備") for day, one in declared.items()},
        categories={"grade": "学年"},
        made_at=datetime(2026, 11, 20, 12, 0, tzinfo=RULES.zone),
    )


def opened(made: MonthRecord, language: Language = Language.JA) -> Worksheet:
    return openpyxl.load_workbook(BytesIO(month_workbook(made, language))).worksheets[0]


def line(sheet: Worksheet, day: int) -> dict[str, object]:
    """A date's cells under their headings."""
    row = FIRST_LINE + day - 1
    headings = [sheet.cell(7, n).value or sheet.cell(6, n).value for n in range(1, sheet.max_column + 1)]
    return {str(name): sheet.cell(row, n).value for n, name in enumerate(headings, start=1)}


def hours(text: str) -> timedelta:
    hour, minute = text.split(":")
    return timedelta(hours=int(hour), minutes=int(minute))


def test_a_working_day_shows_every_figure_as_a_duration() -> None:
    sheet = opened(record({2: ((IN, 480), (OUT, 1080))}))
    assert line(sheet, 2) == {
        "日": datetime(2026, 11, 2),  # noqa: DTZ001 - as openpyxl gives a date
        "曜日": "月",
        "区分": "勤務日",
        "勤務割振": "平日",
        "始業": hours("8:00"),
        "終業": hours("18:00"),
        "休憩": None,
        "外出": None,
        "定刻前": None,
        "定刻後": None,
        "在校等時間": hours("9:15"),
        "正規勤務時間": hours("7:45"),
        "計": hours("1:30"),
        "始業定刻前": hours("0:30"),
        "終業定刻後": hours("1:00"),
        "週休日・休日等": hours("0:00"),
        "部活動時間数": None,
        "主な時間外業務内容": None,
        "種類": None,
        "時間数": None,
        "特記事項": None,
        "始業操作": None,
        "終業操作": None,
        "備考": None,
    }


def test_what_was_written_into_a_day_is_there() -> None:
    written = {date(2026, 11, 2): Declared(exclusions=Exclusions(before=20), club=30)}
    sheet = opened(record({2: ((IN, 480), (OUT, 1080))}, declared=written))
    shown = line(sheet, 2)
    assert [shown[name] for name in ("定刻前", "定刻後", "部活動時間数")] == [
        hours("0:20"),
        None,
        hours("0:30"),
    ]
    assert (shown["主な時間外業務内容"], shown["特記事項"]) == ("学年", "遠足の準備")
    assert (sheet["I6"].value, sheet["I7"].value, sheet["A9"].number_format) == ("除外", "定刻前", "d")


def test_work_past_midnight_stays_on_its_date_beyond_24_hours() -> None:
    sheet = opened(record({13: ((IN, 480), (OUT, 1530))}))
    assert line(sheet, 13)["終業"] == hours("25:30")
    assert sheet.cell(FIRST_LINE + 12, 6).number_format == "[h]:mm"


def test_the_kind_of_day_is_told_in_words() -> None:
    sheet = opened(record({}))
    kinds = {day: line(sheet, day)["区分"] for day in (1, 2, 3, 23, 28)}
    assert kinds == {1: "週休日", 2: "勤務日", 3: "休日", 23: "休日", 28: "週休日"}


def test_a_day_without_its_end_has_blank_hours_and_says_so() -> None:
    sheet = opened(record({2: ((IN, 480),)}))
    shown = line(sheet, 2)
    assert (shown["始業"], shown["終業"], shown["在校等時間"], shown["計"]) == (
        hours("8:00"),
        None,
        None,
        None,
    )
    assert shown["備考"] == "退勤の打刻なし"
    assert "1 日" in str(sheet["A5"].value)


def test_recorded_breaks_and_outings_stand_as_their_whole_length() -> None:
    breaks = ((PunchType.BREAK_START, 720), (PunchType.BREAK_END, 750))
    outings = ((PunchType.OUTING_START, 800), (PunchType.OUTING_END, 820))
    sheet = opened(record({2: ((IN, 480), *breaks, *outings, (OUT, 1080))}))
    assert line(sheet, 2)["休憩"] == hours("0:30")
    assert line(sheet, 2)["外出"] == hours("0:20")


def test_leave_shows_its_kind_and_what_it_takes_off_the_regular_hours() -> None:
    shown = line(opened(record({}, plan({20: Leave("年休")}))), 20)
    assert (shown["種類"], shown["時間数"]) == ("年休", hours("7:45"))


def test_the_sums_are_formulas_and_the_totals_block_takes_them_from_the_table() -> None:
    sheet = opened(record({}))
    last = FIRST_LINE + 30
    block = {str(sheet.cell(3, n).value): sheet.cell(4, n).value for n in range(15, 19)}
    assert block == {
        "定刻前": f"=O{last}",
        "定刻後": f"=P{last}",
        "週休日・休日等": f"=Q{last}",
        "合計": "=SUM(O4:Q4)",
    }
    assert sheet.cell(last, 1).value == "合計"
    sums = {str(sheet.cell(last, column).value) for column in range(12, 19)}
    assert sums == {f"=SUM({letter}{FIRST_LINE}:{letter}{last - 1})" for letter in "LMNOPQR"}


def test_the_moment_of_a_correction_stands_in_local_time() -> None:
    day = date(2026, 11, 2)
    at = datetime(2026, 11, 3, 0, 5, tzinfo=UTC)
    forms = {day: Form(Declared(start=480), start_written=at)}
    sheet = opened(replace(record({2: ((IN, 480), (OUT, 1080))}), forms=forms))
    shown = line(sheet, 2)
    assert (shown["始業操作"], shown["終業操作"]) == (datetime(2026, 11, 3, 9, 5), None)  # noqa: DTZ001
    assert "m/d h:mm" in {cell.number_format for cell in sheet[FIRST_LINE + 1]}


def test_saturdays_are_blue_and_sundays_and_holidays_red() -> None:
    sheet = opened(record({}))
    colours = {day: sheet.cell(FIRST_LINE + day - 1, 2).font.color for day in (1, 2, 3, 7)}
    assert {day: colour.rgb if colour else None for day, colour in colours.items()} == {
        1: "00B3261E",
        2: None,
        3: "00B3261E",
        7: "001A56C4",
    }
    fills = [sheet.cell(FIRST_LINE + day - 1, 12).fill.fgColor.rgb for day in (1, 2, 7)]
    assert fills == ["00FCE8E6", "00000000", "00E3EDFC"]


def test_the_heading_says_whose_month_it_is_and_that_it_is_not_confirmed() -> None:
    sheet = opened(record({}))
    assert sheet["A1"].value == "在校等時間記録 2026年11月"
    assert [sheet.cell(row, 4).value for row in (2, 3, 4)] == [
        "北浜市教育委員会 北小学校",
        "0001 佐藤 花子（教諭）",
        "未確定",
    ]


def test_it_prints_on_a4_landscape_with_the_headings_on_each_page() -> None:
    sheet = opened(record({}))
    assert (sheet.page_setup.orientation, int(sheet.page_setup.paperSize or 0)) == ("landscape", 9)
    assert sheet.print_title_rows == "$6:$7"
    assert (sheet.page_setup.fitToWidth, sheet.freeze_panes) == (1, "D8")


@pytest.mark.parametrize("name", ["=1+1", "@SUM(A1)", "\x07佐藤"])
def test_a_hostile_name_stays_text(name: str) -> None:
    sheet = opened(replace(record({}), employee=replace(SATO, name=name, position="")))
    cell = sheet["D3"]
    assert (cell.value, cell.data_type) == (f"0001 {name.lstrip(chr(7))}", "s")


def test_a_department_name_that_begins_like_a_formula_stays_text() -> None:
    sheet = opened(replace(record({}), organisation="=HYPERLINK(1)"))
    assert sheet["D2"].data_type == "s"


def test_the_file_name_holds_nothing_that_a_file_system_refuses() -> None:
    plain = file_name("0001", "佐藤 花子", MONTH, Language.JA)
    assert plain == "在校等時間記録_0001_佐藤花子_2026年11月.xlsx"
    hostile = file_name("../1", 'a/b\\c:"<>|?*\n', MONTH, Language.JA)
    assert hostile == "在校等時間記録_..1_abc_2026年11月.xlsx"
