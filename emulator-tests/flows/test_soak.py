"""A short soak, with every kind of fault (`make soak` is the long one)."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from google.cloud.firestore import Client

from dakoku.platform import config
from dakoku.platform.clock import system_clock
from dakoku_punch import wiring
from tools import browser, suite
from tools.ports import Ports
from tools.soak.plan import HouseKind, Kind
from tools.soak.report import render
from tools.soak.run import Size, Soak

SIZE = Size(terminals=4, employees=12, punches=120, seed="short")


@pytest.fixture(name="suite_of_its_own_database")
def _suite(suite: Ports, database: Client) -> Ports:  # noqa: ARG001 - nothing is in it
    return suite


def test_nothing_is_lost_and_nothing_doubled_whatever_goes_wrong(suite_of_its_own_database: Ports) -> None:
    ports = suite_of_its_own_database
    parts = wiring.assemble(config.load(suite.environment(ports)), system_clock)
    with ThreadPoolExecutor(1) as elsewhere:  # this thread may have a browser of another test already
        program = elsewhere.submit(browser.need).result()
    outcome = Soak(ports, parts, program, SIZE).run()
    assert outcome.complaints == [], render(outcome)
    assert set(outcome.faults) == {*Kind, *HouseKind} - {HouseKind.RESTARTED}
    assert len(outcome.found.receipts) == SIZE.punches
    statuses = {receipt["status"] for receipt in outcome.found.receipts.values()}
    assert statuses == {"accepted", "duplicate", "held", "withdrawn"}
