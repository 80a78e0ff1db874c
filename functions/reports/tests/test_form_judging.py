"""What is refused as a form, and what is said of it."""

import re
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from dakoku.platform.languages import Language
from dakoku_reports.doctor.fields import FIELDS as DOCTOR
from dakoku_reports.templates.faults import BadForm, Code, Fault
from dakoku_reports.templates.filling import read
from dakoku_reports.templates.kinds import ALL
from dakoku_reports.templates.words import WORDS, label, told
from tests.test_own_forms import content, own

ORGANISATION = {"dakoku.organisation": "連絡票!$B$1"}


def faults(form: bytes) -> tuple[Fault, ...]:
    with pytest.raises(BadForm) as refused:
        read(form, DOCTOR)
    return refused.value.faults


def rewritten(parts: Mapping[str, bytes]) -> bytes:
    """A good form with other parts in place of its own, or beside them."""
    out = BytesIO()
    with ZipFile(BytesIO(content(own()))) as good, ZipFile(out, "w", ZIP_DEFLATED) as bad:
        for name in good.namelist():
            bad.writestr(name, parts.get(name, good.read(name)))
        for name in parts.keys() - set(good.namelist()):
            bad.writestr(name, parts[name])
    return out.getvalue()


@pytest.mark.parametrize(
    ("names", "fault"),
    [
        ({}, Fault(Code.NO_NAMES)),
        ({"other.name": "連絡票!$B$1"}, Fault(Code.NO_NAMES)),
        (
            {**ORGANISATION, "dakoku.organization": "連絡票!$B$2"},
            Fault(Code.UNKNOWN_NAME, "dakoku.organization", "dakoku.organisation"),
        ),
        (
            {**ORGANISATION, "dakoku.people.nam": "連絡票!$B$6"},
            Fault(Code.UNKNOWN_NAME, "dakoku.people.nam", "dakoku.people.name"),
        ),
        ({"dakoku.month": "連絡票!$B$1:$B$2"}, Fault(Code.NOT_A_CELL, "dakoku.month")),
        ({"dakoku.month": "無い!$B$1"}, Fault(Code.NOT_A_CELL, "dakoku.month")),
        ({"dakoku.month": "連絡票!#REF!"}, Fault(Code.NOT_A_CELL, "dakoku.month")),
        ({"dakoku.month": "[1]連絡票!$B$1"}, Fault(Code.NOT_A_CELL, "dakoku.month")),
        ({"dakoku.month": "TODAY()"}, Fault(Code.NOT_A_CELL, "dakoku.month")),
        ({"dakoku.month": "連絡票!$C$6"}, Fault(Code.NOT_A_CELL, "dakoku.month")),  # within a merged one
        (
            {"dakoku.people.name": "連絡票!$B$6", "dakoku.people.code": "連絡票!$A$7"},
            Fault(Code.ROWS_APART, "dakoku.people.code", "dakoku.people.name"),
        ),
    ],
)
def test_names_that_cannot_be_filled_are_told(names: dict[str, str], fault: Fault) -> None:
    assert faults(content(own(names))) == (fault,)


def test_all_that_is_wrong_is_told_at_once() -> None:
    names = {"dakoku.foo": "連絡票!$B$1", "dakoku.month": "連絡票!$B:$B", **ORGANISATION}
    assert [fault.code for fault in faults(content(own(names)))] == [Code.UNKNOWN_NAME, Code.NOT_A_CELL]


def test_a_merged_cell_is_one_cell() -> None:
    assert read(content(own({"dakoku.people.name": "連絡票!$B$6:$C$6"})), DOCTOR).places[0].column == 2


def test_a_first_row_that_is_merged_with_others_is_refused() -> None:
    book = own({"dakoku.people.code": "連絡票!$A$6"})
    book.worksheets[0].merge_cells("A6:A7")
    assert faults(content(book)) == (Fault(Code.ROWS_MERGED, "dakoku.people.code"),)


def test_two_tables_do_not_share_a_row() -> None:
    form = content(own({"dakoku.people.name": "連絡票!$B$6", "dakoku.months.month": "連絡票!$D$6"}))
    with pytest.raises(BadForm) as refused:
        read(form, ALL["board"])
    assert refused.value.faults == (Fault(Code.ROW_SHARED, "dakoku.months.month", "dakoku.people.name"),)


@pytest.mark.parametrize(
    ("form", "code"),
    [
        (b"", Code.NO_WORKBOOK),
        (b"code,name\n0001,Sato", Code.NO_WORKBOOK),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), Code.NO_WORKBOOK),  # with a password, or .xls
        (content(own())[:-200], Code.NO_WORKBOOK),
        (rewritten({"xl/workbook.xml": b"<workbook"}), Code.NO_WORKBOOK),
        (
            rewritten({"xl/worksheets/sheet1.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}),
            Code.NO_WORKBOOK,
        ),
        (rewritten({"xl/vbaProject.bin": b"x"}), Code.MACROS),
        (bytes(2 * 1024 * 1024 + 1), Code.TOO_LARGE),
        (rewritten({"xl/media/bomb.png": bytes(40 << 20)}), Code.TOO_LARGE),
        (rewritten({f"xl/media/{number}.png": b"" for number in range(1000)}), Code.TOO_LARGE),
    ],
)
def test_files_that_are_no_form_are_refused(form: bytes, code: Code) -> None:
    assert [fault.code for fault in faults(form)] == [code]


@pytest.mark.parametrize("language", Language)
def test_every_field_and_every_fault_has_its_words(language: Language) -> None:
    known = {
        re.sub(r"\d+$", "#", name.rpartition(".")[2]) for fields in ALL.values() for name in fields.names()
    }
    assert set(WORDS[language].fields) == known
    assert set(WORDS[language].lines) == {table.name for fields in ALL.values() for table in fields.tables}
    for code in Code:
        said = told(Fault(code, "dakoku.x", "dakoku.y"), language)
        assert ("dakoku.x" in said) == ("{name}" in WORDS[Language.JA].faults[code])
        assert ("dakoku.y" in said) == ("{other}" in WORDS[Language.JA].faults[code])
        assert "{" not in said
    assert "{" not in "".join(label(name, language) for fields in ALL.values() for name in fields.names())
    assert "12" in label("dakoku.people.overtime12", language)
