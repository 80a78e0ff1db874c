"""`employeeCodes/{code}`: holds a code's uniqueness, and leads from a code to its employee."""

from google.cloud import firestore

COLLECTION = "employeeCodes"


class Codes:
    """Who has which employee code."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def employee_id(self, code: str) -> str | None:
        """The id of the employee with this code , or None."""
        snapshot = self._collection.document(code).get()
        found: str | None = snapshot.get("employeeId") if snapshot.exists else None
        return found

    def claim(self, batch: firestore.WriteBatch, code: str, employee_id: str) -> None:
        """Take a code in the batch; the commit fails if it is taken already."""
        batch.create(self._collection.document(code), {"employeeId": employee_id})
