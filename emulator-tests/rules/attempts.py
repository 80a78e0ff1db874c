"""Tries every operation on a document as somebody, and puts back whatever was let through."""

from collections.abc import Callable
from dataclasses import dataclass

from people import Document
from rules.rest import SERVER, Asking, Firestore
from rules.values import REQUEST_TIME

NARROWING = ("departmentId", "employeeId", "terminalId")


@dataclass(frozen=True)
class Attempt:
    """Somebody, and a document that exists."""

    firestore: Firestore
    who: Asking
    path: str
    fields: Document


def granted(attempt: Attempt) -> str:
    """The letters of all operations that the rules let through, in the order of the table."""
    return "".join(letters(attempt) for letters in (_get, _list, _create, _change, _replay, _delete))


def readable(attempt: Attempt) -> str:
    """The letters of reading alone."""
    return _get(attempt) + _list(attempt)


def _get(attempt: Attempt) -> str:
    return "g" if attempt.firestore.get(attempt.who, attempt.path) else ""


def _list(attempt: Attempt) -> str:
    collection = attempt.path.rpartition("/")[0]
    if attempt.firestore.query(attempt.who, collection):
        return "L"
    filters = [{name: attempt.fields[name]} for name in NARROWING if name in attempt.fields]
    narrowed = [attempt.firestore.query(attempt.who, collection, **each) for each in filters]
    return "l" if any(narrowed) else ""


def _create(attempt: Attempt) -> str:
    folder, _, old = attempt.path.rpartition("/")
    new = old[:-1] + "9"
    fields = attempt.fields | ({"punchId": new} if "punchId" in attempt.fields else {})
    if not attempt.firestore.write(attempt.who, f"{folder}/{new}", fields):
        return ""
    attempt.firestore.delete(SERVER, f"{folder}/{new}")
    return "c"


def _change(attempt: Attempt) -> str:
    fields = attempt.fields | {"type": "out", "active": True, "arrivedAt": REQUEST_TIME}
    return _tried(attempt, "u", lambda: attempt.firestore.write(attempt.who, attempt.path, fields))


def _replay(attempt: Attempt) -> str:
    fields = attempt.fields | {"arrivedAt": REQUEST_TIME}
    return _tried(attempt, "r", lambda: attempt.firestore.write(attempt.who, attempt.path, fields))


def _delete(attempt: Attempt) -> str:
    return _tried(attempt, "d", lambda: attempt.firestore.delete(attempt.who, attempt.path))


def _tried(attempt: Attempt, letter: str, write: Callable[[], bool]) -> str:
    if not write():
        return ""
    attempt.firestore.write(SERVER, attempt.path, attempt.fields)
    return letter
