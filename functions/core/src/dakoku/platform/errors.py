"""One small family of errors. Each says what to do, whether trying again helps, and its place in HTTP."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class FieldError:
    """One bad input: where it stands (field, and line where there is one), which rule, and the remedy.

    `params` are the numbers of the rule, for pages that say it in their own words.
    """

    field: str
    code: str
    message: str
    line: int | None = None
    params: Mapping[str, int] | None = None


class DakokuError(Exception):
    """Base. `code` is stable and translated by the pages; `transient` tells Cloud Tasks to try again."""

    status = 500
    code = "internal"
    transient = False

    def __init__(self, message: str, *, code: str | None = None, fields: Sequence[FieldError] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.code = code or self.code
        self.fields = tuple(fields)


class InvalidInput(DakokuError):
    """The caller can mend it: see `fields`."""

    status = 422
    code = "invalid"


class NotSignedIn(DakokuError):
    """No identity, or one that is no longer good."""

    status = 401
    code = "notSignedIn"


class NotAllowed(DakokuError):
    """Known, but not for this role or department."""

    status = 403
    code = "notAllowed"


class NotFound(DakokuError):
    """Nothing there (or nothing that this caller may know of)."""

    status = 404
    code = "notFound"


class Conflict(DakokuError):
    """The world has moved on: read again, then decide."""

    status = 409
    code = "conflict"


class Outrun(Conflict):
    """Somebody else was faster: the same again, on what is there now, may succeed."""


class TooManyTries(DakokuError):
    """Slow down; `retry_after` is in seconds."""

    status = 429
    code = "tooManyTries"

    def __init__(self, message: str, retry_after: int) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class Unavailable(DakokuError):
    """Something we rely on does not answer. Trying again may help."""

    status = 503
    code = "unavailable"
    transient = True
