"""The columns of leave, trips and calendars: found however they are headed, and no bytes that break them."""

import io
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dakoku.platform.languages import Language
from dakoku_ledger.imports.columns import calendar
from dakoku_ledger.imports.lists import LISTS
from dakoku_ledger.lists.lines import FileList
from dakoku_ledger.lists.messages import message
from dakoku_ledger.lists.shape import Shape
from tests.staff.files import csv_file, xlsx_file

READERS: dict[str, tuple[Shape, Callable[[bytes], FileList]]] = {
    **{each.name: (each.shape, each.read) for each in LISTS},
    "calendar": (calendar.SHAPE, calendar.read_calendar),
}
ANY = pytest.mark.parametrize("name", READERS)
CELLS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["0001", "2026/4/1", "R8.4.1", "年休", "8:30", "翌1:30", "24:30", "休日", "#REF!", '"', "'=1"]
    ),
)


@ANY
@pytest.mark.parametrize("language", Language)
def test_our_own_headings_are_found_in_every_language(name: str, language: Language) -> None:
    shape, _ = READERS[name]
    headings = shape.labels[language]
    assert list(headings) == list(shape.columns)
    assert [shape.recognise(heading) for heading in headings.values()] == list(shape.columns)
    assert [shape.recognise(column.value) for column in shape.columns] == list(shape.columns)


def judge(name: str, data: bytes) -> None:
    """Read; whatever is wrong has its words, and the rest its values."""
    shape, read = READERS[name]
    found = read(data)
    for fault in found.faults:
        assert all(message(fault, language, shape.labels) for language in Language)
    assert found.faults or len(found.lines) == found.read
    assert all(line.values["date"] for line in found.lines)


def headed(name: str, *lines: list[str]) -> bytes:
    return csv_file(list(READERS[name][0].labels[Language.JA].values()), *lines)


@ANY
@given(data=st.binary(max_size=300))
def test_any_bytes(name: str, data: bytes) -> None:
    judge(name, data)
    judge(name, headed(name) + data)


@ANY
@given(
    lines=st.lists(st.lists(CELLS, max_size=7), max_size=6),
    encoding=st.sampled_from(["utf-8", "cp932", "utf-16"]),
)
def test_any_table(name: str, lines: list[list[str]], encoding: str) -> None:
    judge(name, headed(name, *lines).decode().encode(encoding, errors="replace"))


@ANY
@settings(deadline=None, max_examples=50)
@given(data=st.data(), content=st.binary(max_size=200))
def test_any_part_of_a_workbook_replaced(name: str, data: st.DataObject, content: bytes) -> None:
    book = xlsx_file(list(READERS[name][0].labels[Language.JA].values()), ["0001", "2026/4/1"])
    names = sorted(zipfile.ZipFile(io.BytesIO(book)).namelist())
    part, out = data.draw(st.sampled_from(names)), io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(out, "w") as new:
        for each in old.namelist():
            new.writestr(each, content if each == part else old.read(each))
    judge(name, out.getvalue())
