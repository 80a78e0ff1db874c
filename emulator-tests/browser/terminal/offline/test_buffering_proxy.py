"""A school's proxy holds every answer back until it is complete, so that a stream never arrives."""

from playwright.sync_api import Page, expect

from browser.terminal.tablet import Tablet
from school import SATO, School
from tools.proxy import Proxy


def test_behind_a_proxy_that_buffers_streams_a_punch_still_gets_its_receipt(
    page: Page, network: Proxy, school: School
) -> None:
    network.pass_whole_answers()
    tablet = Tablet(page, f"http://{network.ports.host('hosting')}").enrol(school.certificate)
    tablet.tap(SATO)
    expect(tablet.outcome).to_contain_text("送信済み", timeout=60_000)
    assert school.statuses(SATO) == ["accepted"]
