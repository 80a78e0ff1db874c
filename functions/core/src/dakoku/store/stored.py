"""What a document held when it was read, with the revision that a later write can insist on."""

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from google.cloud import firestore

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Stored(Generic[Value]):
    """A value and the revision (`update_time`) it was read at."""

    value: Value
    revision: Any


def replace(
    batch: firestore.WriteBatch, reference: Any, document: dict[str, Any], revision: Any | None
) -> None:
    """Write a whole document: a new one if `revision` is None, else only over exactly that revision.

    The commit fails when somebody else was faster. Lists every field, so that none of the old ones stays.
    """
    if revision is None:
        batch.create(reference, document)
    else:
        batch.update(reference, document, firestore.Client.write_option(last_update_time=revision))
