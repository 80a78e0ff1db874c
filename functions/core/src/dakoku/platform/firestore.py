"""The Firestore client of a process. Server code bypasses rules; the emulator needs no credentials."""

from functools import cache

from google.api_core.exceptions import Aborted, AlreadyExists, FailedPrecondition, NotFound
from google.auth.credentials import AnonymousCredentials
from google.cloud import firestore

from dakoku.platform.config import Config
from dakoku.platform.errors import Conflict

# A batch is refused with one of these when a document is no longer what it was read as.
LOST_THE_RACE = (Aborted, AlreadyExists, FailedPrecondition, NotFound)


@cache
def client(config: Config) -> firestore.Client:
    """One client per configuration: it keeps its own channel, so it is made once and shared."""
    if config.emulated:
        return firestore.Client(project=config.project, credentials=AnonymousCredentials())  # type: ignore[no-untyped-call]
    return firestore.Client(project=config.project)


def commit(batch: firestore.WriteBatch) -> None:
    """Commit a batch with preconditions. Raises `Conflict`, nothing written, if somebody else was faster."""
    try:
        batch.commit()
    except LOST_THE_RACE as error:
        raise Conflict("Somebody else has just changed this. Look again, then decide.") from error
