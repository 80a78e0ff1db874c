"""`employeeCodes/{code}`: holds a code's uniqueness, and leads from a code to its employee."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

COLLECTION = "employeeCodes"
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Held:
    """Whose a code is, or (`former`) was."""

    employee_id: str
    former: bool


class Codes:
    """Who has which employee code."""

    def __init__(self, client: firestore.Client) -> None:
        self._client = client
        self._collection = client.collection(COLLECTION)

    def employee_id(self, code: str) -> str | None:
        """The id of the employee with this code, or None; a former code is nobody's here."""
        held = self.holder(code)
        return held.employee_id if held and not held.former else None

    def some(self, codes: Iterable[str]) -> list[str]:
        """The ids of the employees with these codes, in one read; those that are nobody's are left out."""
        references = [self._collection.document(code) for code in sorted(set(codes))]
        found = self._client.get_all(references) if references else ()
        return [one.get("employeeId") for one in found if one.exists and one.get("until") is None]

    def holder(self, code: str) -> "Held | None":
        """Who has a code, or had it."""
        document = self._collection.document(code).get().to_dict()
        return Held(document["employeeId"], document["until"] is not None) if document else None

    def former(self) -> dict[str, str]:
        """All former codes: code → whose it was (by id)."""
        query = self._collection.where(filter=FieldFilter("until", ">", _NEVER))
        return {snapshot.id: snapshot.get("employeeId") for snapshot in query.stream()}

    def claim(self, batch: firestore.WriteBatch, code: str, employee_id: str) -> None:
        """Take a code in the batch; the commit fails if it is taken already."""
        batch.create(self._collection.document(code), {"employeeId": employee_id, "until": None})

    def take_back(self, batch: firestore.WriteBatch, code: str) -> None:
        """Make a former code good again in the batch."""
        batch.update(self._collection.document(code), {"until": None})

    def retire(self, batch: firestore.WriteBatch, code: str, at: datetime) -> None:
        """Make a code a former one in the batch: nobody else will ever have it."""
        batch.update(self._collection.document(code), {"until": at})
