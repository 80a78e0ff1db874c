"""Two requests at once, each of which has read before the other writes."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import pytest
from google.cloud.firestore import WriteBatch

Answer = TypeVar("Answer")


def both(
    monkeypatch: pytest.MonkeyPatch, one: Callable[[], Answer], other: Callable[[], Answer]
) -> Sequence[Answer]:
    """Do both; their first commits wait for each other."""
    both_have_read = threading.Barrier(2)
    commit = WriteBatch.commit
    own = threading.local()

    def together(batch: WriteBatch) -> object:
        if not getattr(own, "waited", False):
            own.waited = True
            both_have_read.wait(timeout=20)
        return commit(batch)

    monkeypatch.setattr(WriteBatch, "commit", together)
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(lambda act: act(), (one, other)))
