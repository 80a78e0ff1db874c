"""A form, filled with a record."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900

from dakoku.platform.languages import Language
from dakoku_reports.templates import package
from dakoku_reports.templates.faults import BadForm, Code, Fault
from dakoku_reports.templates.fields import PREFIX, Field, Fields, Record, Told
from dakoku_reports.templates.grid import Grid
from dakoku_reports.templates.package import Parts, tag
from dakoku_reports.templates.places import Place, places
from dakoku_reports.templates.rows import Rows
from dakoku_reports.templates.styles import Styles
from dakoku_reports.templates.values import Values

_STYLES = "xl/styles.xml"


@dataclass(frozen=True)
class Form(Generic[Record]):
    """One that can be filled."""

    parts: Parts
    fields: Fields[Record]
    places: Sequence[Place]

    def fill(self, record: Record, language: Language, path: Path) -> None:
        """Write the .xlsx. Raises `Conflict` (`templateTooShort`) when there are more lines than room."""
        values = Values(Styles(self.parts[_STYLES]), _epoch(self.parts))
        parts = package.computed_anew(self.parts)
        for title in dict.fromkeys(place.sheet for place in self.places):
            part = package.sheets(self.parts)[title]
            own = [place for place in self.places if place.sheet == title]
            grid = Grid(title, parts[part], values, {place.row for place in own})
            self._fill(grid, own, record, language)
            parts[part] = grid.written()
        parts[_STYLES] = values.styles.written()
        with ZipFile(path, "w", ZIP_DEFLATED) as archive:
            for name, content in package.written(parts):
                archive.writestr(name, content)

    def _fill(self, grid: Grid, own: Sequence[Place], record: Record, language: Language) -> None:
        for table in self.fields.tables:
            columns = {place.column: place.name for place in own if place.table == table.name}
            if not columns:
                continue
            asked = _by_name(table.fields, f"{PREFIX}{table.name}.")
            lines: list[list[Told]] = [
                [asked[name].tell(line, language) for name in columns.values()]
                for line in table.lines(record)
            ]
            first = next(place.row for place in own if place.table == table.name)
            grid.table(first, list(columns), lines)
        single = _by_name(self.fields.single, PREFIX)
        for place in own:
            if not place.table:
                grid.put(place.row, place.column, single[place.name].tell(record, language))


def read(content: bytes, fields: Fields[Record]) -> Form[Record]:
    """A form out of a file. Raises `BadForm` with all that is wrong with it."""
    parts = package.unpacked(content)
    if _STYLES not in parts:
        raise BadForm(Fault(Code.NO_WORKBOOK))
    found = places(parts, fields)
    for title in {place.sheet for place in found}:
        try:
            Rows(parts[package.sheets(parts)[title]])
        except (ValueError, TypeError, LookupError) as error:
            if isinstance(error, BadForm):
                raise
            raise BadForm(Fault(Code.NO_WORKBOOK)) from error
    return Form(parts, fields, found)


def _by_name(fields: Sequence[Field[Any]], prefix: str) -> dict[str, Field[Any]]:
    return {f"{prefix}{field.name}": field for field in fields}


def _epoch(parts: Parts) -> Any:
    said = package.workbook(parts).find(tag("workbookPr"))
    is_mac = said is not None and said.get("date1904") in {"1", "true"}
    return CALENDAR_MAC_1904 if is_mac else CALENDAR_WINDOWS_1900
