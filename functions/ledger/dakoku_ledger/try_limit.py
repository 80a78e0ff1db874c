"""The limit on wrong passwords: counted before they are checked."""

from datetime import datetime
from typing import Any

from google.cloud import firestore

from dakoku.platform.errors import Conflict, TooManyTries
from dakoku.platform.firestore import commit
from dakoku.store.people.credentials import Tries
from dakoku_ledger.try_books import TryBook

_ATTEMPTS = 5


def reserve(client: firestore.Client, book: TryBook, digest: str, now: datetime) -> None:
    """Count a password as wrong before it is checked: a thousand tries at once get no more than five.

    Raises `TooManyTries`.
    """
    for _ in range(_ATTEMPTS):
        tries, revision = book.read(now)
        if tries.spent(digest):
            wait = max(1, int((tries.ends - now).total_seconds()))
            raise TooManyTries(f"Too many wrong passwords. Try again in {wait // 60 + 1} minutes.", wait)
        if digest in tries.seen or _written(client, book, tries.wrong(digest), revision):
            return
    raise TooManyTries("Too many tries at once. Try again in a moment.", 1)


def release(client: firestore.Client, book: TryBook, digest: str, now: datetime) -> None:
    """Take a right password off the count. Lost when somebody else is faster: it then counts as one wrong."""
    tries, revision = book.read(now)
    others = tuple(seen for seen in tries.seen if seen != digest)
    _written(client, book, Tries(tries.since, others), revision)


def _written(client: firestore.Client, book: TryBook, tries: Tries, revision: Any) -> bool:
    batch = client.batch()
    book.write(batch, tries, revision)
    try:
        commit(batch)
    except Conflict:
        return False
    return True
