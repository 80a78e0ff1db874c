"""A new version is taken over when nobody is there and nothing is unsent."""

import pytest
from playwright.sync_api import Page, expect

from browser.terminal.tablet import Tablet
from browser.until import until
from school import SATO
from tools import proxy
from tools.paths import ROOT
from tools.proxy import Proxy
from waiting import eventually

_WAITS = "async () => (await navigator.serviceWorker.getRegistration()).waiting !== null"

# The browser decides when a worker takes over: what counts is that it was asked to, or has reloaded the page.
_WATCH = """() => {
  window.asked = false;
  const post = ServiceWorker.prototype.postMessage;
  ServiceWorker.prototype.postMessage = function (message, ...rest) {
    window.asked ||= message === "takeOver";
    post.call(this, message, ...rest);
  };
}"""
_TAKEN_OVER = "window.asked !== false"


@pytest.fixture
def page(page: Page) -> Page:
    """A page whose clocks the test can turn on."""
    page.clock.install()
    return page


def test_it_waits_for_what_is_unsent_and_for_whoever_is_there(
    tablet_on_network: Tablet, network: Proxy, page: Page
) -> None:
    tablet = tablet_on_network
    tablet.punch(SATO, password="mistaken")
    page.evaluate(_WATCH)
    network.answer(b"GET /sw.js", proxy.found(_newer(), "text/javascript"))
    page.clock.fast_forward("01:00:00")  # it is looked for every hour
    eventually(lambda: page.evaluate(_WAITS))
    page.clock.fast_forward("04:00")
    page.clock.fast_forward("01:00")
    assert not page.evaluate(_TAKEN_OVER)
    tablet.unsent_of(SATO)
    tablet.send_again(SATO.password)
    expect(page.get_by_text("この従業員の未送信データはありません。")).to_be_visible()
    page.clock.fast_forward("02:00")
    assert not page.evaluate(_TAKEN_OVER)
    page.clock.fast_forward("02:00")
    until(page, _TAKEN_OVER)


def _newer() -> bytes:
    return (ROOT / "hosting/dist/sw.js").read_bytes() + b"\n// a newer one\n"
