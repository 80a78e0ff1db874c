"""What of an answer may be logged: fields that are known to be harmless, and the shape of all the rest."""

from typing import Any

_HARMLESS = frozenset(
    ["id", "employee_id", "group_id", "date", "recorded_at", "work", "status", "count", "error"]
)
_LONGEST_NAME = 40
_ENTRIES = 20
_DEPTH = 6


def redacted(value: Any, *, known: bool = False, depth: int = 0) -> Any:
    """The same JSON with every value but those of harmless fields cut to the name of its type."""
    if depth > _DEPTH:
        return "…"
    if isinstance(value, dict):
        return {
            _name(key): redacted(each, known=key in _HARMLESS, depth=depth + 1)
            for key, each in list(value.items())[:_ENTRIES]
        }
    if isinstance(value, list):
        return [redacted(each, known=known, depth=depth + 1) for each in value[:_ENTRIES]]
    return value if known or value is None or isinstance(value, bool) else type(value).__name__


def _name(key: object) -> str:
    """A field's name is a word; what is longer, or has spaces, may be somebody's data."""
    name = str(key)
    return name if len(name) <= _LONGEST_NAME and name.replace("_", "").isalnum() and name.isascii() else "…"
