"""Ending on a signal: once, and in order."""

import signal
from types import FrameType

_ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def end_once() -> None:
    """The first SIGINT, SIGTERM or SIGHUP raises KeyboardInterrupt. Those that follow are ignored, so that an
    impatient second Ctrl-C does not interrupt the ending of what was started.
    """
    for each in _ENDING:
        signal.signal(each, _end)


def _end(_signal: int, _frame: FrameType | None) -> None:
    for each in _ENDING:
        signal.signal(each, signal.SIG_IGN)
    raise KeyboardInterrupt
