"""Raw answers as they are kept: the same JSON has the same digest, in whatever order its fields came."""

import gzip
import hashlib
import json
from dataclasses import dataclass
from typing import Any

LARGEST = 900_000
"""Bytes of a packed answer; a document has room for little more."""


class TooLarge(ValueError):
    """An answer that no document can hold."""


@dataclass(frozen=True, slots=True)
class Packed:
    """`digest`: SHA-256 (hexadecimal) of the canonical JSON. `content`: gzip of it."""

    digest: str
    content: bytes


def packed(raw: Any) -> Packed:
    """An answer packed. Raises `TooLarge`."""
    text = json.dumps(raw, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode(errors="replace")
    content = gzip.compress(text, mtime=0)
    if len(content) > LARGEST:
        raise TooLarge(f"{len(content)} bytes of a packed answer, {LARGEST} at most")
    return Packed(hashlib.sha256(text).hexdigest(), content)


def unpacked(content: bytes) -> Any:
    """The answer again."""
    return json.loads(gzip.decompress(content))
