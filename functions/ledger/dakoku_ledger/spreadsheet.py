"""Tables as CSV for spreadsheets: UTF-8 with BOM, and nothing in them is computed."""

import codecs
import csv
import io
from collections.abc import Iterable, Sequence

# As hosting/src/console/csv/csv.ts has it. The wide ones are computed where Japanese is written.
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def csv_file(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """The file."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(heading)
    writer.writerows([defused(cell) for cell in row] for row in rows)
    return codecs.BOM_UTF8 + out.getvalue().encode()


def defused(cell: str) -> str:
    """A cell that a spreadsheet shows and does not compute."""
    return f"'{cell}" if cell.startswith(_STARTS_A_FORMULA) else cell
