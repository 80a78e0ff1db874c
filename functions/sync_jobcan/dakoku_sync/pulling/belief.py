"""Answers that are too empty to be true: an outage at the provider must not take everybody's punches away."""

from collections.abc import Mapping

from dakoku_sync.pulled import PulledDay

Days = Mapping[str, PulledDay]


def suddenly_empty(before: Days, after: Days) -> bool:
    """Whether a date on which people had punches has none of anybody any more. Such an answer is reported
    (`suddenlyEmpty`), and not entered."""
    return _anybody(before) and not _anybody(after)


def _anybody(days: Days) -> bool:
    return any(day.punches for day in days.values())
