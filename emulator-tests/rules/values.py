"""Python values in Firestore's REST notation."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any


class RequestTime:
    """Stands for the server's time of the request, as the SDK's `serverTimestamp()` does."""


REQUEST_TIME = RequestTime()

_NOTATION: dict[type, tuple[str, Callable[[Any], object]]] = {
    type(None): ("nullValue", lambda _: None),
    bool: ("booleanValue", bool),
    int: ("integerValue", str),
    float: ("doubleValue", float),
    str: ("stringValue", str),
    datetime: ("timestampValue", datetime.isoformat),
    list: ("arrayValue", lambda items: {"values": [encode(item) for item in items]}),
    dict: ("mapValue", lambda fields: {"fields": encode_fields(fields)}),
}


def encode(value: object) -> dict[str, object]:
    """One value. Raises `KeyError` for a type that Firestore does not know."""
    name, notation = _NOTATION[type(value)]
    return {name: notation(value)}


def encode_fields(fields: Mapping[str, object]) -> dict[str, object]:
    """The fields of a document or map."""
    return {name: encode(value) for name, value in fields.items()}
