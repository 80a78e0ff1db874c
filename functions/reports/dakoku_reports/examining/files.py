"""Files: an object is written, read, fetched by a signed link, and deleted."""

import logging
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import requests
from google.auth.exceptions import GoogleAuthError

from dakoku.doctor.check import Check, Visit
from dakoku.doctor.finding import Finding, State
from dakoku.doctor.tokens import SIGNING
from dakoku.platform import storage
from dakoku.platform.config import Config
from dakoku.platform.errors import Unavailable

log = logging.getLogger(__name__)
_LIFETIME = timedelta(minutes=5)
_TIMEOUT = 10  # seconds
_FILE = "doctor.txt"


class FilesCheck(Check):
    """The object bears the visit's id, and holds it."""

    name = "files"

    def __init__(self, config: Config) -> None:
        self._config = config
        self.names = (config.report_bucket, "roles/storage.objectUser", "storage.googleapis.com")

    def look(self, visit: Visit) -> Iterator[Finding]:
        name = f"doctor/{visit.id}"
        try:
            self._save(name, visit.id)
            if storage.load(self._config, name) == visit.id.encode():
                yield Finding(check=self.name)
            else:
                yield Finding(check=self.name, state=State.FAILED, code="gone", names=self.names)
            yield self._fetched(name, visit.id)
        finally:
            storage.discard(self._config, name)

    def _save(self, name: str, content: str) -> None:
        with TemporaryDirectory() as folder:
            file = Path(folder) / _FILE
            file.write_text(content)
            storage.save(self._config, name, file, "text/plain")

    def _fetched(self, name: str, content: str) -> Finding:
        try:
            url = storage.signed_link(self._config, name, _FILE, _LIFETIME)
        except (GoogleAuthError, Unavailable):
            log.exception("doctor: no link could be signed")
            return Finding(check="links", state=State.FAILED, code="notSigned", names=SIGNING)
        if _fetch(url) == content:
            return Finding(check="links")
        return Finding(check="links", state=State.FAILED, code="notFetched", names=self.names)


def _fetch(url: str) -> str | None:
    try:
        answer = requests.get(url, timeout=_TIMEOUT)
    except requests.RequestException:
        return None  # its text names the link
    return answer.text if answer.ok else None
