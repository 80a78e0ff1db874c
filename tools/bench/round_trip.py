"""A bare write-and-listen round trip: the terminal's SDK and browser, none of the terminal's code."""

import subprocess
from collections.abc import Callable

from playwright.sync_api import BrowserContext

from tools.paths import ROOT, RUN

_EMPTY_PAGE = "/theme.js"  # shown as text: the product's address, and nothing at work there


def build() -> None:
    """Make the page's script out of hosting/bench."""
    vite = ROOT / "node_modules/.bin/vite"
    subprocess.run([vite, "build", "--logLevel", "warn", "hosting/bench"], cwd=ROOT, check=True)


def opened(context: BrowserContext) -> Callable[[], float]:
    """A page of its own beside the terminal; each call writes once: ms until its listener tells so."""
    page = context.new_page()
    page.goto(_EMPTY_PAGE)
    page.evaluate((RUN / "bench/roundTrip.js").read_text())  # the policy of pages lets no tag in
    page.evaluate("bare.open().then(writeOnce => { globalThis.writeOnce = writeOnce; })")

    def write() -> float:
        page.bring_to_front()
        return float(page.evaluate("writeOnce()"))

    return write
