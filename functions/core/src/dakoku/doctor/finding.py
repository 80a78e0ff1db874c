"""What was found."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class State(StrEnum):
    """How it stands. `ABSENT`: not here, or not to be seen by a function."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"
    WAITING = "waiting"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One finding, in codes. `names`: what to look at (roles, APIs, secrets …), to the letter."""

    check: str
    state: State = State.OK
    subject: str | None = None
    code: str | None = None
    names: tuple[str, ...] = ()
    milliseconds: int | None = None
    at: datetime | None = None
    value: str | None = None
