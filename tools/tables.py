"""Tables on a terminal, where a Japanese character is two columns wide."""

import unicodedata
from collections.abc import Iterable, Sequence


def table(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Aligned columns under a heading."""
    lines = [list(heading), *(list(row) for row in rows)]
    widths = [max(width(line[index]) for line in lines) for index in range(len(heading))]
    rule = ["-" * each for each in widths]
    return "\n".join(_line(line, widths) for line in (lines[0], rule, *lines[1:]))


def width(text: str) -> int:
    """The columns that a text takes."""
    return sum(2 if unicodedata.east_asian_width(character) in "FW" else 1 for character in text)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell + " " * (wide - width(cell)) for cell, wide in zip(cells, widths, strict=True))
    return "  ".join(padded).rstrip()
