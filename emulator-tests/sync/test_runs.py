"""A run from the request to the sheets, and the same again. It is noon on 20 November 2026."""

from datetime import date, timedelta

import pytest
from google.cloud.firestore import Client

import people
from clocks import HandClock
from dakoku.domain.punch import Source
from dakoku.store.record.pulled import PullState
from sync.asking import headers, standing
from sync.pulls import DAY, NOBODY, RUNS, SATO, SUZUKI, TODAY, Pulls, adit, adits, counted, office, told

NEXT = DAY + timedelta(days=1)
WHOLE = (TODAY - timedelta(days=40), TODAY - timedelta(days=1))


def written(database: Client) -> dict[str, object]:
    """When every document but those of runs was written last."""
    found: dict[str, object] = {}
    for collection in database.collections():
        if collection.id not in {"runs", "audit"}:
            found |= {one.reference.path: one.update_time for one in collection.stream()}
    return found


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
    sheet = pulls.sheet(people.SATO)
    assert sheet is not None
    assert {punch.source for punch in sheet.punches.values()} == {Source.PULLED}


def test_a_run_tells_its_progress_while_it_lasts_and_its_lines_when_it_is_over(pulls: Pulls) -> None:
    pulls.office.adits[DAY].append({**adit(SATO, DAY, "08:31"), "recorded_at": "never"})
    run_id = pulls.start(pulls.connect())
    while pulls.queue.waiting[0][0] == "pulldays":
        pulls.attempt(*pulls.queue.waiting.pop(0))
    under_way = pulls.run(run_id)
    assert (under_way["state"], under_way["lines"]) == ("entering", [])
    assert under_way["slices"] == {"read": {"done": 2, "total": 2}, "enter": {"done": 0, "total": 1}}
    pulls.work()
    assert [outcome for _, _, outcome, _ in told(pulls.run(run_id))] == ["failed", "changed"]


def test_whoever_is_nobody_here_is_named_with_the_code_that_nearly_fits(pulls: Pulls) -> None:
    connection_id = pulls.connect()
    pulls.pull(connection_id)
    found = pulls.matching(connection_id)
    assert [(one["externalId"], one["employeeId"]) for one in found["matched"]] == [
        (str(SATO), people.SATO.id),
        (str(SUZUKI), people.SUZUKI.id),
    ]
    (left,) = found["unmatched"]
    assert (left["externalId"], left["code"]) == (str(NOBODY), "2")
    assert [(near["code"], near["differs"]) for near in left["near"]] == [("0002", ["zeros"])]


def test_a_rerun_without_changes_writes_nothing_but_its_log(pulls: Pulls, database: Client) -> None:
    connection_id = pulls.connect()
    pulls.office.__dict__.update(office(DAY - timedelta(days=3), NEXT).__dict__)
    pulls.pull(connection_id, *WHOLE)
    before = written(database)
    run = pulls.pull(connection_id, *WHOLE)
    assert written(database) == before
    assert counted(run) == [10, 0, 10, 0, 0]
    assert (run["lines"], run["slices"]["enter"]) == ([], {"done": 0, "total": 0})


def test_only_what_has_changed_is_entered(pulls: Pulls, database: Client) -> None:
    connection_id = pulls.connect()
    pulls.pull(connection_id)
    untouched = written(database)[f"sheets/{people.SUZUKI.id}_202611"]
    adits(pulls.office, SATO, DAY, "08:10", "17:30")
    run = pulls.pull(connection_id)
    assert told(run) == [("0001", DAY.isoformat(), "changed", None)]
    assert pulls.times(people.SATO) == (490, 1050)
    assert written(database)[f"sheets/{people.SUZUKI.id}_202611"] == untouched


def test_an_adit_taken_back_is_marked_withdrawn(pulls: Pulls) -> None:
    connection_id = pulls.connect()
    adits(pulls.office, SATO, DAY, "08:30", "12:00", "12:45", "17:30")
    pulls.pull(connection_id)
    adits(pulls.office, SATO, DAY, "08:30", "17:30")
    pulls.pull(connection_id)
    sheet = pulls.sheet(people.SATO)
    assert sheet is not None
    assert sorted(punch.withdrawn for punch in sheet.punches.values()) == [False, False, True, True]


def test_an_open_day_is_provisional_until_a_later_run_finds_it_closed(pulls: Pulls) -> None:
    connection_id = pulls.connect()
    adits(pulls.office, SATO, DAY, "08:30")
    pulls.pull(connection_id)
    sheet = pulls.sheet(people.SATO)
    assert sheet is not None
    assert (sheet.pulled[DAY].state, pulls.times(people.SATO)) == (PullState.PROVISIONAL, (510, None))
    adits(pulls.office, SATO, DAY, "08:30", "17:30")
    assert len(told(pulls.pull(connection_id))) == 1
    sheet = pulls.sheet(people.SATO)
    assert sheet is not None
    assert (sheet.pulled[DAY].state, pulls.times(people.SATO)) == (PullState.FINAL, (510, 1050))


def test_a_night_that_jobcan_cuts_at_midnight_is_whole_again(pulls: Pulls) -> None:
    pulls.office.adits = {
        DAY: [{**adit(SATO, DAY, "22:00"), "adit_type": "clock_in"}],
        NEXT: [{**adit(SATO, NEXT, "07:00"), "adit_type": "clock_out"}],
    }
    pulls.pull(pulls.connect(), DAY, NEXT)
    assert pulls.times(people.SATO) == (1320, 1440 + 420)


def test_one_persons_punches_over_two_pages_are_all_there(pulls: Pulls) -> None:
    many = [f"{8 + n // 30:02}:{n % 30 * 2:02}" for n in range(98)]
    adits(pulls.office, SATO, DAY, *many)
    adits(pulls.office, SUZUKI, DAY, "08:30", "12:00", "12:45", "17:30")
    pulls.pull(pulls.connect())
    for who, times in ((people.SATO, 98), (people.SUZUKI, 4)):
        sheet = pulls.sheet(who)
        assert sheet is not None
        assert len(sheet.punches) == times


def test_a_run_says_how_far_it_is_and_the_connection_what_it_came_to(pulls: Pulls) -> None:
    connection_id = pulls.connect()
    run_id = pulls.start(connection_id, DAY, NEXT)
    pulls.attempt(*pulls.queue.waiting.pop(0))
    pulls.attempt(*pulls.queue.waiting.pop(0))
    run = pulls.run(run_id)
    assert (run["state"], run["slices"]["read"]) == ("reading", {"done": 2, "total": 3})
    pulls.work()
    (connection,) = standing(pulls.api)
    assert (connection["lastRun"]["id"], connection["lastRun"]["state"]) == (run_id, "finished")
    assert (connection["unmatched"], connection["conflicts"]) == (1, 0)


def test_two_connections_pull_side_by_side_and_the_first_keeps_whom_it_has(pulls: Pulls) -> None:
    one, two = pulls.connect(), pulls.connect("second")
    first, second = pulls.start(one), pulls.start(two)
    pulls.work()
    assert {pulls.run(run)["state"] for run in (first, second)} == {"finished"}
    assert counted(pulls.run(second)) == [0, 0, 0, 0, 0]
    assert {each["kind"] for each in pulls.matching(two)["conflicts"]} == {"otherConnection"}
    shown = pulls.api.get(RUNS, query_string={"connectionId": two}, headers=headers(people.ITO)).json or {}
    assert ([each["id"] for each in shown["runs"]], shown["cursor"]) == ([second], None)


@pytest.mark.parametrize(
    ("first", "last", "field", "code"),
    [
        (DAY, DAY - timedelta(days=1), "to", "endBeforeStart"),
        (DAY, TODAY, "to", "notOver"),
        (TODAY - timedelta(days=41), TODAY - timedelta(days=1), "from", "tooLong"),
    ],
)
def test_a_range_that_cannot_be_pulled_is_refused(
    pulls: Pulls, first: date, last: date, field: str, code: str
) -> None:
    response = pulls.ask(pulls.connect(), first, last)
    problem = response.json or {}
    assert (response.status_code, [(one["field"], one["code"]) for one in problem["fields"]]) == (
        422,
        [(field, code)],
    )
    assert pulls.queue.every == []


def test_whoever_was_matched_since_is_entered_for_all_dates(pulls: Pulls, clock: HandClock) -> None:
    connection_id = pulls.connect()
    pulls.pull(connection_id, *WHOLE)
    clock.move(minutes=1)
    pulls.pair(connection_id, SUZUKI, None)
    pulls.pair(connection_id, NOBODY, people.SUZUKI.id)
    run = pulls.pull(connection_id, *WHOLE)
    assert told(run) == [("0002", DAY.isoformat(), "changed", None)]
    run = pulls.pull(connection_id, *WHOLE)
    assert (run["lines"], run["slices"]["enter"]["total"]) == ([], 0)
