"""docs/hours.md says how hours are counted: every row of its tables is true."""

import pytest

from dakoku.domain.day import derive_day
from dakoku.domain.duration import hhmm
from dakoku.domain.limits import Limit, LimitSet, MonthHours, standings
from dakoku.domain.placing import place
from dakoku.domain.sheet import derive_days
from dakoku.domain.zone import month_shifted
from functions.core.tests.domain import document
from functions.core.tests.domain.build import FRIDAY, RULES, minutes, working

LAST = "2026-11"
Row = tuple[str, ...]


def cases(kind: str) -> list[object]:
    found = [(name, row) for name in document.DOCUMENTS for row in document.rows(name, kind)]
    assert found, f"no cases of {kind}"
    return [pytest.param(row, id=f"{name}: {row[0]}") for name, row in found]


@pytest.mark.parametrize("row", cases("days"))
def test_days(row: Row) -> None:
    _, plan, punches, written, *expected = row
    placed = place(document.punches(punches), RULES).get(FRIDAY, ())
    figures = derive_day(placed, document.plan(plan), document.form(written)).figures
    assert figures is not None
    found = (figures.worked, figures.regular, figures.before, figures.after, figures.day_off)
    assert [hhmm(each) for each in found] == expected


@pytest.mark.parametrize("row", cases("incomplete"))
def test_days_without_hours(row: Row) -> None:
    _, plan, punches, written, missing = row
    day = derive_day(
        place(document.punches(punches), RULES)[FRIDAY], document.plan(plan), document.form(written)
    )
    assert day.figures is None
    assert day.incomplete == missing


@pytest.mark.parametrize("row", cases("dates"))
def test_which_day_a_punch_belongs_to(row: Row) -> None:
    _, punches, expected = row
    taps = list(document.dated(punches))
    dates = {day for tap in taps for day in (RULES.work_date(tap.at), tap.at.astimezone(RULES.zone).date())}
    days = derive_days(taps, lambda _: working(), RULES, dates)
    assert [f"{day:%m/%d} {_clock(one.start)}-{_clock(one.end)}" for day, one in days.items()] == (
        expected.split(", ")
    )


@pytest.mark.parametrize("row", cases("limits"))
def test_limits(row: Row) -> None:
    _, months, limit, over = row
    given = [MonthHours(minutes(each)) for each in months.split()]
    known = {month_shifted(LAST, n + 1 - len(given)): each for n, each in enumerate(given)}
    found = [one.over for one in standings(known, LAST, LimitSet()) if one.limit is Limit(limit)]
    assert any(found) == (over == "yes")


def test_both_languages_have_the_same_cases() -> None:
    for kind in ("days", "incomplete", "dates", "limits"):
        english, japanese = ([row[1:] for row in document.rows(name, kind)] for name in document.DOCUMENTS)
        assert english == japanese


def _clock(minute: int | None) -> str:
    return "" if minute is None else f"{minute // 60:02}:{minute % 60:02}"
