"""Secrets: each does its work once. No value is shown, nor anything made of it."""

import logging
from collections.abc import Callable, Iterator, Mapping

from dakoku.doctor.check import Check, Visit
from dakoku.doctor.finding import Finding, State
from dakoku.platform.encryption import decrypt, encrypt

log = logging.getLogger(__name__)
Use = Callable[[], bool]
_LEAST = 32  # bytes
_PLAIN, _OWNER = "plain", "doctor"


class SecretsCheck(Check):
    """`uses`: by a secret's name, whether it does its work; raising is failing."""

    name = "secrets"

    def __init__(self, uses: Mapping[str, Use]) -> None:
        self._uses = uses

    def look(self, visit: Visit) -> Iterator[Finding]:  # noqa: ARG002 - whoever asks sees the same
        bad = tuple(name for name, use in self._uses.items() if not _works(use))
        if bad:
            yield Finding(check=self.name, state=State.FAILED, code="badSecret", names=bad)
        else:
            yield Finding(check=self.name)


def encrypts(key: str) -> bool:
    """Whether a key closes and opens."""
    return decrypt(key, encrypt(key, _PLAIN, _OWNER), _OWNER) == _PLAIN


def is_long(key: str) -> bool:
    """Whether a key for digests is hex, and long enough."""
    return len(bytes.fromhex(key)) >= _LEAST


def _works(use: Use) -> bool:
    try:
        return use()
    except ValueError as error:
        log.warning("doctor: a secret does not work: %s", type(error).__name__)  # its text may tell of it
        return False
