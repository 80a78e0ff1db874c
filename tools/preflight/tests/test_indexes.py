"""Every query that the code makes has an index that serves it, and what is not served is noticed."""

import json
from pathlib import Path

import pytest

from tools.preflight import indexes, page_queries, queries, server_queries
from tools.preflight.query import DESCENDING, Query

STORE = """
COLLECTION = "leaves"
class Leaves:
    def __init__(self, client):
        self._collection = client.collection(COLLECTION)
    def find(self, who, only):
        query = self._collection.where(filter=FieldFilter("employeeId", "==", who))
        if only:
            tagged = FieldFilter("tags", "array_contains", 2)
            both = And([FieldFilter("kind", "==", 1), FieldFilter("active", "==", True)])
            query = query.where(filter=Or([both, tagged]))
        return query.order_by("date", direction=firestore.Query.DESCENDING).stream()
"""
OF_WHOM = Query("leaves").where("employeeId", "==")
PAGE = """
const own = where("employeeId", "==", id);
const all = query(collection(store, "leaves"), own);
export const some = query(all, where("date", ">=", first), orderBy("date", "desc"), limit(3));
"""


def test_every_query_is_served() -> None:
    assert queries.check().problems == ()


def test_both_sides_are_read() -> None:
    """That the check looks at something: what everybody knows to be asked is among what it found."""
    found = {query for _, made in queries.made() for query in made}
    assert Query("sheets").where("departmentId", "==").where("month", "==") in found
    assert Query("receipts").where("terminalId", "==").where("decidedAt", ">=") in found
    assert len(found) > 50


def test_a_chain_is_followed_through_variables_conditions_and_alternatives() -> None:
    (found,) = server_queries.read(STORE, "leaves.py")
    assert found.place == "leaves.py::Leaves.find"
    assert set(found.queries or ()) >= {
        OF_WHOM.order_by("date", DESCENDING),
        OF_WHOM.where("kind", "==").where("active", "==").order_by("date", DESCENDING),
        OF_WHOM.where("tags", "array_contains").order_by("date", DESCENDING),
    }


def test_what_cannot_be_read_is_said() -> None:
    source = "def find(query, name):\n    return query.where(filter=FieldFilter(name, '==', 1))\n"
    (found,) = server_queries.read(source, "some.py")
    assert found.queries is None


def test_a_page_is_followed_through_its_constants() -> None:
    all_, some = page_queries.read(PAGE, "leaves.ts")
    assert all_.queries == (OF_WHOM,)
    assert some.queries == (OF_WHOM.where("date", ">=").order_by("date", DESCENDING),)


@pytest.mark.parametrize(
    ("query", "served"),
    [
        (Query("things").where("a", "=="), True),
        (Query("things").where("a", "==").where("b", "array_contains"), True),
        (Query("things").where("a", "==").order_by("at", DESCENDING), True),
        (Query("things").where("a", "==").order_by("at"), False),  # the other way round
        (Query("things").where("b", "==").order_by("at", DESCENDING), False),  # no index of its own
        (Query("things").where("a", "==").where("c", "in").order_by("at", DESCENDING), True),  # two merged
        (Query("things").where("a", "==").where("b", "==").order_by("at", DESCENDING), False),
        (Query("things").where("at", ">="), True),
        (Query("things").where("map.key", "=="), False),  # exempt with its map
        (Query("others").where("map.key", "=="), True),
        (Query("things").where("__name__", "in"), True),
    ],
)
def test_as_firestore_plans_it(tmp_path: Path, *, query: Query, served: bool) -> None:
    path = tmp_path / "firestore.indexes.json"
    path.write_text(
        json.dumps(
            {
                "indexes": [_composite("a"), _composite("c")],
                "fieldOverrides": [{"collectionGroup": "things", "fieldPath": "map", "indexes": []}],
            }
        )
    )
    assert indexes.load(path).serve(query) is served


def _composite(field: str) -> object:
    fields = [{"fieldPath": field, "order": "ASCENDING"}, {"fieldPath": "at", "order": "DESCENDING"}]
    return {"collectionGroup": "things", "queryScope": "COLLECTION", "fields": fields}
