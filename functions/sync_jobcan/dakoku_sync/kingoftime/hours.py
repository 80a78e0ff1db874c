"""When KING OF TIME answers nobody: twice a day, by the clock in Japan."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

_JAPAN = ZoneInfo("Asia/Tokyo")
_CLOSED = ((time(8, 30), time(10)), (time(17, 30), time(18, 30)))


def closed_until(at: datetime) -> datetime | None:
    """When it opens again, if it is closed at this instant."""
    local = at.astimezone(_JAPAN)
    for closes, opens in _CLOSED:
        if closes <= local.time() < opens:
            return datetime.combine(local.date(), opens, _JAPAN)
    return None
