"""Tasks and schedules that come twice, late or in another order: the result is the same."""

import random
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

import people
from clocks import HandClock
from dakoku.store.pulls.slices import Slices
from dakoku_sync import background
from sync.asking import headers
from sync.pulls import DAY, RUNS, TODAY, Pulls, counted, office

NEXT = DAY + timedelta(days=1)


@pytest.mark.parametrize("seed", range(3))
def test_every_task_twice_in_any_order_is_every_task_once(pulls: Pulls, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - an order, not a secret
    pulls.office.__dict__.update(office(DAY, NEXT).__dict__)
    run_id = pulls.start(pulls.connect(), DAY, NEXT)
    while pulls.queue.waiting:
        chance.shuffle(pulls.queue.waiting)
        task = pulls.queue.waiting.pop()
        pulls.attempt(*task)
        pulls.attempt(*chance.choice(pulls.queue.every))
        pulls.attempt(*task)
    run = pulls.run(run_id)
    assert (run["state"], counted(run)) == ("finished", [4, 4, 0, 0, 0])
    assert {pulls.times(who, day) for who in (people.SATO, people.SUZUKI) for day in (DAY, NEXT)} == {
        (510, 1050)
    }


def test_what_an_attempt_entered_before_it_died_is_told_all_the_same(
    pulls: Pulls, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_id = pulls.start(pulls.connect())
    pulls.attempt(*pulls.queue.waiting.pop(0))
    pulls.attempt(*pulls.queue.waiting.pop(0))
    clock.move(seconds=1)
    with monkeypatch.context() as patch:
        patch.setattr(Slices, "keep", dies)
        with pytest.raises(RuntimeError):
            pulls.once(*pulls.queue.waiting[0])
    assert pulls.times(people.SATO) == (510, 1050)
    pulls.work()
    assert counted(pulls.run(run_id)) == [2, 2, 0, 0, 0]


def dies(*_: object) -> None:
    """A process that ends in the middle."""
    raise RuntimeError


def test_a_task_that_died_after_its_work_is_made_up_for_by_its_repetition(pulls: Pulls) -> None:
    run_id = pulls.start(pulls.connect())
    people_task = pulls.queue.waiting.pop(0)
    pulls.attempt(*people_task)
    dates_task = pulls.queue.waiting.pop(0)
    pulls.attempt(*dates_task)
    pulls.queue.waiting.clear()  # the queue lost what the task had handed out
    pulls.queue.names.clear()
    pulls.attempt(*dates_task)
    pulls.work()
    assert pulls.run(run_id)["state"] == "finished"


def test_tasks_of_a_run_that_has_ended_do_nothing(pulls: Pulls) -> None:
    connection_id = pulls.connect()
    pulls.pull(connection_id)
    calls = len(pulls.calls)
    sheet = pulls.sheet(people.SATO)
    for task in list(pulls.queue.every):
        pulls.attempt(*task)
    assert (len(pulls.calls), pulls.sheet(people.SATO), pulls.queue.waiting) == (calls, sheet, [])


def test_slices_entered_at_once_make_one_end(pulls: Pulls, clock: HandClock) -> None:
    run_id = pulls.start(pulls.connect())
    pulls.attempt(*pulls.queue.waiting.pop(0))
    pulls.attempt(*pulls.queue.waiting.pop(0))
    (task,) = pulls.queue.waiting
    clock.move(seconds=1)
    pulls.queue.waiting.clear()
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: pulls.attempt(*task), range(4)))
    assert counted(pulls.run(run_id)) == [2, 2, 0, 0, 0]


def test_two_presses_at_once_make_one_run(pulls: Pulls) -> None:
    connection_id = pulls.connect()
    with ThreadPoolExecutor(2) as pool:
        asked = list(pool.map(lambda one: one.ask(connection_id), (pulls, pulls.beside())))
    assert sorted(one.status_code for one in asked) == [202, 409]
    assert len(pulls.queue.every) == 1


def test_each_night_one_run_of_forty_days_however_often_the_schedule_comes(
    pulls: Pulls, clock: HandClock
) -> None:
    connection_id = pulls.connect()
    pulls.connect("second", automatic=False)
    nights = background.make_nights(pulls.made)
    assert [nights.run(), nights.run()] == [1, 0]
    pulls.work()
    clock.move(hours=16)  # 04:00: the work date is still the same
    assert nights.run() == 0
    clock.move(hours=1)
    assert nights.run() == 1
    pulls.work()
    shown = (pulls.api.get(RUNS, headers=headers(people.ITO)).json or {})["runs"]
    assert [(one["kind"], one["from"], one["to"], one["state"]) for one in shown] == [
        ("daily", str(TODAY - timedelta(days=39)), str(TODAY), "finished"),
        ("daily", str(TODAY - timedelta(days=40)), str(TODAY - timedelta(days=1)), "finished"),
    ]
    assert {one["connectionId"] for one in shown} == {connection_id}
    assert pulls.times(people.SATO) == (510, 1050)


def test_a_night_waits_for_the_run_that_is_at_work(pulls: Pulls) -> None:
    pulls.start(pulls.connect())
    nights = background.make_nights(pulls.made)
    assert nights.run() == 0
    pulls.work()
    assert nights.run() == 1
