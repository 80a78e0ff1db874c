"""A provider of another kind through the same runs: KING OF TIME, which is closed twice a day."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

import people
from clocks import HandClock
from dakoku.platform.errors import Unavailable
from dakoku_sync import background
from dakoku_sync.kingoftime.decoder import KingOfTimeDecoder
from dakoku_sync.kingoftime.reader import PEOPLE_PATH, KingOfTimeReader
from dakoku_sync.providers import Provider, Providers
from sync.pulls import DAY, Pulls, counted, told

CLOSED = datetime(2026, 11, 19, 23, 45, tzinfo=UTC)  # 08:45 in Japan
OPEN = CLOSED + timedelta(hours=1, minutes=15)
STAFF = [{"key": "k-1", "code": "0001", "lastName": "佐藤", "firstName": "花子"}]


def answered(path: str, _: Mapping[str, str]) -> Any:
    """One person, and that one's day."""
    if path == PEOPLE_PATH:
        return STAFF
    taps = [
        {"time": f"{DAY.isoformat()}T{at}:00+09:00", "code": code}
        for at, code in (("08:30", "1"), ("17:30", "2"))
    ]
    return [{"date": DAY.isoformat(), "dailyWorkings": [{"employeeKey": "k-1", "timeRecord": taps}]}]


@pytest.fixture(autouse=True)
def _king_of_time(pulls: Pulls, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every connection is one to KING OF TIME."""
    decoder = KingOfTimeDecoder(pulls.made.settings.organisation().rules)
    monkeypatch.setattr(Providers, "of", lambda *_: Provider(KingOfTimeReader(answered), decoder))


def test_forty_days_are_one_slice_and_one_call(pulls: Pulls) -> None:
    last = date(2026, 11, 19)
    run = pulls.pull(pulls.connect(), last - timedelta(days=39), last)
    assert run["slices"]["read"] == {"done": 2, "total": 2}
    assert (run["calls"], counted(run)) == (2, [1, 1, 0, 0, 0])
    assert told(run) == [("0001", DAY.isoformat(), "changed", None)]
    assert pulls.times(people.SATO) == (510, 1050)


def test_while_it_is_closed_no_night_begins_and_a_task_waits(pulls: Pulls, clock: HandClock) -> None:
    connection_id = pulls.connect()
    nights = background.make_nights(pulls.made)
    clock.now = CLOSED
    assert nights.run() == 0
    run_id = pulls.start(connection_id)
    with pytest.raises(Unavailable):
        pulls.once(*pulls.queue.waiting[0])
    clock.now = OPEN
    pulls.work()
    assert pulls.run(run_id)["state"] == "finished"
    assert nights.run() == 1
