"""集計データ: a line for each person and month of the year.

Months that are not confirmed are blank, and named.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from dakoku_reports.board.pages import page
from dakoku_reports.board.record import BoardReport, Person, Reported, State, said
from dakoku_reports.excel import look
from dakoku_reports.excel.look import Dress
from dakoku_reports.excel.page import set_page
from dakoku_reports.excel.stream import Formula, Minutes, Put, Stream
from dakoku_reports.excel.width import column_width

SHEET = "集計データ"
WORKED, OVERTIME = "H", "J"
_FIRST = 6
_YEAR = 12
_DAY_0 = date(1899, 12, 30)  # of Excel
_MONTH = Dress(alignment=look.CENTRE, number_format='yyyy"年"m"月"')
_BLANK = {state: look.MIDDLE.on(look.GREY_DAY) for state in State}
_GREY_HOURS = look.HOURS.on(look.GREY_DAY)
_HEADS = ("No", "社員コード", "氏名", "職名", "年月", "状態", "勤務\n日数", "在校等時間", "正規\n勤務時間")
_PARTS = ("計", "始業\n定刻前", "終業\n定刻後", "週休日\n休日等")
_FIGURES = ("before", "after", "dayOff")


def months_of(number: int, column: str) -> str:
    """Where a column of the whole year of the person in that place (from 0) stands, for other sheets."""
    row = _FIRST + number * _YEAR
    return f"'{SHEET}'!{column}{row}:{column}{row + _YEAR - 1}"


def overtime(figures: Mapping[str, Any]) -> int:
    """What the sheet's own sum comes to."""
    return sum(figures[name] for name in _FIGURES)


def write(stream: Stream, report: BoardReport, people: Sequence[Person]) -> None:
    """The whole sheet."""
    _set_up(stream, report, people)
    stream.write([(f"集計データ　{report.year}年度　{report.school.name}", look.HEADLINE)], height=24)
    stream.write([(f"確定した月: {said(report.confirmed)}", look.NOTE)])
    blank = report.unconfirmed
    stream.write([(f"未確定のため空欄の月: {said(blank)}" if blank else "", look.ALERT)])
    heads: list[Put] = [(head, look.HEAD) for head in _HEADS]
    parts: list[Put] = [("時間外在校等時間", look.HEAD), *[("", look.HEAD)] * (len(_PARTS) - 1)]
    stream.write([*heads, *parts, ("部活動\n時間数", look.HEAD)], height=20)
    names: list[Put] = [(part, look.HEAD) for part in _PARTS]
    stream.write([*[("", look.HEAD)] * len(_HEADS), *names, ("", look.HEAD)], height=30)
    for number, person in enumerate(people, start=1):
        for reported in person.months:
            stream.write(_line(stream.row, number, person, reported))


def _set_up(stream: Stream, report: BoardReport, people: Sequence[Person]) -> None:
    stream.widths(
        [
            5,
            column_width((person.code for person in people), 11),
            column_width((person.name for person in people), 16, 40),
            column_width((person.position for person in people), 10, 24),
            *(12, 8, 6.5, 11, 10, 9, 9, 9, 9, 9),
        ]
    )
    for column in "ABCDEFGHIN":
        stream.merge(f"{column}{_FIRST - 2}:{column}{_FIRST - 1}")
    stream.merge(f"J{_FIRST - 2}:M{_FIRST - 2}")
    stream.sheet.freeze_panes = f"D{_FIRST}"
    stream.sheet.auto_filter.ref = f"A{_FIRST - 1}:N{_FIRST - 1 + _YEAR * len(people)}"
    set_page(stream.sheet, page(report, SHEET, f"{_FIRST - 2}:{_FIRST - 1}", "landscape"))


def _line(row: int, number: int, person: Person, reported: Reported) -> list[Put]:
    who: list[Put] = [
        (number, look.MIDDLE),
        (person.code, look.MIDDLE),
        (person.name, look.TEXT),
        (person.position, look.TEXT),
        ((date.fromisoformat(f"{reported.month}-01") - _DAY_0).days, _MONTH),
    ]
    figures = reported.figures
    if figures is None:
        return [*who, (reported.state.value, _BLANK[reported.state]), *[(None, _GREY_HOURS)] * 8]
    parts: list[Put] = [(Minutes(figures[name]), look.HOURS) for name in _FIGURES]
    return [
        *who,
        (reported.state.value, look.MIDDLE),
        (figures["daysWorked"], look.WHOLE),
        (Minutes(figures["worked"]), look.HOURS),
        (Minutes(figures["regular"]), look.HOURS),
        (Formula(f"SUM(K{row}:M{row})", Minutes(overtime(figures))), look.HOURS),
        *parts,
        (Minutes(figures["club"]), look.HOURS),
    ]
