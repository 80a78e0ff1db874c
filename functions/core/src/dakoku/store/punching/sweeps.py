"""`sweeps/{name}`: how far work that comes back has come."""

from datetime import date

from google.cloud import firestore

from dakoku.store.punching.arrivals import BEGINNING, Mark

COLLECTION = "sweeps"
_NIGHTS = "overviews"


class Sweeps:
    """The marks, by collection; and which night was handed out last."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def mark(self, name: str) -> Mark:
        """The last document passed."""
        found = self._collection.document(name).get().to_dict()
        return Mark(found["arrivedAt"], found["documentId"]) if found else BEGINNING

    def advance(self, name: str, mark: Mark) -> None:
        """Everything up to this document has its receipt."""
        self._collection.document(name).set({"arrivedAt": mark.arrived_at, "documentId": mark.document_id})

    def night(self) -> date | None:
        """The last work date whose nightly tasks were handed out."""
        found = self._collection.document(_NIGHTS).get().to_dict()
        return date.fromisoformat(found["workDate"]) if found else None

    def handed_out(self, work_date: date) -> None:
        """Those of this work date are."""
        self._collection.document(_NIGHTS).set({"workDate": work_date.isoformat()})
