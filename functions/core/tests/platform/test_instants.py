"""An instant as a mail writes it."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from dakoku.platform.instants import written

NOON_IN_TOKYO = datetime(2026, 11, 22, 3, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("ja", "2026年11月22日(日) 12:05"),
        ("en", "Sun, Nov 22, 2026 12:05"),
        ("zh-TW", "2026年11月22日 週日 12:05"),
        ("th", "อา. 22 พ.ย. 2026 12:05 น."),
        ("vi", "CN, 22 thg 11, 2026 12:05"),
    ],
)
def test_an_instant_is_written_in_the_zone_and_the_language(language: str, expected: str) -> None:
    assert written(NOON_IN_TOKYO, ZoneInfo("Asia/Tokyo"), language) == expected
