"""How long people wait at a terminal: the whole suite with demonstration data, a real browser, one tablet."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import Playwright, sync_playwright

from dakoku.domain.punch import PunchType
from dakoku.platform import config, firestore
from tools import suite
from tools.bench import round_trip
from tools.bench.table import Line
from tools.bench.tablet import SENT, STORED, Tablet, started
from tools.demo.load import environment
from tools.demo.record import Demo, DemoEmployee
from tools.ports import Ports

PUNCHES = 15
STARTS = 5


def measure(ports: Ports, program: str, demo: Demo) -> list[Line]:
    """Medians: online beside bare round trips, then offline, the browser restarted. Needs the demonstration
    data, and the pages built."""
    round_trip.build()
    with sync_playwright() as playwright, TemporaryDirectory() as profile:
        device = _Device(playwright, program, profile, f"http://{ports.host('hosting')}")
        online = _online(device, demo)
        written = Line("client writes per punch", _written(ports) / (PUNCHES + 1), 1, "documents")
        return [written, online, *_offline(device, _people(demo))]


@dataclass(frozen=True)
class _Device:
    """One tablet: its storage outlives its browser."""

    playwright: Playwright
    program: str
    profile: str
    site: str

    def start(self, *, offline: bool = False) -> AbstractContextManager[Tablet]:
        return started(self.playwright, self.program, self.profile, self.site, offline=offline)


def _people(demo: Demo) -> Sequence[DemoEmployee]:
    """Those on the first terminal's roster, one more than are measured: the first punch of all warms up."""
    department = demo["terminals"][0]["departmentId"]
    return [one for one in demo["employees"] if one["departmentId"] == department][: PUNCHES + 1]


def _written(ports: Ports) -> int:
    """How often tablets have written a punch, a replay included. Demonstration data has none of theirs."""
    with environment(suite.environment(ports)):
        client = firestore.client(config.load())
    return sum(1 + (one.create_time != one.update_time) for one in client.collection("punches").stream())


def _online(device: _Device, demo: Demo) -> Line:
    """By turns, so that a busy machine slows both."""
    with device.start() as tablet:
        tablet.enrol(demo["certificate"])
        bare = round_trip.opened(tablet.context)
        pairs = [(tablet.punch(person, PunchType.IN, SENT), bare()) for person in _people(demo)][1:]
    punch, round_trips = (median(times) for times in zip(*pairs, strict=True))
    note = f"({punch:.0f} ms to {round_trips:.0f} ms)"
    return Line("tap to sent online against a bare round trip", punch / round_trips, 5, "", note)


def _offline(device: _Device, people: Sequence[DemoEmployee]) -> list[Line]:
    starts = [_start(device) for _ in range(STARTS)]
    with device.start(offline=True) as tablet:
        tablet.start()
        tablet.expect_offline()
        stored = [tablet.punch(person, PunchType.OUT, STORED) for person in people][1:]
    return [
        Line(
            "offline start after a restart",
            median(starts) / 1000,
            1.5,
            "s",
            f"(longest {max(starts):.0f} ms)",
        ),
        Line("tap to stored offline", median(stored), 100, "ms", f"(longest {max(stored):.0f} ms)"),
    ]


def _start(device: _Device) -> float:
    with device.start(offline=True) as tablet:
        return tablet.start()
