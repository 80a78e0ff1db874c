"""The formats of a form's cells: its own, and ours where it has none."""

import re
from collections.abc import Sequence

from dakoku_reports.templates.markup import markup, part_of, wrapped
from dakoku_reports.templates.package import MAIN, parsed, tag

_FREE = 164  # below it are those that Excel has by itself
_NONE = ("0", "49")  # General, Text: neither shows a duration or a date
_FORMATS_END = re.compile(rb"</(?:\w+:)?numFmts>")
_CELLS_END = re.compile(rb"</(?:\w+:)?cellXfs>")
_NO_FORMATS = re.compile(rb"<(?:\w+:)?numFmts\b[^<>]*/>")
_BEGIN = re.compile(rb"<(?:\w+:)?styleSheet\b[^<>]*>")


class Styles:
    """The part that holds them."""

    def __init__(self, part: bytes) -> None:
        self._part = part
        tree = parsed(part)
        self._cells = tree.findall(f"{tag('cellXfs')}/{tag('xf')}")
        formats = tree.findall(f"{tag('numFmts')}/{tag('numFmt')}")
        self._formats = len(formats)
        self._next = max([_FREE - 1, *(int(one.get("numFmtId", "0")) for one in formats)]) + 1
        self._ids: dict[str, int] = {}
        self._new: dict[tuple[int, str], str] = {}

    def shown(self, style: str, number_format: str) -> str:
        """The style itself where it has a format, else the same with this one."""
        index = int(style)
        if index < len(self._cells) and self._cells[index].get("numFmtId", "0") not in _NONE:
            return style
        self._new.setdefault((index, number_format), str(len(self._cells) + len(self._new)))
        self._ids.setdefault(number_format, self._next + len(self._ids))
        return self._new[index, number_format]

    def written(self) -> bytes:
        """The part with all that was needed."""
        if not self._new:
            return self._part
        part = _within(_NO_FORMATS.sub(b"", self._part), _CELLS_END, [self._cell(*key) for key in self._new])
        formats = [
            wrapped("numFmt", {"xmlns": MAIN, "numFmtId": str(number), "formatCode": code}, "")
            for code, number in self._ids.items()
        ]
        if _FORMATS_END.search(part):
            part = _within(part, _FORMATS_END, formats)
        else:
            begun = _BEGIN.search(part)
            at = begun.end() if begun else 0
            part = part[:at] + part_of(wrapped("numFmts", {"xmlns": MAIN}, "".join(formats))) + part[at:]
        part = counted(part, "numFmts", self._formats + len(formats))
        return counted(part, "cellXfs", len(self._cells) + len(self._new))

    def _cell(self, index: int, number_format: str) -> str:
        plain = self._cells[min(index, len(self._cells) - 1)]
        own = markup(plain, declared=True)
        said = f' numFmtId="{self._ids[number_format]}" applyNumberFormat="1"'
        head, mark, rest = re.sub(r' (?:numFmtId|applyNumberFormat)="\d*"', "", own).partition("<xf")
        return f"{head}{mark}{said}{rest}"


def _within(part: bytes, end: re.Pattern[bytes], new: Sequence[str]) -> bytes:
    return end.sub(lambda found: part_of("".join(new)) + found[0], part, count=1)


def counted(part: bytes, name: str, number: int) -> bytes:
    """The part with the right `count` on an element that says how many it holds."""
    said = re.compile(rb'(<(?:\w+:)?%b\b[^<>]*?\scount=")\d+' % name.encode())
    return said.sub(rb"\g<1>%d" % number, part, count=1)
