"""The Firestore client of a process. Server code bypasses rules; the emulator needs no credentials."""

from functools import cache

from google.auth.credentials import AnonymousCredentials
from google.cloud import firestore

from dakoku.platform.config import Config


@cache
def client(config: Config) -> firestore.Client:
    """One client per configuration: it keeps its own channel, so it is made once and shared."""
    if config.emulated:
        return firestore.Client(project=config.project, credentials=AnonymousCredentials())  # type: ignore[no-untyped-call]
    return firestore.Client(project=config.project)
