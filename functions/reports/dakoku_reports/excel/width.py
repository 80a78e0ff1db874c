"""How wide a column must be: measured, for a full-width character takes the room of two."""

from collections.abc import Iterable
from math import ceil
from unicodedata import combining, east_asian_width

_WIDE = ("W", "F", "A")
_PADDING = 1.6  # on both sides together, and what a bold character takes more


def measure(text: str) -> int:
    """The width of its longest line, in half-width characters."""
    return max((sum(map(_of_character, line)) for line in text.split("\n")), default=0)


def column_width(texts: Iterable[str], least: float = 4, most: float = 60) -> float:
    """Room for the longest of the texts, within limits."""
    return min(most, max(least, max(map(measure, texts), default=0) * 1.05 + _PADDING))


def lines_needed(text: str, width: float) -> int:
    """On how many lines a text stands in a column of that width, wrapped."""
    room = max(1.0, width - _PADDING / 2)
    return sum(max(1, ceil(measure(line) * 1.05 / room)) for line in text.split("\n"))


def shortened(text: str, room: float) -> str:
    """The text where it has room, in half-width characters; else as much of its beginning as has, and "…"."""
    if measure(text) <= room:
        return text
    fits = next(end for end in range(len(text), -1, -1) if measure(f"{text[:end]}…") <= room or end == 0)
    return f"{text[:fits].rstrip()}…"


def _of_character(character: str) -> int:
    if combining(character):
        return 0
    return 2 if east_asian_width(character) in _WIDE else 1
