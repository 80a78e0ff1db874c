"""`punches/{punchId}` and `~{n}`: what devices send, append-only."""

from dataclasses import dataclass
from typing import Any

from dakoku.domain.punch import Punch, Source, clock_jumped
from dakoku.store.punching.arrivals import Arrival, facts

COLLECTION = "punches"


@dataclass(frozen=True, slots=True, kw_only=True)
class SentPunch(Arrival):
    """A punch as a device sent it."""

    source: Source
    offline: bool
    clock_jumped: bool

    @property
    def punch(self) -> Punch:
        """What a sheet keeps of it."""
        return Punch(self.punch_id, self.type, self.at, self.source, self.offline)


def read(document: dict[str, Any]) -> SentPunch:
    """A punch from the fields of its document."""
    clock = document["clock"]
    return SentPunch(
        **facts(document),
        source=Source(document["source"]),
        offline=document["offline"],
        clock_jumped=clock_jumped(clock["wall"], clock["syncedWall"], clock["monotonic"]),
    )
