"""The queries of the pages, read from their source: each `query(…)` of the Firestore SDK names its collection
(or another query of the file, by its variable) and its conditions in place, or by a variable of the file."""

import re
from collections.abc import Iterator

from tools.paths import ROOT
from tools.preflight.query import ASCENDING, DESCENDING, Query
from tools.preflight.server_queries import Found

_CALL = re.compile(r"(?<![\w.])query\(")
_COLLECTION = re.compile(r'^collection\([^,]+, "(\w+)"\)$')
_WHERE = re.compile(r'^where\((?:"([\w.]+)"|documentId\(\)), "([^"]+)",')
_ORDER = re.compile(r'^orderBy\("([\w.]+)"(?:, "(desc|asc)")?\)$')
_LEAVING = ("limit(", "startAfter(", "startAt(", "endAt(")
_SUFFIXES = (".ts", ".tsx")


def find() -> list[Found]:
    """Every file of the pages that asks a query."""
    folder = ROOT / "hosting/src"
    paths = sorted(
        path for path in folder.rglob("*") if path.suffix in _SUFFIXES and ".test." not in path.name
    )
    told = (read(path.read_text(), path.relative_to(ROOT).as_posix()) for path in paths)
    return [found for one in told for found in one]


def read(source: str, path: str) -> Iterator[Found]:
    """The same of one file's text."""
    for number, match in enumerate(_CALL.finditer(source), 1):
        place = path if number == 1 else f"{path}#{number}"
        try:
            yield Found(place, (_query(source, _arguments(source, match.end())),))
        except ValueError:
            yield Found(place, None)


def _query(source: str, arguments: list[str]) -> Query:
    named = _COLLECTION.match(arguments[0])
    if named:
        found = Query(named[1])
    else:
        found = _query(source, _arguments(source, _assigned(source, arguments[0], "query")))
    for argument in arguments[1:]:
        found = _narrowed(source, found, argument)
    return found


def _narrowed(source: str, query: Query, argument: str) -> Query:
    if argument.startswith(_LEAVING):
        return query
    where, order = _WHERE.match(argument), _ORDER.match(argument)
    if where:
        return query.where(where[1] or "__name__", where[2])
    if order:
        return query.order_by(order[1], DESCENDING if order[2] == "desc" else ASCENDING)
    start = _assigned(source, argument, "where")
    return _narrowed(source, query, f"where({', '.join(_arguments(source, start))},")


def _assigned(source: str, variable: str, function: str) -> int:
    """Where the arguments begin of the call that a constant holds. ValueError when it is none."""
    found = re.search(rf"const {re.escape(variable)} = {function}\(", source)
    if not found:
        raise ValueError(variable)
    return found.end()


def _arguments(source: str, start: int) -> list[str]:
    """What stands between the parentheses, at its commas."""
    found: list[str] = []
    depth, begun = 0, start
    for place in range(start, len(source)):
        character = source[place]
        if character in ")]}" and depth == 0:
            return [*found, last] if (last := _plain(source[begun:place])) else found
        depth += (character in "([{") - (character in ")]}")
        if character == "," and depth == 0:
            found.append(_plain(source[begun:place]))
            begun = place + 1
    raise ValueError("no end")


def _plain(text: str) -> str:
    return " ".join(text.split())
