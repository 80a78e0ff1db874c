"""The many ways in which people head a column: width, case, spaces and marks such as ＊ do not matter."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import TypeVar

Column = TypeVar("Column", bound=StrEnum)

_REMARKS = ("必須", "任意", "required", "optional", "必填", "選填", "จำเป็น", "ไม่บังคับ", "bắt buộc", "tùy chọn")


def recogniser(headings: Mapping[Column, Iterable[str]]) -> Callable[[str], Column | None]:
    """A function from a heading to its column, or None; `headings` are those that people use."""
    columns = {plain(each): column for column, used in headings.items() for each in (column.value, *used)}
    return lambda heading: columns.get(plain(heading))


def plain(heading: str) -> str:
    """A heading without what does not matter in it."""
    return _NOISE.sub("", _folded(heading))


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


_NOISE = re.compile(rf"\(({'|'.join(map(_folded, _REMARKS))})\)|[\s_\-.:*※]")
