"""An .xlsx as what it is: a zip of parts. Whatever is not touched stays as it is, byte by byte."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from xml.etree import ElementTree as ET
from zipfile import BadZipFile, ZipFile

from dakoku_reports.templates.faults import BadForm, Code, Fault

MOST_BYTES = 2 << 20
_MOST_UNPACKED = 30 << 20
_MOST_PARTS = 1000
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_WORKBOOK = "xl/workbook.xml"
_TYPES = "[Content_Types].xml"
_XLSX = b"spreadsheetml.sheet.main+xml"

Parts = dict[str, bytes]


def tag(name: str) -> str:
    """As ElementTree names an element of a workbook."""
    return f"{{{MAIN}}}{name}"


def unpacked(content: bytes) -> Parts:
    """All parts. Raises `BadForm`: too large, even unpacked, no workbook, or one with macros."""
    if len(content) > MOST_BYTES:
        raise BadForm(Fault(Code.TOO_LARGE))
    try:
        with ZipFile(BytesIO(content)) as archive:
            entries = archive.infolist()
            if len(entries) > _MOST_PARTS or sum(one.file_size for one in entries) > _MOST_UNPACKED:
                raise BadForm(Fault(Code.TOO_LARGE))
            parts = {one.filename: archive.read(one) for one in entries}  # never more than it said
    except (BadZipFile, OSError, RuntimeError, NotImplementedError, EOFError, ValueError) as error:
        if isinstance(error, BadForm):
            raise
        raise BadForm(Fault(Code.NO_WORKBOOK)) from error
    if any("vbaproject" in name.lower() for name in parts) or b"macroEnabled" in parts.get(_TYPES, b""):
        raise BadForm(Fault(Code.MACROS))
    if _WORKBOOK not in parts or _XLSX not in parts.get(_TYPES, b""):
        raise BadForm(Fault(Code.NO_WORKBOOK))
    return parts


def parsed(part: bytes) -> ET.Element:
    """A part's tree. Raises `BadForm`. No document type is let in, and so no entity that grows."""
    try:
        if b"<!DOCTYPE" in part or b"\0" in part:  # in UTF-16 it would not be seen
            raise BadForm(Fault(Code.NO_WORKBOOK))
        return ET.fromstring(part)  # noqa: S314 - see above; expat guards itself against the rest
    except ET.ParseError as error:
        raise BadForm(Fault(Code.NO_WORKBOOK)) from error


def workbook(parts: Parts) -> ET.Element:
    """The part that names the others."""
    return parsed(parts[_WORKBOOK])


def sheets(parts: Parts) -> dict[str, str]:
    """The parts of the sheets by their titles, in order."""
    targets = {
        relation.get("Id", ""): posixpath.normpath(posixpath.join("/xl", relation.get("Target", "")))[1:]
        for relation in parsed(parts.get("xl/_rels/workbook.xml.rels", b"<r/>")).iter(
            f"{_RELATIONS}Relationship"
        )
    }
    listed = workbook(parts).iterfind(f"{tag('sheets')}/{tag('sheet')}")
    found = {sheet.get("name", ""): targets.get(sheet.get(_ID, ""), "") for sheet in listed}
    return {
        title: part for title, part in found.items() if part.startswith("xl/worksheets/") and part in parts
    }


_CHAIN = re.compile(rb"<[^<>]*calcChain[^<>]*/>")
_CALCULATION = re.compile(rb"<((?:\w+:)?)calcPr\b[^<>]*/>")
_NAMES_END = re.compile(rb"</((?:\w+:)?)definedNames>")
_RESULT = re.compile(
    rb"(<(?:\w+:)?f\b[^<>]*(?:/>|>[^<]*</(?:\w+:)?f>))<(?:\w+:)?v\b[^<>]*(?:/>|>[^<]*</(?:\w+:)?v>)"
)


def computed_anew(parts: Parts) -> Parts:
    """The parts of a workbook that is computed when it is opened; results that were true no more are gone."""
    kept = {name: part for name, part in parts.items() if name != "xl/calcChain.xml"}
    for name, part in parts.items():
        if name.startswith("xl/worksheets/") and name.endswith(".xml"):
            kept[name] = _RESULT.sub(rb"\1", part)
    for name in (_TYPES, "xl/_rels/workbook.xml.rels"):
        kept[name] = _CHAIN.sub(b"", kept[name])
    bare = _CALCULATION.sub(b"", kept[_WORKBOOK])
    kept[_WORKBOOK] = _NAMES_END.sub(rb'</\1definedNames><\1calcPr fullCalcOnLoad="1"/>', bare, count=1)
    return kept


def written(parts: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """In the order in which they are to stand: what they are comes first."""
    yield _TYPES, parts[_TYPES]
    yield from ((name, part) for name, part in parts.items() if name != _TYPES)
