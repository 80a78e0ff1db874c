"""The Firestore client of a process. Server code bypasses rules; the emulator needs no credentials."""

from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Any, TypeVar

from google.api_core.exceptions import Aborted, AlreadyExists, FailedPrecondition, NotFound
from google.auth.credentials import AnonymousCredentials
from google.cloud import firestore

from dakoku.platform.config import Config
from dakoku.platform.errors import Outrun

Result = TypeVar("Result")
_ROUNDS = 10  # of as many who change one thing at once, one gets through in each

# A batch is refused with one of these when a document is no longer what it was read as.
LOST_THE_RACE = (Aborted, AlreadyExists, FailedPrecondition, NotFound)


@cache
def client(config: Config) -> firestore.Client:
    """One client per configuration: it keeps its own channel, so it is made once and shared."""
    if config.emulated:
        return firestore.Client(project=config.project, credentials=AnonymousCredentials())  # type: ignore[no-untyped-call]
    return firestore.Client(project=config.project)


def commit(batch: firestore.WriteBatch) -> None:
    """Commit a batch with preconditions. Raises `Outrun`, nothing written, if somebody else was faster."""
    try:
        batch.commit()
    except LOST_THE_RACE as error:
        raise Outrun("Somebody else has just changed this. Look again, then decide.") from error


def in_transaction(client: firestore.Client, change: Callable[[firestore.Transaction], Result]) -> Result:
    """Run a change; nobody writes to what it reads before it is committed.

    Raises `Outrun` when somebody always is faster.
    """
    try:
        made: Result = firestore.transactional(change)(client.transaction())
    except (ValueError, *LOST_THE_RACE) as error:
        raise Outrun("Somebody else has just changed this. Look again, then decide.") from error
    return made


def retried(change: Callable[[], Result]) -> Result:
    """Read, change and commit until nobody else was faster. Raises `Outrun` when somebody always is."""
    for _ in range(_ROUNDS - 1):
        with suppress(Outrun):
            return change()
    return change()


def contents(snapshot: firestore.DocumentSnapshot) -> dict[str, Any]:
    """What a document that exists held, to be read and not to be changed: no copy of it is made.

    Of a long document, the SDK's copies are two thirds of what reading it costs; this spares one of them.
    """
    held: dict[str, Any] = snapshot._data  # noqa: SLF001 - the SDK only gives out copies
    return held


def size_of(batch: firestore.WriteBatch) -> int:
    """How many bytes a commit of the batch sends."""
    return sum(write._pb.ByteSize() for write in batch._write_pbs)  # noqa: SLF001 - the SDK says it nowhere
