"""人事課報告 and 出勤簿 out of the database: confirmed months alone, a file per group, a zip of several."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from google.cloud.firestore import Client

import people
from dakoku.platform.errors import Conflict
from dakoku.platform.languages import Language
from dakoku.store.confirming.attendance_books import AttendanceBook, AttendanceBooks
from dakoku.store.confirming.months import Month, Months, State
from dakoku.store.organisation.settings import Organisation, Settings
from dakoku_reports.board.kind import BoardKind, BoardParams, BoardsKind, BoardsParams
from dakoku_reports.board.source import BoardSource
from dakoku_reports.book.kind import BookKind
from dakoku_reports.book.source import BookSource
from dakoku_reports.params import DepartmentMonth
from reports.conftest import NOW, StillClock

YEAR = 2026
NORTHS = BoardParams(department_id=people.NORTH, year=YEAR)
OCTOBER = DepartmentMonth(department_id=people.NORTH, month="2026-10")


@dataclass
class Counted:
    """How far it has come."""

    total: int = 0
    done: int = 0

    def begin(self, total: int) -> None:
        self.total = total

    def step(self) -> None:
        self.done += 1


@pytest.fixture
def source(database: Client) -> BoardSource:
    """The people; north is 01 北 to the board."""
    batch = database.batch()
    for path, document in people.documents().items():
        batch.set(database.document(path), document)
    settings = Settings(database, StillClock())
    settings.put(batch, Organisation("北浜市教育委員会", "kitahama"))
    batch.commit()
    database.document(f"departments/{people.NORTH}").update({"reportNumber": "1", "reportName": "北"})
    return BoardSource(database, settings, StillClock())


def confirmed(
    client: Client, month: str, *who: people.Employee, open_: str = "", department: str = people.NORTH
) -> None:
    """A month that is confirmed with these people, one of them (by id) open again on its own."""
    lines = {one.id: line(one, locked=one.id != open_) for one in who}
    batch = client.batch()
    Months(client).put(batch, Month(department, month, State.CONFIRMED, 1, tuple(lines), lines), None)
    batch.commit()


def line(who: people.Employee, *, locked: bool) -> Mapping[str, Any]:
    named = {"code": who.code, "name": who.name, "position": "教諭", "employmentType": "教員"}
    sums = {"worked": 9900, "regular": 9300, "overtime": 600, "before": 100, "after": 500, "dayOff": 0}
    return {**named, **sums, "club": 60, "daysWorked": 20, "digest": "d", "locked": locked}


def in_group(client: Client, who: people.Employee, group: str) -> None:
    client.document(f"employees/{who.id}").update({"reportGroup": group})


def rows(content: bytes, sheet: str, first: int) -> list[tuple[Any, ...]]:
    book = openpyxl.load_workbook(BytesIO(content))
    return list(book[sheet].iter_rows(min_row=first, values_only=True))


def test_one_group_is_one_file_under_the_name_of_its_last_confirmed_month(
    source: BoardSource, tmp_path: Path
) -> None:
    confirmed(source.client, "2026-08", people.SATO, people.SUZUKI)
    confirmed(source.client, "2026-09", people.SATO, people.SUZUKI, open_=people.SUZUKI.id)
    made = BoardKind(source).make(NORTHS, Language.EN, tmp_path, Counted())
    assert made.name == "01 北_教員 (26.9).xlsx"
    states = [row[5] for row in rows(made.path.read_bytes(), "集計データ", 6)]
    assert states[4:6] == ["確定", "確定"]
    assert states[12 + 4 : 12 + 6] == ["確定", "解除中"]
    assert set(states[:4]) == {"未確定"}


def test_several_groups_are_a_zip_of_a_file_each(source: BoardSource, tmp_path: Path) -> None:
    in_group(source.client, people.SUZUKI, "寄宿舎")
    confirmed(source.client, "2026-04", people.SATO, people.SUZUKI)
    progress = Counted()
    made = BoardKind(source).make(NORTHS, Language.JA, tmp_path, progress)
    assert made.name == "人事課報告_2026年度_北小学校.zip"
    with ZipFile(made.path) as archive:
        assert archive.namelist() == ["01 北_教員 (26.4).xlsx", "01 北_寄宿舎 (26.4).xlsx"]
        (row,) = rows(archive.read("01 北_寄宿舎 (26.4).xlsx"), "職員一覧", 5)[:-1]
    assert row[:4] == (1, "0002", people.SUZUKI.name, "教諭")
    assert (progress.done, progress.total) == (2, 2)
    assert list(tmp_path.iterdir()) == [made.path]


def test_whoever_has_no_group_is_not_lost(source: BoardSource, tmp_path: Path) -> None:
    in_group(source.client, people.SATO, "")
    confirmed(source.client, "2026-04", people.SATO)
    made = BoardKind(source).make(NORTHS, Language.JA, tmp_path, Counted())
    assert made.name == "01 北_区分なし (26.4).xlsx"


def test_all_departments_come_in_one_zip_that_names_those_without_a_confirmed_month(
    source: BoardSource, tmp_path: Path
) -> None:
    confirmed(source.client, "2026-04", people.SATO)
    made = BoardsKind(source).make(BoardsParams(year=YEAR), Language.JA, tmp_path, Counted())
    with ZipFile(made.path) as archive:
        assert archive.namelist() == ["01 北_教員 (26.4).xlsx", "確定した月がない所属.txt"]
        assert archive.read("確定した月がない所属.txt").decode("utf-8-sig") == "0200 南小学校"


def test_two_schools_that_the_board_calls_the_same_have_files_of_their_own(
    source: BoardSource, tmp_path: Path
) -> None:
    south = source.client.document(f"departments/{people.SOUTH}")
    south.update({"reportNumber": "01", "reportName": "北"})
    confirmed(source.client, "2026-04", people.SATO)
    confirmed(source.client, "2026-04", people.SUZUKI, department=people.SOUTH)
    made = BoardsKind(source).make(BoardsParams(year=YEAR), Language.JA, tmp_path, Counted())
    with ZipFile(made.path) as archive:
        assert archive.namelist() == ["01 北_教員 (26.4).xlsx", "01 北_教員 (26.4) [2].xlsx"]
        (row,) = rows(archive.read("01 北_教員 (26.4) [2].xlsx"), "職員一覧", 5)[:-1]
    assert row[2] == people.SUZUKI.name


def test_a_year_without_a_confirmed_month_is_refused(source: BoardSource, tmp_path: Path) -> None:
    batch = source.client.batch()
    Months(source.client).put(batch, Month(people.NORTH, "2026-04", State.CONFIRMING), None)
    batch.commit()
    with pytest.raises(Conflict) as refused:
        BoardKind(source).make(NORTHS, Language.JA, tmp_path, Counted())
    assert refused.value.code == "nothingConfirmed"
    with pytest.raises(Conflict) as refused:
        BoardsKind(source).make(BoardsParams(year=YEAR), Language.JA, tmp_path, Counted())
    assert refused.value.code == "nothingConfirmed"


def test_a_report_is_its_departments_and_that_of_all_the_organisations(source: BoardSource) -> None:
    own = BoardKind(source).subject(NORTHS, Language.JA)
    assert own is not None
    assert (own.department_id, own.employee_id) == (people.NORTH, None)
    assert BoardsKind(source).subject(BoardsParams(year=YEAR), Language.JA).department_id is None
    nowhere = BoardParams(department_id=people.identifier("nowhere"), year=YEAR)
    assert BoardKind(source).subject(nowhere, Language.JA) is None


def test_the_book_is_as_it_was_fixed_and_there_is_none_before(source: BoardSource, tmp_path: Path) -> None:
    kind = BookKind(BookSource(source.client, source.settings, source.clock))
    with pytest.raises(Conflict) as refused:
        kind.make(OCTOBER, Language.JA, tmp_path, Counted())
    assert refused.value.code == "monthNotConfirmed"
    days = ["present"] * 30 + ["leave:年休"]
    part = {"code": "0001", "name": people.SATO.name, "position": "教諭", "days": days, "locked": True}
    month = Month(people.NORTH, "2026-10", State.CONFIRMED, 1)
    batch = source.client.batch()
    fixed = AttendanceBook(month, "北小学校", {people.SATO.id: part}, NOW)
    AttendanceBooks(source.client).put(batch, fixed)
    AttendanceBooks(source.client).put(batch, replace(fixed, month=replace(month, month="2026-09")))
    batch.commit()
    made = kind.make(OCTOBER, Language.JA, tmp_path, Counted())
    assert made.name == "出勤簿_2026年10月_北小学校.xlsx"
    (row,) = rows(made.path.read_bytes(), "2026年10月", 7)[:1]
    assert (row[2], row[3], row[33]) == (people.SATO.name, "○", "年")
