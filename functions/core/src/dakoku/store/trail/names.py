"""What people call the documents that others speak of, by path: "employees/abc" → "0001 佐藤 花子"."""

from collections.abc import Iterable, Mapping

from google.cloud import firestore

# Collection → what a document of it is called by: of each group the first that is not empty.
_CALLED: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "employees": (("code",), ("name",)),
    "members": (("name", "email"),),
    "terminals": (("name",),),
    "departments": (("code",), ("name",)),
    "patterns": (("name",),),
    "connections": (("name",),),
}


class Names:
    """The names of documents, wherever they lie."""

    def __init__(self, client: firestore.Client) -> None:
        self._client = client

    def of(self, paths: Iterable[str]) -> dict[str, str]:
        """The names by path, in one read; none for what has no name or is not there (any more)."""
        named = sorted({path for path in paths if _is_named(path)})
        fields = sorted({field for groups in _CALLED.values() for group in groups for field in group})
        found = self._client.get_all([self._client.document(path) for path in named], fields)
        names = {each.reference.path: _name(each) for each in found if each.exists} if named else {}
        return {path: name for path, name in names.items() if name}


def _is_named(path: str) -> bool:
    collection, slash, name = path.partition("/")
    return collection in _CALLED and bool(slash) and bool(name) and "/" not in name


def _name(snapshot: firestore.DocumentSnapshot) -> str:
    document = snapshot.to_dict() or {}
    parts = (
        next((document[field] for field in group if document.get(field)), "")
        for group in _CALLED[snapshot.reference.parent.id]
    )
    return " ".join(part for part in parts if part)
