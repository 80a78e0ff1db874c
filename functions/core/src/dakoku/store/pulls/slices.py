"""`runs/{id}/slices/{stage}-{n}`: what each task of a run has to do, and did."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.store.pulls.runs import COLLECTION as RUNS
from dakoku.store.pulls.runs import Counts

COLLECTION = "slices"
Whose = tuple[str, ...] | None
"""External ids; None: everybody's."""


class Stage(StrEnum):
    """`read` from the provider, or `enter` into sheets."""

    READ = "read"
    ENTER = "enter"


class LineOutcome(StrEnum):
    """What a run tells of; what was as before is counted only."""

    CHANGED = "changed"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Line:
    """What became of one person and date, as far as both are known. `reason`: why (None where it changed);
    `detail`: what was at fault, for administrators."""

    outcome: LineOutcome
    employee_id: str | None = None
    external_id: str | None = None
    day: date | None = None
    reason: str | None = None
    detail: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Slice:
    """One slice. `at`: as of when it was done. `changed`: of which people each date is to be entered. `due`:
    employees to be entered for every date of the run. `people`: employee id → external id of those whom it
    enters."""

    stage: Stage
    number: int
    done: bool = False
    at: datetime | None = None
    changed: Mapping[date, Whose] = field(default_factory=dict)
    due: tuple[str, ...] = ()
    people: Mapping[str, str] = field(default_factory=dict)
    calls: int = 0
    counts: Counts = field(default_factory=Counts)
    lines: tuple[Line, ...] = ()


class Slices:
    """The slices of one run."""

    def __init__(self, client: firestore.Client, run_id: str) -> None:
        self._collection = client.collection(RUNS).document(run_id).collection(COLLECTION)

    def get(self, stage: Stage, number: int) -> Slice | None:
        """One slice, or None."""
        found = self._collection.document(f"{stage.value}-{number}").get()
        return _slice(found.to_dict()) if found.exists else None

    def all(self, stage: Stage) -> list[Slice]:
        """All of a stage that there are, in order."""
        query = self._collection.where(filter=FieldFilter("stage", "==", stage.value))
        return sorted((_slice(found.to_dict()) for found in query.stream()), key=lambda one: one.number)

    def done(self, stage: Stage) -> int:
        """How many of a stage are done: one read."""
        query = self._collection.where(filter=FieldFilter("stage", "==", stage.value))
        counted = query.where(filter=FieldFilter("done", "==", True)).count().get()  # noqa: FBT003 - a value
        return int(counted[0][0].value)

    def keep(self, one: Slice, expires_at: datetime) -> None:
        """Write one, in place of what was there."""
        self._reference(one).set(_shape(one, expires_at))

    def plan(self, transaction: firestore.Transaction, slices: Iterable[Slice], expires_at: datetime) -> None:
        """Put those to come into the transaction."""
        for one in slices:
            transaction.create(self._reference(one), _shape(one, expires_at))

    def _reference(self, one: Slice) -> Any:
        return self._collection.document(f"{one.stage.value}-{one.number}")


def _shape(one: Slice, expires_at: datetime) -> dict[str, Any]:
    return {
        "stage": one.stage.value,
        "number": one.number,
        "done": one.done,
        "at": one.at,
        "changed": {
            day.isoformat(): None if whose is None else list(whose) for day, whose in one.changed.items()
        },
        "due": list(one.due),
        "people": dict(one.people),
        "calls": one.calls,
        "counts": asdict(one.counts),
        "lines": [_line_shape(line) for line in one.lines],
        "expiresAt": expires_at,
    }


def _slice(document: Mapping[str, Any]) -> Slice:
    return Slice(
        stage=Stage(document["stage"]),
        number=document["number"],
        done=document["done"],
        at=document["at"],
        changed={
            date.fromisoformat(day): None if whose is None else tuple(whose)
            for day, whose in document["changed"].items()
        },
        due=tuple(document["due"]),
        people=document["people"],
        calls=document["calls"],
        counts=Counts(**document["counts"]),
        lines=tuple(_line(line) for line in document["lines"]),
    )


def _line_shape(line: Line) -> dict[str, Any]:
    return {
        "outcome": line.outcome.value,
        "employeeId": line.employee_id,
        "externalId": line.external_id,
        "date": line.day.isoformat() if line.day else None,
        "reason": line.reason,
        "detail": line.detail,
    }


def _line(document: Mapping[str, Any]) -> Line:
    return Line(
        LineOutcome(document["outcome"]),
        document["employeeId"],
        document["externalId"],
        date.fromisoformat(document["date"]) if document["date"] else None,
        document["reason"],
        document["detail"],
    )
