"""ファイル名変更: choose year, month and one group of one school; the sheet says what the file is called."""

from dakoku_reports.board.pages import page
from dakoku_reports.board.record import BoardReport, School
from dakoku_reports.excel import look
from dakoku_reports.excel.look import INPUT, Dress
from dakoku_reports.excel.page import set_page
from dakoku_reports.excel.stream import Formula, Put, Stream
from dakoku_reports.names import fit

MARK = "○"
_FIRST = 7  # the row of the first school
_GROUPS = ("教員", "事務")  # any other group is written out
_CHOICE = look.MIDDLE.on(INPUT)
_FREE = look.TEXT.on(INPUT)
_NAME = Dress(look.TITLE, look.ONE_LINE, look.INPUT)
_HOW = "報告する年月と、自校の行の対象をひとつ選ぶと、ファイル名が表示されます。"


def write(stream: Stream, report: BoardReport, group: str) -> None:
    """The whole sheet, with what the file is called already chosen."""
    last = _FIRST + len(report.schools) - 1
    _set_up(stream, report, last)
    month = report.confirmed[-1]
    stream.write([("ファイル名変更", look.HEADLINE)], height=24)
    stream.write([(_HOW, look.NOTE)])
    chosen: list[Put] = [
        (int(month[:4]), _CHOICE),
        ("年", look.FACT),
        (int(month[5:]), _CHOICE),
        ("月", look.FACT),
    ]
    stream.write([("報告年月", look.LABEL), *chosen], height=22)
    blank = ("", _NAME)
    stream.write(
        [
            ("ファイル名", look.LABEL),
            (_shown(last, report.school.file_name(group, month)), _NAME),
            blank,
            blank,
            blank,
        ],
        height=26,
    )
    stream.skip()
    heads = ("No", "学校名", *_GROUPS, "その他(自由記述)\n例:寄宿舎")
    stream.write([(head, look.HEAD) for head in heads], height=34)
    own = report.schools.index(report.school)  # another may have the same number and name
    for place, school in enumerate(report.schools):
        stream.write(_school(stream.row, school, fit(group) if place == own else ""))


def _set_up(stream: Stream, report: BoardReport, last: int) -> None:
    stream.widths((12, 30, 10, 10, 24, 4))
    stream.sheet.column_dimensions["F"].hidden = True
    stream.sheet.freeze_panes = f"A{_FIRST}"
    stream.merge("B4:E4")
    years = ",".join(str(year) for year in range(report.year - 1, report.year + 3))
    stream.validate("B3", f'"{years}"', "一覧から年を選んでください。")
    stream.validate("D3", f'"{",".join(map(str, range(1, 13)))}"', "1から12までの月を選んでください。")
    stream.validate(f"C{_FIRST}:D{last}", f'"{MARK}"', "○を選ぶか、空欄にしてください。")
    set_page(stream.sheet, page(report, "ファイル名変更", f"{_FIRST - 1}:{_FIRST - 1}", "portrait"))


def _school(row: int, school: School, group: str) -> list[Put]:
    number: Put = (
        (school.number, look.MIDDLE) if school.short_number is None else (school.short_number, look.MIDDLE)
    )
    marks: list[Put] = [(MARK if group == each else None, _CHOICE) for each in _GROUPS]
    other = "" if group in _GROUPS else group
    begun = _of_row(row, school.begun(group) if group else "")
    return [number, (school.name, look.TEXT), *marks, (other or None, _FREE), (begun, look.NOTE)]


def _of_row(row: int, result: str) -> Formula:
    """The school's part of the name, where a group of it is chosen; in a hidden column."""
    number = f'IF(ISNUMBER(A{row}),TEXT(A{row},"00"),A{row})'
    group = f'IF(C{row}="{MARK}","教員",IF(D{row}="{MARK}","事務",E{row}&""))'
    return Formula(f'IF({group}="","",{number}&" "&B{row}&"_"&{group})', result)


def _shown(last: int, result: str) -> Formula:
    chosen = f'COUNTIF(C{_FIRST}:D{last},"{MARK}")+COUNTIF(E{_FIRST}:E{last},"?*")'
    parts = f"F{_FIRST}:F{last}"
    name = f'INDEX({parts},MATCH("?*",{parts},0))&" ("&RIGHT(B3,2)&"."&D3&")"'
    return Formula(f'IF({chosen}=1,{name},"対象をひとつだけ選んでください")', result)
