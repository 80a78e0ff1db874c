"""Finding people in the whole organisation, by how their code, name or kana begins."""

import unicodedata
from collections.abc import Iterator

from google.cloud import firestore

from dakoku.store.people.employees import Employee, Employees

MOST = 50
_HIRAGANA = range(ord("ぁ"), ord("ゖ") + 1)
_TO_KATAKANA = {code: code + ord("ァ") - ord("ぁ") for code in _HIRAGANA}


def find(client: firestore.Client, text: str) -> tuple[list[Employee], bool]:
    """At most `MOST` of them by code, and whether there are others. An empty text finds nobody."""
    found: dict[str, Employee] = {}
    for field, beginning in _asked(text):
        for employee in Employees(client).beginning(field, beginning, MOST + 1):
            found[employee.id] = employee
    people = sorted(found.values(), key=lambda employee: employee.code)
    return people[:MOST], len(people) > MOST


def _asked(text: str) -> Iterator[tuple[str, str]]:
    """What to look for in which field: a code is ASCII, and no kana is."""
    plain = " ".join(unicodedata.normalize("NFKC", text).split())
    if not plain:
        return
    yield "name", plain
    if plain.isascii():
        yield "code", plain
    else:
        yield "kana", plain.translate(_TO_KATAKANA)
