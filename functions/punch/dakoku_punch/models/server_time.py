"""The time that clocks are corrected by."""

from dakoku.platform.wire import Wire


class Time(Wire):
    """Server time in ms since the epoch."""

    now: int
