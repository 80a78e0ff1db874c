"""Attempts at a task: what may pass is tried again by the queue, what is for good ends the run."""

import logging
from collections.abc import Callable

from google.api_core.exceptions import GoogleAPICallError

from dakoku.platform.errors import DakokuError, Outrun, Unavailable

log = logging.getLogger(__name__)


class Unexpected(DakokuError):
    """A fault of ours."""

    code = "unexpected"


def attempt(work: Callable[[], None], give_up: Callable[[DakokuError], None], *, last: bool) -> None:
    """Do it. Raises what may pass, for the queue; on the last attempt nothing, and gives up."""
    try:
        work()
    except DakokuError as error:
        may_pass = error.transient or isinstance(error, Outrun)
        if may_pass and not last:
            raise
        give_up(Unavailable(error.message) if may_pass else error)
    except GoogleAPICallError as error:
        if not last:
            raise
        give_up(Unavailable(f"The database did not answer: {error.message}"))
    except Exception:
        if not last:
            raise
        log.exception("a slice of a run failed for good")
        give_up(Unexpected("A fault of this program: the logs name it."))
