"""`sweeps/{name}`: how far the sweep has come in a collection."""

from google.cloud import firestore

from dakoku.store.arrivals import BEGINNING, Mark

COLLECTION = "sweeps"


class Sweeps:
    """The marks, by collection."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def mark(self, name: str) -> Mark:
        """The last document passed."""
        found = self._collection.document(name).get().to_dict()
        return Mark(found["arrivedAt"], found["documentId"]) if found else BEGINNING

    def advance(self, name: str, mark: Mark) -> None:
        """Everything up to this document has its receipt."""
        self._collection.document(name).set({"arrivedAt": mark.arrived_at, "documentId": mark.document_id})
