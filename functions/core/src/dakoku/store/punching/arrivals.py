"""What `punches` and `withdrawals` have in common: attempts at one thing, read in order of arrival."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.domain.punch import PunchType
from dakoku.platform.sealing import Seal, SealedFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One attempt: the facts of a punch, sealed with a password unless its maker was signed in."""

    punch_id: str
    attempt: int
    employee_id: str
    department_id: str
    terminal_id: str | None
    type: PunchType
    at: datetime
    seal: Seal | None
    arrived_at: datetime

    @property
    def sealed_facts(self) -> SealedFacts:
        """What its seal must bind the password to."""
        return SealedFacts(self.punch_id, self.employee_id, self.type.value, self.at, self.terminal_id or "")


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in the order of arrival: the last document passed."""

    arrived_at: datetime
    document_id: str


# No clock means an instant beyond these, and days cannot be counted around the ends of the calendar: a punch
# that claims one is as much too old, or in the future, at the edge.
_EARLIEST, _LATEST = datetime(1970, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
BEGINNING = Mark(datetime(2000, 1, 1, tzinfo=UTC), "0")


def document_id(punch_id: str, attempt: int) -> str:
    """`{punchId}` for the first attempt, `{punchId}~{n}` for those after it."""
    return punch_id if attempt == 1 else f"{punch_id}~{attempt}"


def after(collection: Any, mark: Mark, until: datetime, limit: int) -> list[Any]:
    """Snapshots that arrived after the mark and not after `until`, in order of arrival."""
    order = collection.where(filter=FieldFilter("arrivedAt", "<=", until))
    order = order.order_by("arrivedAt").order_by("__name__")
    reference = collection.document(mark.document_id)
    start = order.start_after({"arrivedAt": mark.arrived_at, "__name__": reference})
    return list(start.limit(limit).stream())


def attempts(client: firestore.Client, collection: Any, punch_id: str, highest: int) -> list[Any]:
    """Snapshots of the attempts 1 to `highest` that exist, in order."""
    names = [document_id(punch_id, attempt) for attempt in range(1, highest + 1)]
    snapshots = client.get_all([collection.document(name) for name in names]) if names else ()
    found = [snapshot for snapshot in snapshots if snapshot.exists]
    return sorted(found, key=lambda snapshot: snapshot.get("attempt"))


def facts(document: dict[str, Any]) -> dict[str, Any]:
    """The fields of an `Arrival` from a document."""
    seal = document["seal"]
    return {
        "punch_id": document["punchId"],
        "attempt": document["attempt"],
        "employee_id": document["employeeId"],
        "department_id": document["departmentId"],
        "terminal_id": document["terminalId"],
        "type": PunchType(document["type"]),
        "at": min(max(document["at"], _EARLIEST), _LATEST),
        "seal": Seal(seal["keyId"], seal["box"]) if seal else None,
        "arrived_at": document["arrivedAt"],
    }
