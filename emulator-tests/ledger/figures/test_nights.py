"""Each night departments' figures, and warnings before limits, once. It is noon on 20 November 2026."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any

import pytest
from google.cloud.firestore import Client

import people
from clocks import HandClock
from dakoku.platform import config
from dakoku.platform.clock import system_clock
from dakoku.store.trail.mail import Mail, Mails
from dakoku_ledger import wiring
from dakoku_ledger.figures.nights import Nights
from dakoku_ledger.figures.overviews import Overlooking
from ledger.conftest import Call
from ledger.figures.working import day_shift, work, working_days
from tools import suite as suites
from tools.ports import Ports
from waiting import eventually

NOVEMBER = working_days(date(2026, 11, 2), date(2026, 11, 19))  # 13 of 19 days
AT_TANAKAS = "tanaka@example.jp"


@pytest.fixture(autouse=True)
def _worked(parts: wiring.Parts) -> None:
    """Sato stays two hours and a half every working day, Suzuki an hour. Tanaka can be written to."""
    day_shift(parts)
    work(parts, people.SATO, NOVEMBER, 150)
    work(parts, people.SUZUKI, NOVEMBER, 60)
    parts.client.document(f"members/{people.TANAKA.uid}").update({"email": AT_TANAKAS, "name": "田中 由紀"})


@pytest.fixture
def night(parts: wiring.Parts) -> Callable[[], None]:
    """What the task does for north."""
    return lambda: Overlooking(parts.config, parts.client, parts.clock, parts.settings).run(people.NORTH)


def overviews(call: Call, month: str = "2026-11", caller: people.Caller = people.ITO) -> list[dict[str, Any]]:
    answer = call(caller, "GET", "/overviews", query_string={"month": month})
    assert answer.status_code == 200, answer.text
    return list((answer.json or {})["overviews"])


def told(call: Call, who: people.Employee = people.SATO) -> list[dict[str, Any]]:
    return list((call(who, "GET", "/notices").json or {})["notices"])


def mails(client: Client) -> dict[str, Mail]:
    found = Mails(client).newest(10)
    assert len(found) == len({one.to for one in found})
    return {one.to: one for one in found}


def test_the_months_figures_are_kept(call: Call, night: Callable[[], None]) -> None:
    assert overviews(call) == []
    night()
    assert overviews(call) == [
        {
            "departmentId": people.NORTH,
            "month": "2026-11",
            "at": "2026-11-20T03:00:00Z",
            "state": "open",
            "people": 2,
            "overtime": 13 * 210,
            "overMonth": 0,
            "overAverage": 0,
            "overSpecial": 0,
            "foreseen": {"month": 1, "average": 0},  # Sato: 32:30, and 2:30 on 6 days to come
            "lacking": 2,
        }
    ]
    assert [one["people"] for one in overviews(call, "2026-10")] == [0]
    assert len(overviews(call, caller=people.TANAKA)) == 1
    assert overviews(call, caller=people.TAKAHASHI) == []


def test_whoever_nears_a_limit_is_told_with_their_administrator(
    call: Call, database: Client, night: Callable[[], None]
) -> None:
    # 40:00 is reached on the third working day to come and passed on the fourth: 20, 24, 25, 26 November.
    night()
    (notice,) = told(call)
    assert (notice["kind"], notice["name"]) == ("limitNear", "")
    assert notice["params"] == {
        "month": "2026-11",
        "threshold": 2400,
        "passes": "2026-11-26",
        "passed": False,
        "expected": 19 * 150,
    }
    assert told(call, people.SUZUKI) == []
    sent = mails(database)
    assert sent.keys() == {"0001@example.jp", AT_TANAKAS}
    assert "11月26日(木)に40:00を超える見込み" in sent["0001@example.jp"].text
    assert "2026年11月" in sent["0001@example.jp"].text
    listed = sent[AT_TANAKAS].text
    assert "1. 0001 佐藤 花子: 11月26日(木)に40:00を超える見込み（現在 32:30、月末の見込み 47:30）" in listed
    assert f"/console/#/limits?department={people.NORTH}" in listed
    assert "鈴木" not in listed


def test_nobody_is_told_twice_however_often_and_late_the_task_runs(
    call: Call, clock: HandClock, night: Callable[[], None], database: Client
) -> None:
    with ThreadPoolExecutor(3) as pool:
        for done in [pool.submit(night) for _ in range(3)]:
            done.result()
    clock.move(hours=20)
    night()
    assert len(told(call)) == 1
    assert mails(database).keys() == {"0001@example.jp", AT_TANAKAS}


def test_the_next_threshold_is_told_of_again(
    call: Call, parts: wiring.Parts, clock: HandClock, night: Callable[[], None], database: Client
) -> None:
    night()
    # 32:30 become 70:00, and 75:00 are foreseen: by far the most of it on three long days.
    work(parts, people.SATO, [date(2026, 11, 20)], 150)
    work(parts, people.SATO, working_days(date(2026, 11, 24), date(2026, 11, 26)), 700)
    clock.now = parts.settings.organisation().rules.instant(date(2026, 11, 27), 360)
    night()
    night()
    seen = [(one["params"]["threshold"], one["params"]["passes"]) for one in told(call)]
    assert seen == [(4500, "2026-11-30"), (2400, "2026-11-26")]
    assert len(Mails(database).newest(10)) == 4


def test_who_has_no_address_has_the_notice_alone(
    call: Call, parts: wiring.Parts, database: Client, night: Callable[[], None]
) -> None:
    parts.client.document(f"employees/{people.SATO.id}").update({"email": ""})
    parts.client.document(f"members/{people.TANAKA.uid}").update({"permissions": {"people": "edit"}})
    night()
    assert len(told(call)) == 1
    assert mails(database) == {}


def test_letters_are_in_the_departments_language(
    parts: wiring.Parts, database: Client, night: Callable[[], None]
) -> None:
    parts.client.document(f"departments/{people.NORTH}").update({"language": "en"})
    night()
    text = mails(database)["0001@example.jp"].text
    assert "your overtime in November 2026 will pass 40:00 on Thu, Nov 26" in text


def test_a_schedule_hands_out_each_night_once(
    parts: wiring.Parts, suite: Ports, clock: HandClock, call: Call
) -> None:
    through = wiring.assemble(config.load(suites.environment(suite)), clock)
    nights = Nights(through.config, through.client, clock, through.settings)
    assert [nights.run(), nights.run()] == [2, 0]
    # The suite's own functions go by the real clock: of whichever month that is, there are figures then.
    month = parts.settings.organisation().rules.work_date(system_clock()).isoformat()[:7]
    eventually(lambda: len(overviews(call, month)) == 2)
    clock.move(hours=16)  # 04:00: the work date is still the same
    assert nights.run() == 0
    clock.move(hours=1)
    assert nights.run() == 2
    eventually(
        lambda: all(
            one["people"] == 2 for one in overviews(call, month) if one["departmentId"] == people.NORTH
        )
    )
