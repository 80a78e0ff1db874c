"""The estimate adds up, and the handbook's table is the calculator's."""

import pytest

from tools import cost
from tools.bench.growth.counted import kept
from tools.paths import ROOT


def test_what_is_free_costs_nothing() -> None:
    price = cost.Price(dollars=0.5, unit=100, free=1000)
    assert (price.of(1000), price.of(1200)) == (0, 1)


def test_a_punch_takes_what_was_counted_and_what_the_tablet_and_the_rules_do() -> None:
    punch, known = cost.WORK[0], kept()["punch settled"]
    assert punch.documents == (known["reads"] + 2, known["writes"] + 1)
    more = cost.month(cost.SIZES[0] + 1)["writes"] - cost.month(cost.SIZES[0])["writes"]
    assert more >= punch.times * punch.documents[1]


def test_units_are_what_was_counted_by() -> None:
    units = {one.what: kept()[one.counted]["unit"] for one in cost.WORK if one.counted and one.units != 1}
    assert set(units.values()) == {"person"}


@pytest.mark.parametrize("page", ["operations.md", "operations.ja.md"])
def test_the_handbook_says_the_same(page: str) -> None:
    text = (ROOT / "docs" / page).read_text()
    for row in cost.rows():
        assert f"| {' | '.join(row)} |" in text
