"""Queries over several departments."""

from collections.abc import Collection, Iterator
from typing import Any

from google.cloud.firestore_v1.base_query import FieldFilter

_MOST = 30  # values that one `in` may name


def queries_among(query: Any, field: str, values: Collection[str] | None, most: int = _MOST) -> Iterator[Any]:
    """The query narrowed to these values of a field, in as many queries as that takes; as it is with None."""
    if values is None:
        yield query
        return
    wanted = sorted(values)
    for start in range(0, len(wanted), most):
        yield query.where(filter=FieldFilter(field, "in", wanted[start : start + most]))
