"""CSV as it comes from Excel and other systems: UTF-8, UTF-16 with BOM, or Shift_JIS; comma or tab."""

import codecs
import csv
import io

from dakoku_ledger.lists.faults import Fault, FaultCode, Unreadable
from dakoku_ledger.lists.table import Row, Rows

_WITH_BOM = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_csv(data: bytes) -> list[Row]:
    """The lines of a CSV file. Raises `Unreadable`."""
    text = _decode(data)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    rows = Rows()
    begins = 1
    try:
        for cells in reader:
            rows.take(begins, tuple(cells))
            begins = reader.line_num + 1
    except csv.Error as error:
        raise Unreadable(Fault(FaultCode.BROKEN_QUOTES, line=begins)) from error
    return rows


def _decode(data: bytes) -> str:
    encodings = ("utf-16",) if data.startswith(_WITH_BOM) else ("utf-8-sig", "cp932")
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Unreadable(Fault(FaultCode.WRONG_ENCODING))


def _delimiter(text: str) -> str:
    first = next((line for line in text.splitlines() if line.strip()), "")
    return "\t" if first.count("\t") > first.count(",") else ","
