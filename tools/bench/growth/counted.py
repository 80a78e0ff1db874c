"""counted.json: documents per unit, as they were counted last. What a month costs is estimated from them."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TypedDict

FILE = Path(__file__).with_name("counted.json")
_NEAR = 0.2  # what several threads ask for may be asked for twice


class Counted(TypedDict):
    """Documents per `unit`."""

    unit: str
    reads: float
    writes: float


@cache
def kept() -> dict[str, Counted]:
    """The file, by what is done."""
    read: dict[str, Counted] = json.loads(FILE.read_text())
    return read


def keep(found: Mapping[str, Counted]) -> None:
    """Write the file."""
    FILE.write_text(json.dumps(found, ensure_ascii=False, indent=2) + "\n")
    kept.cache_clear()


def differing(found: Mapping[str, Counted]) -> list[str]:
    """What the file says otherwise, or not at all, or is done no more."""
    known = kept()
    return [
        what
        for what in {**known, **found}
        if what not in found or what not in known or _differ(known[what], found[what])
    ]


def _differ(one: Counted, other: Counted) -> bool:
    pairs = ((one["reads"], other["reads"]), (one["writes"], other["writes"]))
    return one["unit"] != other["unit"] or any(abs(a - b) > _NEAR * max(a, b) for a, b in pairs)
