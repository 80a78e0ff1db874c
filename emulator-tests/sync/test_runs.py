"""A run from the request to the sheets, and the same again. It is noon on 20 November 2026."""

import people
from sync.pulls import DAY, Pulls, counted, told


def test_the_first_run_enters_everybody_who_is_known(pulls: Pulls) -> None:
    run = pulls.pull(pulls.connect())
    assert (run["state"], run["code"], run["kind"]) == ("finished", None, "manual")
    assert counted(run) == [2, 2, 0, 0, 0]
    assert told(run) == [
        ("0001", DAY.isoformat(), "changed", None),
        ("0002", DAY.isoformat(), "changed", None),
    ]
    assert run["slices"] == {"read": {"done": 2, "total": 2}, "enter": {"done": 1, "total": 1}}
    assert pulls.times(people.SATO) == pulls.times(people.SUZUKI) == (510, 1050)
