"""The attendance book's workbook: title and seals, people by days, how often what, and the legend."""

from pathlib import Path

from dakoku_reports.book import head
from dakoku_reports.book.grid import HEAD, Grid
from dakoku_reports.book.marks import Legend
from dakoku_reports.book.record import BookRecord
from dakoku_reports.excel import look
from dakoku_reports.excel.page import Page, set_page
from dakoku_reports.excel.stream import Book

TITLE = "職員出勤状況（出勤簿）"


def write_book(record: BookRecord, path: Path) -> None:
    """Write the .xlsx, row by row."""
    book = Book(f"{TITLE} {record.month} {record.department}")
    stream = book.sheet(f"{record.month[:4]}年{int(record.month[5:])}月")
    legend = Legend.of(day for person in record.people for day in person.days)
    grid = Grid(stream, record, legend)
    grid.set_up()
    set_page(stream.sheet, _page(record))
    head.write(stream, record, TITLE)
    grid.write()
    stream.skip()
    stream.write([("凡例　" + "　".join(legend.lines()), look.NOTE)])
    if any(not person.locked for person in record.people):
        stream.write([("※ 確定を解除して修正中です。", look.ALERT)])
    book.save(path)


def _page(record: BookRecord) -> Page:
    kept = f"{record.kept_until.year}年{record.kept_until.month}月{record.kept_until.day}日"
    return Page(
        "landscape",
        f"{HEAD}:{HEAD + 1}",
        whose=f"{record.organisation} {record.department}",
        made=f"作成 {record.made_at}",
        what=f"{TITLE}　{record.fiscal_year}年度　5年保存（{kept}まで）",
    )
