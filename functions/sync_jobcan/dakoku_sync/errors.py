"""What can go wrong while a provider is asked. Transient is `Unavailable`; the rest is for good."""

from collections.abc import Sequence

from dakoku.platform.errors import DakokuError, Unavailable


class Busy(Unavailable):
    """The provider asks for patience; `retry_after` in seconds, or None where it does not say."""

    def __init__(self, retry_after: float | None = None) -> None:
        super().__init__("The provider asks to be called less often. It is tried again later.")
        self.retry_after = retry_after


class Refused(DakokuError):
    """The provider will not answer this, however often: `code` says why, and `message` the remedy.

    `missingScope` (`scopes` are), `credentialsRefused`, `badRequest`, `notThere`, `badAnswer`.
    """

    status = 502
    code = "refused"

    def __init__(self, message: str, *, code: str | None = None, scopes: Sequence[str] = ()) -> None:
        super().__init__(message, code=code)
        self.scopes = tuple(scopes)
