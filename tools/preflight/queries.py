"""Every query that the code makes, and whether an index serves it."""

from collections.abc import Iterator

from tools.preflight import indexes, page_queries, server_queries
from tools.preflight.check import Check
from tools.preflight.query import Query
from tools.preflight.told import TOLD


def check() -> Check:
    """Queries without an index fail in the cloud, and there alone."""
    found, known = dict(made()), indexes.load()
    problems = [f"{place}: cannot be read; tell it in tools/preflight/told.py." for place in unread()]
    problems += [
        f"{place} is told in tools/preflight/told.py, and makes no such query." for place in untrue()
    ]
    problems += [
        f"{place} asks {query}: firestore.indexes.json has no index for it."
        for place, queries in found.items()
        for query in queries
        if not known.serve(query)
    ]
    return Check("indexes", f"{sum(map(len, found.values()))} queries, all served", tuple(problems))


def made() -> Iterator[tuple[str, tuple[Query, ...]]]:
    """Place by place: read from the source, or told."""
    for found in (*server_queries.find(), *page_queries.find()):
        yield found.place, TOLD.get(found.place, ()) if found.queries is None else found.queries


def unread() -> list[str]:
    """Places that nobody has told of."""
    return [place for place in _unreadable() if place not in TOLD]


def untrue() -> list[str]:
    """Places told of that are gone, or can be read."""
    return sorted(TOLD.keys() - set(_unreadable()))


def _unreadable() -> list[str]:
    return [found.place for found in (*server_queries.find(), *page_queries.find()) if found.queries is None]
