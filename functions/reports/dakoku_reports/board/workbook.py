"""The workbook of one group: ファイル名変更, 職員一覧, 集計データ."""

from pathlib import Path

from dakoku_reports.board import data, renaming, staff
from dakoku_reports.board.record import BoardReport
from dakoku_reports.excel.stream import Book


def write_board(report: BoardReport, group: str, path: Path) -> None:
    """Write the .xlsx of a group, row by row."""
    book = Book(f"人事課報告 {report.year}年度 {report.school.name} {group}")
    people = report.of(group)
    renaming.write(book.sheet("ファイル名変更"), report, group)
    staff.write(book.sheet("職員一覧"), report, people)
    data.write(book.sheet(data.SHEET), report, people)
    book.save(path)
