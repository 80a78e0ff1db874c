"""What a confirmed sheet bears: who confirmed it and when, its labels as they were then, and its digest."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Labels:
    """Names that may change later, as they were at the confirmation: the employee's, the department's, and
    those of the categories that the month uses (by id)."""

    code: str
    name: str
    position: str
    employment_type: str
    department: str
    categories: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Unlocking:
    """One person's month was opened again on its own, and has not been locked since."""

    at: datetime
    uid: str
    reason: str


@dataclass(frozen=True, slots=True)
class Confirmation:
    """`digest` is that of the canonical form `version`; `previous` the digest of the month before, or None
    where that was not confirmed. `unlocked` until the sheet is locked again."""

    at: datetime
    uid: str
    labels: Labels
    version: int
    digest: str
    previous: str | None
    unlocked: Unlocking | None = None


def shape(confirmation: Confirmation) -> dict[str, Any]:
    """As docs/data.md has it in `sheets`."""
    labels = confirmation.labels
    return {
        "at": confirmation.at,
        "uid": confirmation.uid,
        "labels": labels_shape(labels),
        "version": confirmation.version,
        "digest": confirmation.digest,
        "previous": confirmation.previous,
        "unlocked": asdict(confirmation.unlocked) if confirmation.unlocked else None,
    }


def labels_shape(labels: Labels) -> dict[str, Any]:
    """Labels as docs/data.md has them."""
    return {
        "code": labels.code,
        "name": labels.name,
        "position": labels.position,
        "employmentType": labels.employment_type,
        "department": labels.department,
        "categories": dict(labels.categories),
    }


def confirmation_from(document: Mapping[str, Any]) -> Confirmation:
    """The reverse of `shape`."""
    labels = dict(document["labels"])
    labels["employment_type"] = labels.pop("employmentType")
    unlocked = document["unlocked"]
    return Confirmation(
        at=document["at"],
        uid=document["uid"],
        labels=Labels(**labels),
        version=document["version"],
        digest=document["digest"],
        previous=document["previous"],
        unlocked=Unlocking(**unlocked) if unlocked else None,
    )
