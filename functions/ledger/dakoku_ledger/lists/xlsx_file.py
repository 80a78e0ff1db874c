"""Excel workbooks (.xlsx): the first sheet, each cell as text in the way that Excel shows it."""

import io
import re
import zipfile
from datetime import date, datetime, time, timedelta
from typing import Any

import openpyxl

from dakoku.domain.duration import hhmm
from dakoku_ledger.lists.faults import Fault, FaultCode, Unreadable
from dakoku_ledger.lists.table import Row, Rows

ZIP_MAGIC = b"PK\x03\x04"
OLE_MAGIC = bytes.fromhex("d0cf11e0a1b11ae1")  # an encrypted .xlsx, or an .xls of Excel 2003 and before
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MOST_UNPACKED = 100 * 1024 * 1024
_WIDEST = 64
_ZEROS = re.compile(r"(?:\[[^\]]*\])?(0+)")


def read_xlsx(data: bytes) -> list[Row]:
    """The lines of a workbook's first sheet. Raises `Unreadable`."""
    if data.startswith(OLE_MAGIC):
        old = FaultCode.ENCRYPTED_WORKBOOK if _ENCRYPTED in data else FaultCode.OLD_WORKBOOK
        raise Unreadable(Fault(old))
    try:
        return _read(data)
    except Unreadable:
        raise
    except Exception as error:
        raise Unreadable(Fault(FaultCode.BROKEN_WORKBOOK)) from error


def _read(data: bytes) -> list[Row]:
    _check_size(data)
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    sheet = book.worksheets[0]
    sheet.reset_dimensions()  # other programs write wrong ones, and rows would be missing
    rows = Rows()
    for number, cells in enumerate(sheet.iter_rows(max_col=_WIDEST), start=1):
        rows.take(number, tuple(_shown(cell.value, cell.number_format) for cell in cells))
    width = max((len(row.cells) for row in rows), default=0)
    return [Row(row.line, row.cells + ("",) * (width - len(row.cells))) for row in rows]


def _check_size(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        unpacked = sum(entry.file_size for entry in archive.infolist())
    if unpacked > _MOST_UNPACKED:
        raise Unreadable(Fault(FaultCode.FILE_TOO_LARGE, params={"limit": _MOST_UNPACKED // 1024**2}))


def _shown(value: Any, number_format: str | None) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time | timedelta):
        return _clock(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _number(value, number_format or "")
    return str(value)


def _number(value: float, number_format: str) -> str:
    """Whole numbers without a decimal point; "0000" pads with zeros, as Excel shows it."""
    if value != int(value):
        return str(value)
    zeros = _ZEROS.fullmatch(number_format.split(";", maxsplit=1)[0].strip())
    return str(int(value)).zfill(len(zeros.group(1)) if zeros else 0)


def _clock(value: time | timedelta) -> str:
    """A time of day or a length of time, past 24 hours too; seconds only where there are some."""
    if isinstance(value, time):
        value = timedelta(
            hours=value.hour, minutes=value.minute, seconds=value.second + value.microsecond / 1e6
        )
    minutes, seconds = divmod(round(value.total_seconds()), 60)
    return hhmm(minutes) + (f":{seconds:02}" if seconds else "")
