"""What grows is told, and what is counted otherwise than it was."""

import pytest

from tools.bench.growth import counted, pulled
from tools.bench.growth.counted import Counted
from tools.bench.growth.deed import Cost
from tools.bench.growth.growing import DEEDS, Growth
from tools.bench.growth.table import rows


def grown(*costs: Cost) -> Growth:
    return Growth("deed", "unit", costs)


def test_what_costs_the_same_everywhere_is_fine() -> None:
    same = grown(Cost(10, 40, 0, 5000, 0.1), Cost(20, 80, 0, 10000, 0.2))
    assert same.over == []
    assert rows([same]) == [
        ("deed", "unit", "4 / 4", "0 / 0", "0.5 / 0.5", "10 / 10", "1.00", "1.00", "1.00", "1.00", "ok")
    ]


@pytest.mark.parametrize(
    ("last", "over"),
    [
        (Cost(10, 49, 0, 5000, 0.1), ["reads"]),
        (Cost(10, 40, 1, 5000, 0.1), ["writes"]),
        (Cost(10, 40, 0, 6100, 0.1), ["size"]),
        (Cost(10, 40, 0, 5000, 0.21), ["seconds"]),
        (Cost(10, 10, 0, 100, 0.01), []),
    ],
)
def test_what_grows_is_named(last: Cost, over: list[str]) -> None:
    assert grown(Cost(10, 40, 0, 5000, 0.1), last).over == over


def test_milliseconds_more_are_noise() -> None:
    assert grown(Cost(1, 1, 0, 1, 0.001), Cost(1, 1, 0, 1, 0.005)).over == []


def test_waiting_for_the_emulator_is_noise() -> None:
    assert grown(Cost(1, 1, 0, 1, 0.01), Cost(1, 1, 0, 1, 0.04, waited=2)).over == []
    assert grown(Cost(1, 1, 0, 1, 0.01), Cost(1, 1, 0, 1, 0.04, waited=1)).over == ["seconds"]


def test_the_file_has_every_deed_and_no_other() -> None:
    assert set(counted.kept()) == {deed.what for deed in DEEDS} | {pulled.NIGHT}


def test_other_counts_are_named() -> None:
    found = dict(counted.kept())
    assert counted.differing(found) == []
    found["punch settled"] = Counted(unit="punch", reads=6, writes=3)
    del found["month list"]
    assert set(counted.differing(found)) == {"punch settled", "month list"}
