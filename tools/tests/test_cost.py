"""The estimate adds up, and the handbook's table is the calculator's."""

import pytest

from tools import cost
from tools.paths import ROOT


def test_what_is_free_costs_nothing() -> None:
    price = cost.Price(dollars=0.5, unit=100, free=1000)
    assert (price.of(1000), price.of(1200)) == (0, 1)


def test_a_punch_is_counted_for_everybody() -> None:
    punch = cost.WORK[0]
    more = cost.month(cost.SIZES[0] + 1)["writes"] - cost.month(cost.SIZES[0])["writes"]
    assert more >= punch.times * punch.writes


@pytest.mark.parametrize("page", ["operations.md", "operations.ja.md"])
def test_the_handbook_says_the_same(page: str) -> None:
    text = (ROOT / "docs" / page).read_text()
    for row in cost.rows():
        assert f"| {' | '.join(row)} |" in text
