"""`categories/{departmentId or "organisation"}`: 主な時間外業務内容, what overtime was spent on."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from google.cloud import firestore

from dakoku.store.stored import Stored, replace

COLLECTION = "categories"
ORGANISATION = "organisation"
CLUB, OTHER = "club", "other"


@dataclass(frozen=True, slots=True)
class Category:
    """One category. `used`: a day was recorded under it, so it can be renamed but no longer deleted."""

    id: str
    name: str
    active: bool = True
    used: bool = False


FIXED = (Category(CLUB, "部活動"), Category(OTHER, "その他"))
DEFAULTS = (
    Category("subject", "教科"),
    Category("duty", "分掌"),
    Category("grade", "学年"),
    Category("class", "学級"),
    Category("management", "管理"),
)


class Categories:
    """Each department's categories; those without a list of their own have the organisation's."""

    def __init__(self, client: firestore.Client) -> None:
        self._client = client
        self._collection = client.collection(COLLECTION)

    def of(self, department_id: str) -> tuple[str, Stored[tuple[Category, ...]]]:
        """Whose list holds for a department (its own or the organisation's), and the list, in order.

        The revision is None while nobody has changed the defaults.
        """
        owners = (department_id, ORGANISATION)
        references = {self._collection.document(owner): owner for owner in owners}
        snapshots = self._client.get_all(list(references))
        found = {references[one.reference]: one for one in snapshots if one.exists}
        for owner in owners:
            if owner in found:
                return owner, Stored(_listed(found[owner].to_dict()), found[owner].update_time)
        return ORGANISATION, Stored((*FIXED, *DEFAULTS), None)

    def put(
        self, batch: firestore.WriteBatch, owner: str, categories: Iterable[Category], revision: Any | None
    ) -> None:
        """Write a list into the batch, only over exactly the revision that was read."""
        replace(batch, self._collection.document(owner), shape(categories), revision)

    def remove(self, batch: firestore.WriteBatch, owner: str, revision: Any) -> None:
        """Take a list away in the batch, only exactly the revision that was read."""
        unchanged = firestore.Client.write_option(last_update_time=revision)
        batch.delete(self._collection.document(owner), unchanged)


def shape(categories: Iterable[Category]) -> dict[str, Any]:
    """A list as docs/data.md has it."""
    return {"items": [asdict(each) for each in categories]}


def _listed(document: Mapping[str, Any]) -> tuple[Category, ...]:
    return tuple(Category(**item) for item in document["items"])
