"""An organisation's own form, filled and opened again."""

import tracemalloc
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl import Workbook
from openpyxl.drawing.image import Image
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from PIL import Image as Picture

from dakoku.platform.errors import Conflict
from dakoku.platform.languages import Language
from dakoku_reports.board.fields import FIELDS as BOARD
from dakoku_reports.board.fields import OfGroup
from dakoku_reports.book.fields import FIELDS as BOOK
from dakoku_reports.doctor.fields import FIELDS as DOCTOR
from dakoku_reports.month.fields import FIELDS as MONTH
from dakoku_reports.notice.fields import FIELDS as NOTICE
from dakoku_reports.templates.fields import Fields
from dakoku_reports.templates.filling import read
from dakoku_reports.templates.sample import write_sample
from tests import samples

NAMES = {
    "dakoku.organisation": "連絡票!$B$1",
    "dakoku.month": "連絡票!$B$2",
    "dakoku.threshold": "連絡票!$B$3",
    "dakoku.people.number": "連絡票!$A$6",
    "dakoku.people.name": "連絡票!$B$6",
    "dakoku.people.overtime": "連絡票!$D$6",
}


def own(names: Mapping[str, str] = NAMES) -> Workbook:
    """Names merged over B and C, what is over the limit in E, sums on row 12, and another sheet."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "連絡票"
    sheet["A1"], sheet["A5"], sheet["B5"], sheet["D5"], sheet["E5"] = "団体", "No", "氏名", "時間外", "超過"
    sheet["B6"].font = Font(name="MS Mincho", size=14, color="FF0000")
    sheet["D6"].number_format = "[h]時間mm分"
    sheet["E6"] = "=D6-$B$3"
    sheet["E6"].fill = PatternFill("solid", fgColor="FFFF00")
    sheet["F6"] = "確認"
    sheet.merge_cells("B6:C6")
    sheet.row_dimensions[6].height = 33
    sheet["A12"], sheet["D12"] = "合計", "=SUM(D6:D11)"
    sheet.print_area = "A1:F12"
    sheet.page_setup.orientation = "landscape"
    assert sheet.oddFooter is not None
    sheet.oddFooter.center.text = "別記様式第3号"
    other = book.create_sheet("記入例")
    other["A1"], other["A2"] = "=連絡票!D12", "触らない"
    picture = BytesIO()
    Picture.new("RGB", (8, 8), "red").save(picture, "PNG")
    other.add_image(Image(picture), "C3")
    for name, refers in names.items():
        book.defined_names[name] = DefinedName(name, attr_text=refers)
    return book


def content(book: Workbook) -> bytes:
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def filled(form: bytes, record: object, path: Path, fields: Fields[Any] = DOCTOR) -> Workbook:
    read(form, fields).fill(record, Language.JA, path)
    return openpyxl.load_workbook(path)


def test_values_stand_where_the_names_point(tmp_path: Path) -> None:
    sheet = filled(content(own()), samples.doctor(), tmp_path / "own.xlsx")["連絡票"]
    assert (sheet["A1"].value, sheet["B1"].value) == ("団体", "北浜市教育委員会")
    assert (sheet["B2"].value, sheet["B2"].number_format) == (datetime(2026, 10, 1), "yyyy/mm")  # noqa: DTZ001
    assert (sheet["B3"].value, sheet["B3"].number_format) == (timedelta(hours=80), "[h]:mm")
    rows = [[sheet.cell(row, column).value for column in (1, 2, 4)] for row in (6, 7, 8)]
    assert rows[0] == [1, "佐藤 花子", timedelta(minutes=5888)]
    assert rows[1] == [2, samples.LONG, timedelta(minutes=4801)]
    assert rows[2] == [None, None, None]


def test_every_line_looks_like_the_first_and_its_formulas_follow(tmp_path: Path) -> None:
    sheet = filled(content(own()), samples.doctor(), tmp_path / "own.xlsx")["連絡票"]
    assert (sheet["B7"].font.name, sheet["B7"].font.sz) == ("MS Mincho", 14)
    assert sheet["D7"].number_format == "[h]時間mm分"  # the form's, not ours
    assert [sheet[f"E{row}"].value for row in (6, 7, 8)] == ["=D6-$B$3", "=D7-$B$3", None]
    assert sheet["E7"].fill.fgColor.rgb == "00FFFF00"
    assert sheet.row_dimensions[7].height == 33
    assert {str(cells) for cells in sheet.merged_cells.ranges} == {"B6:C6", "B7:C7"}
    assert (sheet["F6"].value, sheet["F7"].value) == ("確認", None)  # only formulas are copied
    assert (sheet["A12"].value, sheet["D12"].value) == ("合計", "=SUM(D6:D11)")


def test_whatever_bears_no_name_is_as_it_was(tmp_path: Path) -> None:
    form, path = content(own()), tmp_path / "own.xlsx"
    book = filled(form, samples.doctor(), path)
    sheet, other = book.worksheets
    assert (sheet.print_area, sheet.page_setup.orientation) == ("'連絡票'!$A$1:$F$12", "landscape")
    assert sheet.oddFooter is not None
    assert sheet.oddFooter.center.text == "別記様式第3号"
    assert (other["A1"].value, other["A2"].value) == ("=連絡票!D12", "触らない")
    with ZipFile(BytesIO(form)) as before, ZipFile(path) as after:
        assert set(after.namelist()) == set(before.namelist())
        changed = {name for name in before.namelist() if before.read(name) != after.read(name)}
    filled_sheet, with_results, styles = (
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet2.xml",
        "xl/styles.xml",
    )
    assert changed <= {filled_sheet, with_results, styles, "xl/workbook.xml"}


def test_a_text_is_never_a_formula(tmp_path: Path) -> None:
    record = replace(samples.doctor(), organisation="=HYPERLINK(A1)\x01_x0041_<&>")
    sheet = filled(content(own()), record, tmp_path / "own.xlsx")["連絡票"]
    assert (sheet["B1"].value, sheet["B1"].data_type) == ("=HYPERLINK(A1)_x0041_<&>", "s")


def test_more_lines_than_room_are_refused_and_nothing_is_written_over(tmp_path: Path) -> None:
    people = [*samples.doctor().people] * 4  # rows 6 to 13, and the sums are on 12
    with pytest.raises(Conflict, match=r"room for 6 lines .* 8 are needed.* row 12") as refused:
        filled(content(own()), replace(samples.doctor(), people=people), tmp_path / "own.xlsx")
    assert refused.value.code == "templateTooShort"


def test_rows_that_were_prepared_are_room(tmp_path: Path) -> None:
    book = own()
    for row in range(7, 12):
        book["連絡票"][f"E{row}"] = f"=D{row}-$B$3"
        book["連絡票"].merge_cells(f"B{row}:C{row}")
    sheet = filled(content(book), samples.doctor(), tmp_path / "own.xlsx")["連絡票"]
    assert [sheet[f"E{row}"].value for row in (7, 8)] == ["=D7-$B$3", "=D8-$B$3"]
    assert len(sheet.merged_cells.ranges) == 6


def test_a_long_table_takes_little_more_memory_than_its_sheets(tmp_path: Path) -> None:
    report, path = samples.board(), tmp_path / "own.xlsx"
    many = OfGroup(replace(report, people=list(report.of("教員")[:1]) * 200), "教員")
    write_sample(BOARD, Language.JA, path)
    form = read(path.read_bytes(), BOARD)
    tracemalloc.start()
    form.fill(many, Language.JA, path)
    (_, most) = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    with ZipFile(path) as archive:
        assert most < 3 * sum(part.file_size for part in archive.infolist())


def test_formulas_that_share_one_are_written_out(tmp_path: Path) -> None:
    form = _with(content(own()), "xl/worksheets/sheet1.xml",
                 b"<f>D6-$B$3</f>", b'<f t="shared" ref="E6:E9" si="0">D6-$B$3</f>')  # fmt: skip
    later = b'<row r="12"><c r="E12"><f t="shared" si="0"/><v>7</v></c>'
    form = _with(form, "xl/worksheets/sheet1.xml", b'<row r="12">', later)
    sheet = filled(form, samples.doctor(), tmp_path / "own.xlsx")["連絡票"]
    assert [sheet[f"E{row}"].value for row in (6, 7, 12)] == ["=D6-$B$3", "=D7-$B$3", "=D12-$B$3"]


def test_results_that_are_true_no_more_are_gone_and_everything_is_computed(tmp_path: Path) -> None:
    total = b"<f>SUM(D6:D11)</f>"
    form = _with(content(own()), "xl/worksheets/sheet1.xml", total + b"<v />", total + b"<v>99</v>")
    read(form, DOCTOR).fill(samples.doctor(), Language.JA, tmp_path / "own.xlsx")
    with ZipFile(tmp_path / "own.xlsx") as after:
        assert b"<v>99</v>" not in after.read("xl/worksheets/sheet1.xml")
        assert b'fullCalcOnLoad="1"' in after.read("xl/workbook.xml")


def test_names_have_no_case_and_may_be_of_one_sheet(tmp_path: Path) -> None:
    book = own({"DAKOKU.Organisation": "'連絡票'!$B$1"})
    book["記入例"].defined_names["dakoku.organisation"] = DefinedName(
        "dakoku.organisation", attr_text="記入例!$B$5"
    )
    filled_book = filled(content(book), samples.doctor(), tmp_path / "own.xlsx")
    assert filled_book["連絡票"]["B1"].value == filled_book["記入例"]["B5"].value == "北浜市教育委員会"


def test_cells_of_a_form_without_formats_get_ours(tmp_path: Path) -> None:
    book = Workbook()
    names = {
        "dakoku.month": "Sheet!$A$1",
        "dakoku.threshold": "Sheet!$A$2",
        "dakoku.people.overtime": "Sheet!$A$4",
    }
    for name, refers in names.items():
        book.defined_names[name] = DefinedName(name, attr_text=refers)
    sheet = filled(content(book), samples.doctor(), tmp_path / "own.xlsx").worksheets[0]
    formats = [sheet[f"A{row}"].number_format for row in (1, 2, 4, 5)]
    assert formats == ["yyyy/mm", "[h]:mm", "[h]:mm", "[h]:mm"]
    with ZipFile(tmp_path / "own.xlsx") as after:
        assert after.read("xl/styles.xml").count(b"<numFmts ") == 1


def test_nobody_on_the_list_leaves_its_row_blank(tmp_path: Path) -> None:
    sheet = filled(content(own()), replace(samples.doctor(), people=[]), tmp_path / "own.xlsx")["連絡票"]
    assert [sheet[f"{column}6"].value for column in "ABDE"] == [None, None, None, "=D6-$B$3"]


@pytest.mark.parametrize(
    ("fields", "record"),
    [
        (MONTH, samples.full_month()),
        (BOARD, OfGroup(samples.board(), "教員")),
        (BOOK, samples.book()),
        (DOCTOR, samples.doctor()),
        (NOTICE, samples.letter()),
    ],
    ids=lambda value: getattr(value, "kind", ""),
)
@pytest.mark.parametrize("language", Language)
def test_every_field_of_every_kind_can_be_told(
    fields: Fields[Any], record: object, language: Language, tmp_path: Path
) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    tables = ["", *(table.name for table in fields.tables)]
    for number, name in enumerate(fields.names(), start=1):
        row = 1 + 200 * tables.index(name.removeprefix("dakoku.").rpartition(".")[0])
        at = f"'Sheet'!${get_column_letter(number)}${row}"
        book.defined_names[name] = DefinedName(name, attr_text=at)
    path = tmp_path / "all.xlsx"
    read(content(book), fields).fill(record, language, path)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    told = [sheet.cell(1, number).value for number, _ in enumerate(fields.single, start=1)]
    assert any(value is not None for value in told)
    for place, table in enumerate(fields.tables, start=1):
        lines = table.lines(record)
        assert lines
        shown = range(1, sheet.max_column + 1)
        assert any(sheet.cell(200 * place + len(lines), column).value is not None for column in shown)


def _with(form: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """The form with something else in one of its parts."""
    out = BytesIO()
    with ZipFile(BytesIO(form)) as before, ZipFile(out, "w") as after:
        for name in before.namelist():
            data = before.read(name)
            assert name != part or data.count(old) == 1
            after.writestr(name, data.replace(old, new) if name == part else data)
    return out.getvalue()
