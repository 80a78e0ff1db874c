"""A check, and what it comes to when it cannot be made at all."""

import logging
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from firebase_admin.exceptions import FirebaseError
from google.api_core.exceptions import Forbidden, GoogleAPIError, NotFound, Unauthorized
from google.auth.exceptions import GoogleAuthError

from dakoku.doctor.finding import Finding, State
from dakoku.platform.errors import Unavailable
from dakoku.platform.languages import Language

log = logging.getLogger(__name__)
_NO_ANSWER = (
    GoogleAPIError,
    GoogleAuthError,
    FirebaseError,
    OSError,
    Unavailable,
)  # `requests` raises OSError


@dataclass(frozen=True, slots=True)
class Visit:
    """One time that somebody asked: its id, who it was, and what they read."""

    id: str
    uid: str
    language: Language


class Check(ABC):
    """`names`: what it rests on, to be looked at when it fails."""

    name: str
    names: tuple[str, ...] = ()

    @abstractmethod
    def look(self, visit: Visit) -> Iterable[Finding]:
        """What shows at once; `waiting` for the rest."""

    def follow(self) -> Iterable[Finding]:
        """What has become of that by now. Nothing, where nothing is waited for."""
        return ()


def tried(check: Check, look: Callable[[], Iterable[Finding]]) -> list[Finding]:
    """What a check finds, or why it could not look."""
    try:
        return list(look())
    except Exception as error:
        log.exception("doctor: %s could not be looked at", check.name)
        return [Finding(check=check.name, state=State.FAILED, code=code_of(error), names=check.names)]


def code_of(error: Exception) -> str:
    """The common code of an error, or of what lies behind one of ours."""
    match error.__cause__ or error:
        case Forbidden() | Unauthorized():
            return "denied"
        case NotFound():
            return "gone"
        case cause if isinstance(cause, _NO_ANSWER):
            return "noAnswer"
        case _:
            return "unexpected"
