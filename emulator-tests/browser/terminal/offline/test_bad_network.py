"""Networks that fail in other ways than by being switched off: `navigator.onLine` stays true throughout."""

import pytest
from playwright.sync_api import expect

from browser.terminal.tablet import STORED, Tablet
from school import SATO, SUZUKI, School
from tools.proxy import Proxy
from waiting import eventually

A_PUNCH = b"punches%2F"  # in the request by which the SDK writes one


@pytest.mark.parametrize("afterwards", ["held", "cut"])
def test_a_network_lost_between_tap_and_acknowledgement_neither_loses_nor_doubles_the_punch(
    tablet_on_network: Tablet, network: Proxy, school: School, afterwards: str
) -> None:
    tablet = tablet_on_network
    network.hold_answers_after(A_PUNCH)
    tablet.tap(SATO)
    expect(tablet.outcome).to_contain_text("受け付けました")
    eventually(lambda: school.statuses(SATO) == ["accepted"])
    tablet.close()
    tablet.expect_in_history("出勤 未送信")
    if afterwards == "cut":
        network.cut()
    network.open()
    tablet.expect_in_history("出勤 送信済み")
    assert len(school.punches(SATO)) == 1
    assert school.statuses(SATO) == ["accepted"]


def test_a_reload_between_tap_and_acknowledgement_neither_loses_nor_doubles_the_punch(
    tablet_on_network: Tablet, network: Proxy, school: School
) -> None:
    tablet = tablet_on_network
    network.hold_answers_after(A_PUNCH)
    tablet.punch(SATO)
    eventually(lambda: school.statuses(SATO) == ["accepted"])
    network.refuse()
    tablet.reload()
    tablet.expect_in_history("出勤 未送信")
    network.open()
    tablet.expect_in_history("出勤 送信済み")
    assert len(school.punches(SATO)) == 1
    assert school.statuses(SATO) == ["accepted"]


@pytest.mark.parametrize("failing", ["refuse", "hold"])
def test_a_server_that_cannot_be_reached_is_noticed_and_the_punch_goes_out_when_it_can(
    tablet_on_network: Tablet, network: Proxy, school: School, failing: str
) -> None:
    tablet = tablet_on_network
    getattr(network, failing)()
    tablet.punch(SATO)
    expect(tablet.offline_mark).to_be_visible()
    tablet.tap(SUZUKI)
    expect(tablet.outcome).to_contain_text(STORED)
    tablet.close()
    network.open()
    expect(tablet.notice).to_have_count(0, timeout=60_000)
    tablet.expect_in_history("出勤 送信済み", "出勤 送信済み")
    assert (school.statuses(SATO), school.statuses(SUZUKI)) == (["accepted"], ["accepted"])
