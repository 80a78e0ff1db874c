"""The derived months: what an administrator would believe, and what the product is to be shown with."""

from datetime import date

import pytest

from dakoku.domain.pairs import Incomplete
from dakoku.domain.punch import Source
from dakoku.domain.sheet import Totals, totals
from tools.demo.history import History
from tools.demo.tests.conftest import Derive

OVERLOADED = "0002"
LIMIT, OVERLOAD = 45 * 60, 80 * 60


def _totals(everybody: dict[str, History], derive: Derive, first: date, last: date) -> dict[str, Totals]:
    return {code: totals(derive(found, first, last).values()) for code, found in everybody.items()}


@pytest.fixture(
    scope="module", params=[(date(2026, 9, 1), date(2026, 9, 30)), (date(2026, 10, 1), date(2026, 10, 31))]
)
def month(request: pytest.FixtureRequest, everybody: dict[str, History], derive: Derive) -> dict[str, Totals]:
    first, last = request.param
    return _totals(everybody, derive, first, last)


def test_one_person_is_over_eighty_hours(month: dict[str, Totals]) -> None:
    assert [code for code, found in month.items() if found.overtime > OVERLOAD] == [OVERLOADED]


def test_some_are_near_forty_five_hours(month: dict[str, Totals]) -> None:
    near = [code for code, found in month.items() if LIMIT - 360 < found.overtime < LIMIT + 360]
    assert len(near) >= 4


def test_most_stay_under_thirty_hours(month: dict[str, Totals]) -> None:
    assert len([found for found in month.values() if found.overtime < 30 * 60]) > 40


def test_a_working_day_of_sixty_people_looks_right(everybody: dict[str, History], derive: Derive) -> None:
    thursday = date(2026, 11, 19)
    found = {code: derive(history, thursday, thursday).get(thursday) for code, history in everybody.items()}
    present = {code: day for code, day in found.items() if day}
    assert 52 <= len(present) <= 60
    for code, day in present.items():
        night = everybody[code].person.pattern == "dormitory"
        assert day.start is not None
        assert 6 * 60 < day.start < 17 * 60
        assert day.figures is None or 60 < day.figures.worked < (17 if night else 14) * 60


def test_at_half_past_three_most_are_in_and_have_not_left(
    everybody: dict[str, History], derive: Derive
) -> None:
    friday = date(2026, 11, 20)
    days = [derive(history, friday, friday).get(friday) for history in everybody.values()]
    open_days = [day for day in days if day and day.incomplete is Incomplete.MISSING_OUT]
    assert 45 <= len(open_days) <= 60


def test_sundays_are_quiet_but_for_clubs(everybody: dict[str, History], derive: Derive) -> None:
    saturday, sunday = date(2026, 11, 14), date(2026, 11, 15)
    weekend = [derive(history, saturday, sunday) for history in everybody.values()]
    came = [day for days in weekend for day in days.values()]
    assert 1 <= len(came) <= 9
    assert any(day.figures and day.figures.day_off >= 180 for day in came)


def test_everything_that_happens_to_real_punches_happens(
    everybody: dict[str, History], derive: Derive
) -> None:
    days = [
        day
        for history in everybody.values()
        for day in derive(history, date(2026, 8, 20), date(2026, 11, 19)).values()
    ]
    placed = [one for day in days for one in day.punches]
    assert {one.punch.source for one in placed} == set(Source) - {Source.PULLED}
    assert 10 <= len([one for one in placed if one.duplicate]) <= 120
    assert 50 <= len([one for one in placed if one.punch.offline]) <= 800
    assert 20 <= len([day for day in days if day.incomplete is Incomplete.MISSING_OUT]) <= 90
    assert not [day for day in days if day.incomplete is Incomplete.MISSING_IN]
    assert any(day.end and day.end > 32 * 60 for day in days)  # a dormitory night
    assert any(day.breaks for day in days)
    assert any(day.outings for day in days)
