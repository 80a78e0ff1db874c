"""A query as its indexes see it: which fields are compared how, and in which order its answers come."""

from dataclasses import dataclass, replace

ASCENDING, DESCENDING, CONTAINS = "ASCENDING", "DESCENDING", "CONTAINS"
_EQUAL = ("==", "in")
_CONTAINS = ("array_contains", "array-contains", "array_contains_any", "array-contains-any")


@dataclass(frozen=True)
class Query:
    """`filters`: (field, operator); `orders`: (field, ASCENDING or DESCENDING)."""

    collection: str
    filters: tuple[tuple[str, str], ...] = ()
    orders: tuple[tuple[str, str], ...] = ()

    def where(self, field: str, operator: str) -> "Query":
        """Narrowed by one more condition."""
        return replace(self, filters=(*self.filters, (field, operator)))

    def order_by(self, field: str, direction: str = ASCENDING) -> "Query":
        """Ordered by one more field."""
        return replace(self, orders=(*self.orders, (field, direction)))

    @property
    def equal(self) -> frozenset[tuple[str, str]]:
        """(field, ASCENDING or CONTAINS) of what is compared for equality, as an index has it."""
        told = {(field, ASCENDING) for field, how in self.filters if how in _EQUAL and field != "__name__"}
        return frozenset(told | {(field, CONTAINS) for field, how in self.filters if how in _CONTAINS})

    @property
    def sorted_by(self) -> tuple[tuple[str, str], ...]:
        """What the answers are ordered by: explicitly, or by the field of a range. The id comes by itself."""
        ordered = {field for field, _ in self.orders}
        ranges = dict.fromkeys(field for field, how in self.filters if how not in (*_EQUAL, *_CONTAINS))
        told = (*self.orders, *((field, ASCENDING) for field in ranges if field not in ordered))
        return tuple((field, direction) for field, direction in told if field != "__name__")

    def __str__(self) -> str:
        told = [f"{field} {how}" for field, how in self.filters]
        told += [f"by {field} {direction.lower()}" for field, direction in self.orders]
        return f"{self.collection}: {', '.join(told) or 'everything'}"
