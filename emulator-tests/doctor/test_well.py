"""Where everything is well: what really runs beside the emulators, and what is not here."""

import re

import pytest

from dakoku.doctor.doctor import Doctor
from dakoku.doctor.finding import Finding, State
from dakoku_ledger.examining import doctor as ledgers
from dakoku_punch.examining import doctor as punchs
from dakoku_reports.examining import doctor as reports
from dakoku_sync.examining import doctor as syncs
from deployables.test_independence import ENDPOINTS
from doctor.conftest import MakeDoctor, look
from tools.paths import FUNCTIONS, ROOT
from waiting import eventually

LATER = {"tasks", "mail"}
ABSENT = {"place": "notHere", "schedule": "notHere", "mail": "notHere", "settling": "nothingYet"}
each = pytest.mark.parametrize("part", FUNCTIONS)


@each
def test_what_is_here_works_and_the_rest_is_said_not_to_be_here(make: MakeDoctor, part: str) -> None:
    doctor = make(part)
    found = look(doctor)
    absent = {one.check: one.code for one in found if one.state is State.ABSENT}
    assert absent.items() <= ABSENT.items()
    here = [one for one in found if one.check not in absent and one.check not in LATER]
    assert [one for one in here if one.state is not State.OK] == []
    assert {one.check for one in found} == documented(part)
    if part != "punch":
        assert eventually(lambda: arrived(doctor)).milliseconds is not None


def arrived(doctor: Doctor) -> Finding | None:
    """The task's, once it came."""
    return next((one for one in doctor.follow() if (one.check, one.state) == ("tasks", State.OK)), None)


def documented(part: str) -> set[str]:
    """The checks that docs/api.md names for a part."""
    section = (ROOT / "docs/api.md").read_text().partition("## doctor")[2]
    rows = re.findall(r"^\| `(\w+)` \| ([^|]+) \|", section, re.MULTILINE)
    return {check for check, parts in rows if "all" in parts or part in parts}


def test_every_schedule_and_a_queue_of_each_part_are_looked_at() -> None:
    looked = {
        "punch": {*punchs.INTERVALS},
        "ledger": {*ledgers.INTERVALS, ledgers.TASK},
        "sync": {*syncs.INTERVALS, syncs.TASK},
        "reports": {reports.TASK},
    }
    there = {
        part: {name for name, kind in found.items() if kind == "scheduleTrigger" or name == f"{part}doctor"}
        for part, found in ENDPOINTS.items()
    }
    assert looked == there


def test_every_schedule_leaves_a_heartbeat_under_its_own_name() -> None:
    intervals = {"punch": punchs.INTERVALS, "ledger": ledgers.INTERVALS, "sync": syncs.INTERVALS}
    for part, schedules in intervals.items():
        source = (ROOT / "functions" / FUNCTIONS[part] / "main.py").read_text()
        for schedule in schedules:
            body = source.partition(f"def {schedule}(")[2].partition("\ndef ")[0]
            assert f'heartbeat("{schedule}")' in body, schedule
