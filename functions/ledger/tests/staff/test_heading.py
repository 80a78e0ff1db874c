"""Headings are found however people write them."""

import pytest

from dakoku.platform.languages import Language
from dakoku_ledger.staff.columns import Column
from dakoku_ledger.staff.labels import DEPARTMENT_NAME, LABELS
from dakoku_ledger.staff.people import read_staff_list
from dakoku_ledger.staff.recognition import recognise
from tests.staff.files import HEADING, SATO, csv_file, found


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("社員コード", Column.CODE),
        ("社員 コード", Column.CODE),
        ("社員ｺｰﾄﾞ", Column.CODE),
        ("　社員コード（必須）", Column.CODE),
        ("ＣＯＤＥ", Column.CODE),
        ("Employee code", Column.CODE),
        ("employee_code", Column.CODE),
        ("職員番号", Column.CODE),
        ("氏 名*", Column.NAME),
        ("ふりがな", Column.KANA),
        ("ﾌﾘｶﾞﾅ", Column.KANA),
        ("departmentCode", Column.DEPARTMENT),
        ("Ｅメール", Column.EMAIL),
        ("E-mail", Column.EMAIL),
        ("採用年月日", Column.JOINED),
        ("left on", Column.LEFT),
        ("工號（必填）", Column.CODE),
        ("ชื่อ-นามสกุล (จำเป็น)", Column.NAME),
        ("MÃ NV (bắt buộc)", Column.CODE),
        ("Họ và tên", Column.NAME),
        ("所属名", None),
        ("パスワード", None),
        ("", None),
    ],
)
def test_width_case_spaces_and_marks_do_not_matter(heading: str, column: Column | None) -> None:
    assert recognise(heading) is column


@pytest.mark.parametrize("column", Column)
def test_our_own_labels_and_field_names_are_recognised(column: Column) -> None:
    labels = [LABELS[language][column] for language in Language]
    assert {recognise(heading) for heading in (*labels, column.value)} == {column}


@pytest.mark.parametrize("language", Language)
def test_a_departments_name_is_not_taken_for_anything_else(language: Language) -> None:
    assert recognise(DEPARTMENT_NAME[language]) is None


def test_columns_may_stand_in_any_order_and_unknown_ones_are_named() -> None:
    read = read_staff_list(
        csv_file(("血液型", "氏名", "パスワード", "code"), ("A", "佐藤 花子", "ひみつ", "0001"))
    )
    assert read.columns == (Column.NAME, Column.CODE)
    assert read.ignored == ("血液型", "パスワード")
    assert dict(read.lines[0].values) == {Column.NAME: "佐藤 花子", Column.CODE: "0001"}


def test_a_missing_column_is_named() -> None:
    read = read_staff_list(csv_file(("社員コード", "フリガナ"), ("0001", "サトウ")))
    assert found(read.faults) == [(1, "name", "missingColumn")]


def test_a_column_that_stands_twice_is_named() -> None:
    read = read_staff_list(csv_file((*HEADING, "職員番号"), (*SATO, "1")))
    assert found(read.faults) == [(1, "code", "duplicateColumn")]
