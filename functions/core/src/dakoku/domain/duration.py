"""Lengths of time as people read them."""


def hhmm(minutes: int) -> str:
    """Minutes as hours and minutes, past 24 hours too: 3558 is "59:18", -75 is "-1:15"."""
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else ''}{hours}:{rest:02}"
