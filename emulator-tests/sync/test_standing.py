"""How connections stand: their newest run, and whom matching left open."""

from clocks import HandClock
from sync.asking import OUTCOMES, standing
from sync.pulls import DAY, Pulls


def test_a_connection_that_was_never_pulled_has_nothing_to_tell(pulls: Pulls) -> None:
    pulls.connect()
    assert [standing(pulls.api)[0][name] for name in OUTCOMES] == [None, None, None]


def test_the_list_tells_the_newest_run_and_whom_matching_left_open(pulls: Pulls, clock: HandClock) -> None:
    connection_id = pulls.connect()
    pulls.pull(connection_id)
    clock.move(minutes=1)
    newest = pulls.pull(connection_id)
    stands = standing(pulls.api)[0]
    assert stands["lastRun"] == {name: value for name, value in newest.items() if name != "lines"}
    assert stands["lastRun"]["to"] == DAY.isoformat()
    assert (stands["unmatched"], stands["conflicts"]) == (1, 0)
