"""What tests of the pull are made of."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from dakoku.domain.zone import DayRules

RULES = DayRules(ZoneInfo("Asia/Tokyo"))
DAY = date(2026, 11, 20)

json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


def jst(hour: int, minute: int = 0, second: int = 0, day: int = DAY.day) -> datetime:
    """An instant of November 2026, by the clock in Tokyo."""
    return datetime(2026, 11, day, hour, minute, second, tzinfo=ZoneInfo("Asia/Tokyo")).astimezone(UTC)
