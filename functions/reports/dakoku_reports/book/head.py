"""Above the grid: which month of which department, and the boxes for the seals."""

from openpyxl.utils import get_column_letter

from dakoku_reports.book import grid
from dakoku_reports.book.record import BookRecord
from dakoku_reports.excel import look
from dakoku_reports.excel.stream import Put, Stream

SEALS = ("校長", "教頭", "事務長")
_WIDTH = 3  # columns of days to a box


def write(stream: Stream, record: BookRecord, title: str) -> None:
    """Rows 1 to 3, and one that is empty."""
    month = f"{record.month[:4]}年{int(record.month[5:])}月"
    first = grid.FIRST_DAY + len(record.dates) - _WIDTH * len(SEALS)  # up to the last day
    for number in range(len(SEALS)):
        left = get_column_letter(first + number * _WIDTH)
        right = get_column_letter(first + (number + 1) * _WIDTH - 1)
        stream.merge(f"{left}1:{right}1")
        stream.merge(f"{left}2:{right}3")
    labels: list[Put] = [(text, look.HEAD) for seal in SEALS for text in (seal, *[""] * (_WIDTH - 1))]
    boxes: list[Put] = [(None, look.MIDDLE)] * (_WIDTH * len(SEALS))
    gap: list[Put | None] = [None] * (first - 2)
    stream.write([(f"{title}　{month}", look.HEADLINE), *gap, *labels], height=20)
    stream.write([(f"所属　{record.organisation} {record.department}", look.FACT), *gap, *boxes], height=24)
    stream.write([(f"確定　{record.fixed_at}", look.FACT), *gap, *boxes], height=24)
    stream.skip()
