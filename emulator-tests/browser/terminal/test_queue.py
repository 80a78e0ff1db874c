"""A queue before the tablet: impatient fingers, and twenty people one after the other."""

from statistics import quantiles

import pytest
from google.cloud.firestore import Client
from playwright.sync_api import expect

import school as schools
from browser.terminal.tablet import IN, OUT, SENT, Tablet
from school import SATO, School
from tools.ports import Ports
from waiting import eventually

STAFF = schools.staff(20)

# How long each press of 送信する took until its outcome was told, in ms.
_WATCH = """{ globalThis.waits = [];
  let pressed;
  addEventListener("submit", ({ timeStamp }) => { pressed = timeStamp; }, true);
  new MutationObserver(() => {
    if (pressed === undefined || !document.querySelector("dialog .outcome")) return;
    waits.push(performance.now() - pressed);
    pressed = undefined;
  }).observe(document, { childList: true, subtree: true }); }"""


@pytest.fixture
def school(database: Client, suite: Ports) -> School:  # noqa: ARG001 - the whole suite must be up
    """北小学校 with twenty people."""
    return schools.found(database, STAFF)


def test_two_taps_on_a_name_open_it_once_and_two_on_the_button_send_once(
    tablet: Tablet, school: School
) -> None:
    tablet.choose_type(IN)
    tablet.tiles.filter(has_text=SATO.label).dblclick()
    tablet.dialog.get_by_label("パスワード").fill(SATO.password)
    tablet.dialog.get_by_role("button", name="送信する").dblclick()
    expect(tablet.outcome).to_have_text(SENT)
    assert len(school.punches(SATO)) == 1
    assert school.statuses(SATO) == ["accepted"]


def test_twenty_people_come_and_go_as_fast_as_the_tablet_lets_them(
    tablet: Tablet, school: School, capsys: pytest.CaptureFixture[str]
) -> None:
    tablet.page.add_init_script(_WATCH)
    tablet.reload()
    for type_ in (IN, OUT):
        for person in STAFF:
            tablet.punch(person, type_)
    for person in STAFF:
        eventually(lambda: school.statuses(person) == ["accepted", "accepted"])  # noqa: B023 - called at once
        assert len(school.punches(person)) == 2
    expect(tablet.notice).to_have_count(0)
    assert tablet.outbox() == []
    waits = tablet.page.evaluate("waits")
    assert len(waits) == 2 * len(STAFF)
    cuts = quantiles(waits, n=20)
    with capsys.disabled():
        print(f"\ntap to 受け付けました: p50 {cuts[9]:.0f} ms, p95 {cuts[18]:.0f} ms of {len(waits)}")  # noqa: T201 - for people to read  # noqa: T201 - for people to read
