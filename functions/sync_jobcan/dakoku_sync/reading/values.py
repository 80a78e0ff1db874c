"""Single values and lists out of JSON that may be anything."""

import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any, TypeGuard

_LARGEST_ID = 2**63
_DIGITS = 18  # of a number written as text
_SHOWN = 80  # characters of a value that a failure shows


def is_object(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether it is a JSON object."""
    return isinstance(value, Mapping)


def listed(value: object, key: str) -> list[Any] | None:
    """The list under a key of an object, or a bare list; None when there is neither."""
    found = value.get(key) if is_object(value) else value
    return found if isinstance(found, list) else None


def own_records(records: list[Any] | None, person: str, external_id: str) -> list[Any]:
    """Those of the records that are one person's; `person` is the field that says whose they are."""
    return [one for one in records or () if is_object(one) and text(one.get(person)) == external_id]


def number(value: object) -> int | None:
    """A whole number, also as text; None if it is none (true and false are none)."""
    if isinstance(value, bool):
        return None
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < _LARGEST_ID else None
    if isinstance(value, int):
        return value if abs(value) < _LARGEST_ID else None
    text = _plain(value)
    return int(text) if len(text) <= _DIGITS and text.isascii() and text.isdigit() else None


def text(value: object) -> str:
    """Text, trimmed; of a whole number its digits; empty for everything else."""
    if isinstance(value, str):
        return value.strip()
    whole = number(value)
    return "" if whole is None else str(whole)


def key_of(value: object) -> str:
    """A value as settings name it: half-width, lower case, trimmed."""
    return _plain(text(value)).casefold()


def fields_of(records: Iterable[object]) -> tuple[str, ...]:
    """The names of the fields that any of the records has, in the order in which they first came."""
    names = (name for record in records if is_object(record) for name in record)
    return tuple(dict.fromkeys(str(name) for name in names))


def shown(value: object) -> str:
    """A value for an administrator's eyes, cut."""
    return (text(value) or type(value).__name__)[:_SHOWN]


def _plain(value: object) -> str:
    return unicodedata.normalize("NFKC", value).strip() if isinstance(value, str) else ""
