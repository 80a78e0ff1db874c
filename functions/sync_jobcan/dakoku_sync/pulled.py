"""What a provider said, in our words: the same whichever provider it was."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from dakoku.domain.punch import PunchType


class Trouble(StrEnum):
    """Why something could not be read: docs/jobcan.md, failures."""

    BAD_ANSWER = "badAnswer"
    BAD_RECORD = "badRecord"
    NO_PERSON = "noPerson"
    NO_CODE = "noCode"
    NO_TIME = "noTime"
    BAD_TIME = "badTime"
    NOT_OF_THAT_DAY = "notOfThatDay"
    UNKNOWN_TYPE = "unknownType"
    BAD_WORK = "badWork"


@dataclass(frozen=True, slots=True)
class Failure:
    """What could not be read: of whom (external id; None: nobody can say) and which date (None: none).

    `detail` is the field or value that is at fault, or the fields that are there; for administrators, not
    for logs.
    """

    trouble: Trouble
    external_id: str | None = None
    day: date | None = None
    detail: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Person:
    """One of a provider's people. `code` is text, trimmed, and may be empty."""

    external_id: str
    code: str
    name: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class People:
    """Everybody a provider has. `fields` are the names of the fields they came with, in order."""

    people: tuple[Person, ...] = ()
    failures: tuple[Failure, ...] = ()
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PulledPunch:
    """A punch as a provider has it; `at` is an aware instant."""

    type: PunchType
    at: datetime


@dataclass(frozen=True, slots=True)
class PulledDay:
    """One person's date at the provider.

    `work` is minutes by the provider's own count, or None; `stale`: that count is older than the punches.
    `open`: whoever came has not left, so there will be more.
    """

    punches: tuple[PulledPunch, ...] = ()
    work: int | None = None
    open: bool = False
    stale: bool = False


@dataclass(frozen=True, slots=True)
class DecodedDate:
    """A date of everybody who has something on it, by external id; who has a failure there is left out."""

    days: Mapping[str, PulledDay]
    failures: tuple[Failure, ...] = ()
