"""Where no trigger fires by itself: it is lost, or fires when the test says so, as often as it says."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

import school as schools
from dakoku_punch import triggers, wiring
from dakoku_punch.settle import kinds
from dakoku_punch.wiring import Parts
from flows.writer import Writer, counted
from school import SATO, School


@pytest.fixture
def project() -> str:
    """Another than the suite's."""
    return "demo-flows"


def test_the_trigger_fired_many_times_at_once_settles_once(
    writer: Writer, school: School, parts: Parts
) -> None:
    punch = writer.punch(SATO, schools.now())
    assert writer.send(punch)
    snapshot = parts.client.document(f"punches/{punch['punchId']}").get()
    settler = wiring.make_settler(parts)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: triggers.settle(settler, kinds.PUNCHES, snapshot), range(8)))
    assert school.statuses(SATO) == ["accepted"]
    assert counted(school, SATO, punch) == [punch["punchId"]]
    (before,) = school.receipts(SATO)
    triggers.settle(settler, kinds.PUNCHES, snapshot)
    (after,) = school.receipts(SATO)
    assert {**after, "decidedAt": None} == {**before, "decidedAt": None}


def test_a_punch_whose_trigger_was_lost_is_found_by_the_sweep(
    writer: Writer, school: School, parts: Parts
) -> None:
    punch = writer.punch(SATO, schools.now())
    assert writer.send(punch)
    assert wiring.make_sweep(parts).run().settled == 0  # it may still be on its way
    later = replace(parts, clock=lambda: parts.clock() + timedelta(minutes=3))
    assert school.statuses(SATO) == []
    assert wiring.make_sweep(later).run().settled == 1
    assert school.statuses(SATO) == ["accepted"]
    assert counted(school, SATO, punch) == [punch["punchId"]]
    assert wiring.make_sweep(later).run().settled == 0
