"""What runs leave in the history of days."""

import people
from dakoku.domain.zone import month_of
from dakoku.store.record.edits import Edits
from sync.pulls import DAY, SATO, Pulls, adits


def test_a_later_pull_that_says_otherwise_is_in_the_days_history(pulls: Pulls) -> None:
    connection = pulls.connect()
    pulls.pull(connection)
    edits = Edits(pulls.database, people.SATO.id, month_of(DAY))
    assert edits.all() == []
    adits(pulls.office, SATO, DAY, "08:30", "18:00")
    pulls.pull(connection)
    (left,) = edits.all()
    assert (left["kind"], left["name"], left["workDate"]) == ("pulled", "市立学校", DAY.isoformat())
    assert (left["before"]["end"], left["after"]["end"]) == (1050, 1080)
    assert Edits(pulls.database, people.SUZUKI.id, month_of(DAY)).all() == []
