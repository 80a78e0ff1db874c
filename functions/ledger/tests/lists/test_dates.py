"""Dates as people write them."""

from datetime import date

import pytest

from dakoku_ledger.lists.dates import read_date

FIRST_OF_APRIL = date(2026, 4, 1)


@pytest.mark.parametrize(
    "written",
    [
        "2026-04-01", "2026-4-1", "2026/4/1", "2026/04/01", "2026.4.1", "20260401", "2026年4月1日",
        "２０２６／４／１", " 2026 / 4 / 1 ", "R8.4.1", "r8/4/1", "Ｒ８.４.１", "令和8年4月1日",
        "令和 8 年 4 月 1 日", "2026/4/1(水)", "2026年4月1日（水）",
    ],
)  # fmt: skip
def test_every_usual_way_of_writing_a_date_is_read(written: str) -> None:
    assert read_date(written) == FIRST_OF_APRIL


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("H31.4.30", date(2019, 4, 30)),
        ("R1.5.1", date(2019, 5, 1)),
        ("令和元年5月1日", date(2019, 5, 1)),
        ("S64.1.7", date(1989, 1, 7)),
        ("昭和60年4月1日", date(1985, 4, 1)),
        ("T15.12.24", date(1926, 12, 24)),
    ],
)
def test_years_of_an_era_count_from_its_first(written: str, meant: date) -> None:
    assert read_date(written) == meant


@pytest.mark.parametrize(
    "written",
    ["", "4/1", "2026-02-29", "2026-13-01", "20261301", "46113", "R0.4.1", "R1.4.30", "X8.4.1", "昨日",
     "1899-12-31", "2200-01-01", "2026-04-01 08:30", "2026--04-01", "²⁰26-04-01x"],
)  # fmt: skip
def test_what_is_no_date_is_not_guessed_at(written: str) -> None:
    assert read_date(written) is None
