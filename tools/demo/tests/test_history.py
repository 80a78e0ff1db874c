"""What people left behind: always the same, never of the future, never where they could not have been."""

import os
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta

import pytest

from dakoku.domain.plan import DayKind
from dakoku.domain.zone import month_dates
from tools.demo.history import History
from tools.demo.kinds import kind
from tools.demo.organisation import PATTERNS, RULES
from tools.demo.tests.conftest import FRIDAY_AFTERNOON, Generate
from tools.paths import ROOT

_DIGEST = """
import datetime, hashlib
from tools.demo.history import history
from tools.demo.people import staff
now = datetime.datetime(2026, 11, 20, 6, 30, tzinfo=datetime.UTC)
print(hashlib.sha256(repr([history(p, now) for p in staff(now.date())]).encode()).hexdigest())
"""


def test_the_same_seed_and_day_give_the_same_data_in_every_process() -> None:
    digests = {
        subprocess.check_output(
            [sys.executable, "-c", _DIGEST], cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": hash_seed}
        )
        for hash_seed in ("1", "2")
    }
    assert len(digests) == 1


def test_the_past_does_not_change_by_asking_later(everybody: dict[str, History], generate: Generate) -> None:
    later = generate(FRIDAY_AFTERNOON + timedelta(days=4))
    for code, found in everybody.items():
        both = [punch for punch in found.punches if punch.at >= later[code].punches[0].at]
        assert list(later[code].punches[: len(both)]) == both


@pytest.mark.parametrize(
    "now",
    [
        datetime(2026, 11, 20, 17, 15, tzinfo=UTC),  # 02:15 at night
        datetime(2026, 11, 19, 22, 59, tzinfo=UTC),  # 07:59, people are coming in
        datetime(2026, 11, 20, 3, 30, tzinfo=UTC),
        datetime(2026, 10, 31, 23, 30, tzinfo=UTC),  # the first of a month
        datetime(2027, 1, 15, 9, 0, tzinfo=UTC),
    ],
)
def test_no_punch_is_later_than_now_and_the_first_is_three_months_old(
    now: datetime, generate: Generate
) -> None:
    punches = [punch for found in generate(now).values() for punch in found.punches]
    assert max(punch.at for punch in punches) <= now
    assert timedelta(days=88) < now - min(punch.at for punch in punches) < timedelta(days=93)


def test_ids_are_unique_and_shaped_as_devices_make_them(everybody: dict[str, History]) -> None:
    ids = [punch.id for found in everybody.values() for punch in found.punches]
    assert len(set(ids)) == len(ids)
    assert all(len(each) == 20 and each.isalnum() and each == each.lower() for each in ids)


def test_nobody_punches_before_joining_after_leaving_or_on_a_whole_day_of_leave(
    everybody: dict[str, History],
) -> None:
    for found in everybody.values():
        away = {each.day for each in found.leave if each.whole}
        begun = {RULES.work_date(punch.at) for punch in found.punches if punch.type == "in"}
        assert not begun & away
        assert all(found.person.serves_on(day) for day in begun)


def test_leave_lies_on_working_days_of_service_and_within_the_pattern(everybody: dict[str, History]) -> None:
    for found in everybody.values():
        pattern = PATTERNS[found.person.pattern]
        for each in found.leave:
            assert found.person.serves_on(each.day)
            assert kind(found.person.department, each.day) is DayKind.WORKING
            assert each.whole or len(each.leave.within(pattern)) == 1


def test_leave_is_whole_by_the_hour_special_and_planned_ahead(everybody: dict[str, History]) -> None:
    leave = [each for found in everybody.values() for each in found.leave]
    assert {each.leave.kind for each in leave} == {"年休", "特休", "病休"}
    assert {each.whole for each in leave} == {True, False}
    assert any(each.day in month_dates("2026-12") for each in leave)
    assert max(each.day for each in leave) <= date(2026, 12, 31)
