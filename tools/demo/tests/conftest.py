"""The whole organisation as of one Friday afternoon, and its month sheets, derived in memory."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from dakoku.domain.day import Day
from dakoku.domain.plan import DayPlan
from dakoku.domain.sheet import derive_days
from dakoku.domain.zone import dates_between
from tools.demo.history import History, history
from tools.demo.kinds import kind
from tools.demo.organisation import PATTERNS, RULES
from tools.demo.people import staff

FRIDAY_AFTERNOON = datetime(2026, 11, 20, 6, 30, tzinfo=UTC)  # 15:30 in Tokyo
Generate = Callable[[datetime], dict[str, History]]
Derive = Callable[[History, date, date], dict[date, Day]]


@pytest.fixture(scope="session")
def generate() -> Generate:
    """Everybody's history up to a moment, by code."""

    def made(now: datetime) -> dict[str, History]:
        return {person.code: history(person, now) for person in staff(RULES.work_date(now))}

    return made


@pytest.fixture(scope="session")
def everybody(generate: Generate) -> dict[str, History]:
    """Everybody's history up to that Friday afternoon, by code."""
    return generate(FRIDAY_AFTERNOON)


@pytest.fixture(scope="session")
def derive() -> Derive:
    """The days of one person from a first to a last date, as sheets will have them."""

    def made(found: History, first: date, last: date) -> dict[date, Day]:
        leave = {each.day: each.leave for each in found.leave}

        def plan(day: date) -> DayPlan:
            own = (leave[day],) if day in leave else ()
            return DayPlan(kind(found.person.department, day), PATTERNS[found.person.pattern], own)

        return derive_days(found.punches, plan, RULES, dates_between(first, last))

    return made
