"""`counts/{departmentId}`: what can be ordered at a department's terminals (カウント)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from google.cloud import firestore

from dakoku.store.stored import Stored, replace

COLLECTION = "counts"


@dataclass(frozen=True, slots=True)
class Item:
    """Lunch, milk and the like. One that is not active can no longer be ordered."""

    id: str
    name: str
    active: bool = True


@dataclass(frozen=True, slots=True)
class CountList:
    """A department's items in their order. `cut_off` is minutes after midnight, or None: all day."""

    items: tuple[Item, ...] = ()
    cut_off: int | None = None


class Counts:
    """One list per department."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def of(self, department_id: str) -> Stored[CountList]:
        """A department's list; the revision is None before the first."""
        snapshot = self._collection.document(department_id).get()
        if not snapshot.exists:
            return Stored(CountList(), None)
        return Stored(_list(snapshot.to_dict()), snapshot.update_time)

    def put(
        self,
        batch: firestore.WriteBatch,
        department_id: str,
        count_list: CountList,
        at: datetime,
        revision: Any | None,
    ) -> None:
        """Write a department's list into the batch, only over exactly the revision that was read."""
        document = {**shape(count_list), "updatedAt": at}
        replace(batch, self._collection.document(department_id), document, revision)


def shape(count_list: CountList) -> dict[str, Any]:
    """A list as docs/data.md has it, less `updatedAt`."""
    items = [{"id": item.id, "name": item.name, "active": item.active} for item in count_list.items]
    return {"items": items, "cutOff": count_list.cut_off}


def _list(document: Mapping[str, Any]) -> CountList:
    items = tuple(Item(item["id"], item["name"], item["active"]) for item in document["items"])
    return CountList(items, document["cutOff"])
