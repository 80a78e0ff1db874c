"""What formulas come to, written beside them.

openpyxl writes a formula without its result. Excel computes it, but not in Protected View, where every file
from the net opens first; previews and programs that only read never do.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from io import BytesIO
from pathlib import Path
from typing import IO
from zipfile import ZIP_DEFLATED, ZipFile

Result = str | float
File = Path | BytesIO
Results = Mapping[str, Result]  # cell ("B4") → what its formula comes to

_SHEET = "xl/worksheets/sheet{}.xml"
_FORMULA = re.compile(rb'<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)</f><v ?/></c>')
_CHUNK = 1 << 16
_ROW = b"</row>"


def write_results(saved: File, into: File, sheets: Sequence[Results]) -> None:
    """Copy a saved workbook with its results, by sheet in their order; a cell without one is left blank."""
    wanted = {_SHEET.format(number): results for number, results in enumerate(sheets, start=1)}
    with ZipFile(saved) as source, ZipFile(into, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            with source.open(name) as old, target.open(name, "w") as new:
                for part in _filled(old, wanted.get(name, {})):
                    new.write(part)


def _filled(sheet: IO[bytes], results: Results) -> Iterator[bytes]:
    """The file in parts that end with a row, so that no cell is cut in two."""

    def put(found: re.Match[bytes]) -> bytes:
        cell, attributes, formula = found.groups()
        result = results.get(cell.decode())
        if result is None:
            return found[0]
        kind = b' t="str"' if isinstance(result, str) else b""
        told = escape(result, quote=False) if isinstance(result, str) else repr(result)
        return b'<c r="%b"%b%b><f>%b</f><v>%b</v></c>' % (cell, attributes, kind, formula, told.encode())

    rest = b""
    while chunk := sheet.read(_CHUNK):
        rest += chunk
        end = rest.rfind(_ROW) + len(_ROW) if _ROW in rest else 0
        yield _FORMULA.sub(put, rest[:end])
        rest = rest[end:]
    yield rest
