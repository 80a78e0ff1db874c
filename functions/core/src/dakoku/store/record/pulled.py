"""What was pulled into a sheet, by the other system's date, and which source counts there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from dakoku.domain.sources import Primary


class PullState(StrEnum):
    """`provisional` while somebody who came has not left; `stale` where the other system's own count is older
    than its punches."""

    FINAL = "final"
    PROVISIONAL = "provisional"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Pulled:
    """One date as a connection has it, since `at`. `punches`: the ids under which they stand in the sheets;
    `work`: minutes by the other system's count, or None."""

    connection_id: str
    at: datetime
    state: PullState
    work: int | None
    punches: tuple[str, ...]


def shape(primary: Primary, pulled: Mapping[date, Pulled]) -> dict[str, Any]:
    """What of it a sheet has: nothing where nothing was ever pulled."""
    made: dict[str, Any] = {"pulled": {day.isoformat(): _shape(one) for day, one in pulled.items()}}
    return (made if pulled else {}) | ({} if primary is Primary.PUNCHES else {"primary": primary.value})


def primary_from(document: Mapping[str, Any]) -> Primary:
    """Which source counts; their own punches unless the sheet says otherwise."""
    return Primary(document.get("primary", Primary.PUNCHES))


def pulled_from(document: Mapping[str, Any]) -> dict[date, Pulled]:
    """What was pulled, by date."""
    return {date.fromisoformat(day): _pulled(one) for day, one in document.get("pulled", {}).items()}


def _shape(one: Pulled) -> dict[str, Any]:
    return {
        "connectionId": one.connection_id,
        "at": one.at,
        "state": one.state.value,
        "work": one.work,
        "punches": list(one.punches),
    }


def _pulled(document: Mapping[str, Any]) -> Pulled:
    return Pulled(
        document["connectionId"],
        document["at"],
        PullState(document["state"]),
        document["work"],
        tuple(document["punches"]),
    )
