"""Forty people come in, and some leave, at one tablet while its network comes and goes."""

from collections.abc import Callable
from itertools import cycle

import pytest
from google.cloud.firestore import Client
from playwright.sync_api import BrowserContext, expect

import school as schools
from browser.terminal.tablet import IN, OUT, Tablet, Tap
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.sheet import derive_days
from dakoku.store.record import days
from dakoku.store.record.derivation import plan_of
from dakoku.store.record.sheets import Sheet
from school import RULES, Person, School
from tools.ports import Ports
from tools.proxy import Proxy
from tools.restarts import Device
from waiting import eventually

STAFF = schools.staff(40)
TYPES = {IN: PunchType.IN, OUT: PunchType.OUT}
SPELL = 4  # people punch before the weather changes


@pytest.fixture
def school(database: Client, suite: Ports) -> School:  # noqa: ARG001 - the whole suite must be up
    """北小学校 with forty people."""
    return schools.found(database, STAFF)


def weather(network: Proxy, context: BrowserContext) -> list[Callable[[], None]]:
    """What happens to the network, one after the other."""
    return [
        lambda: network.hold_answers_after(b"punches%2F"),
        network.cut,
        network.open,
        network.refuse,
        network.open,
        lambda: context.set_offline(True),
        lambda: context.set_offline(False),
        network.hold,
        network.open,
    ]


def test_forty_people_punch_while_the_network_comes_and_goes_and_every_sheet_is_right(
    device: Device, network: Proxy, school: School
) -> None:
    page = device.start()
    tablet = Tablet(page, f"http://{network.ports.host('hosting')}").enrol(school.certificate)
    changes = cycle(weather(network, page.context))
    taps: list[Tap] = []
    for n, (person, type_) in enumerate([(one, IN) for one in STAFF] + [(one, OUT) for one in STAFF[::3]], 1):
        taps.append(tablet.punch(person, type_))
        if n % SPELL == 0:
            next(changes)()
    page.context.set_offline(False)
    network.open()
    expect(tablet.notice).to_have_count(0, timeout=120_000)
    eventually(lambda: tablet.outbox() == [])
    for person in STAFF:
        check(school, person, [tap for tap in taps if tap.person == person])


def check(school: School, person: Person, taps: list[Tap]) -> None:
    """Exactly one punch and one receipt for each tap, and the days that the domain derives from them."""
    assert [punch["attempt"] for punch in school.punches(person)] == [1] * len(taps)
    assert school.statuses(person) == ["accepted"] * len(taps)
    sheet = school.sheet(person, taps[0].at)
    assert sheet is not None
    tapped = [as_tapped(tap, sheet) for tap in taps]
    dates = {RULES.work_date(tap.at) for tap in taps}
    derived = derive_days(tapped, lambda day: plan_of({sheet.month: sheet}, day, RULES), RULES, dates)
    stored = {date: {**day, "revision": None} for date, day in sheet.days.items()}
    assert stored == {date: {**days.shape(day), "revision": None} for date, day in derived.items()}


def as_tapped(tap: Tap, sheet: Sheet) -> Punch:
    """The tap as the domain knows it. Its id, and whether the tablet was offline, only the tablet can say."""
    (stored,) = [one for one in sheet.punches.values() if (one.type, one.at) == (TYPES[tap.type], tap.at)]
    return Punch(stored.id, TYPES[tap.type], tap.at, Source.TERMINAL, stored.offline)
