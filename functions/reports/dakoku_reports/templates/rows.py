"""The rows of a sheet, each as it stands in the file, so that whatever is not touched stays as it is."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET
from xml.parsers import expat

from openpyxl.formula.translate import Translator
from openpyxl.utils import get_column_letter
from openpyxl.utils.cell import column_index_from_string, coordinate_from_string

from dakoku_reports.templates.package import MAIN, parsed, tag

Cells = dict[int, ET.Element]  # by column


class Rows:
    """A sheet cut into what stands before its rows, the rows, and what follows them."""

    def __init__(self, part: bytes) -> None:
        spans = _Spans(part)
        self.head, self.tail = part[: spans.begin], part[spans.end :]
        self.raw = {number: part[slice(*span)] for number, span in spans.rows.items()}
        self.attributes: dict[int, dict[str, str]] = {}
        self.cells: dict[int, Cells] = {}
        data = parsed(part).find(tag("sheetData"))
        for number, row in _numbered(() if data is None else data):
            self.attributes[number] = row.attrib
            self.cells[number] = dict(_placed(row))
        self._expand()

    def _expand(self) -> None:
        """Write out formulas that others share: the one they lean on may be filled."""
        shared: dict[str, tuple[str, str]] = {}
        for number, cells in sorted(self.cells.items()):
            for column, cell in cells.items():
                found = cell.find(tag("f"))
                if found is None or found.get("t") != "shared":
                    continue
                at = address(column, number)
                text, origin = shared.setdefault(found.get("si", ""), (f"={found.text or ''}", at))
                found.text = Translator(text, origin).translate_formula(at)[1:]
                found.attrib.clear()
                self.raw.pop(number, None)


def address(column: int, row: int) -> str:
    """ "B4" """
    return f"{get_column_letter(column)}{row}"


def formula_of(cell: ET.Element | None) -> str | None:
    """A cell's formula with its `=`; None where it has none that can be copied."""
    found = None if cell is None else cell.find(tag("f"))
    return f"={found.text}" if found is not None and found.text and not found.get("t") else None


def holds(cell: ET.Element | None) -> bool:
    """Whether there is anything in it."""
    return cell is not None and any(child.tag in {tag("f"), tag("v"), tag("is")} for child in cell)


def _numbered(rows: "ET.Element | tuple[()]") -> Iterator[tuple[int, ET.Element]]:
    number = 0
    for row in rows:
        if row.tag == tag("row"):
            number = int(row.get("r", number + 1))
            yield number, row


def _placed(row: ET.Element) -> Iterator[tuple[int, ET.Element]]:
    column = 0
    for cell in row.iterfind(tag("c")):
        at = cell.get("r")
        column = column_index_from_string(coordinate_from_string(at)[0]) if at else column + 1
        yield column, cell


class _Spans:
    """Where in the file the rows stand."""

    def __init__(self, part: bytes) -> None:
        self._part = part
        self.begin = self.end = 0
        self.rows: dict[int, tuple[int, int]] = {}
        self._number = self._row = 0
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartElementHandler = self._started
        self._parser.EndElementHandler = self._ended
        self._parser.Parse(part, True)  # noqa: FBT003 - the last there is of it

    def _started(self, name: str, attributes: dict[str, str]) -> None:
        at = self._parser.CurrentByteIndex
        if name == f"{MAIN} sheetData":
            self.begin = self._part.index(b">", at) + 1
        elif name == f"{MAIN} row":
            self._number, self._row = int(attributes.get("r", self._number + 1)), at

    def _ended(self, name: str) -> None:
        at = self._parser.CurrentByteIndex
        if name == f"{MAIN} sheetData":
            self.end = at
        elif name == f"{MAIN} row":
            tag_end = self._part.index(b">", self._row) + 1
            is_empty = self._part[tag_end - 2 : tag_end] == b"/>"
            self.rows[self._number] = (self._row, tag_end if is_empty else self._part.index(b">", at) + 1)
