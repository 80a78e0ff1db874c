"""The pictures of README and manifest, taken from the running product: `python -m tools.pictures`."""

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from zoneinfo import ZoneInfo

from playwright.sync_api import Browser, Page, Route, ViewportSize, expect, sync_playwright

from tools import browser as chromium
from tools import pages, ports, suite
from tools.demo.load import load
from tools.demo.record import Demo
from tools.paths import ROOT
from tools.ports import Ports

FOLDER = ROOT / "docs/pictures"
MANIFEST_FOLDER = (
    ROOT / "hosting/public/screenshots"
)  # what browsers show of the terminal before they install it
MOMENT = datetime(2026, 11, 20, 8, 4, 37, tzinfo=ZoneInfo("Asia/Tokyo"))  # a Friday, people come in
PHONE = ViewportSize(width=390, height=640)
TABLET = ViewportSize(width=1280, height=800)


def main() -> None:
    """Start everything with the demonstration data of one moment, and take the pictures."""
    pages.build()
    program = chromium.need()
    FOLDER.mkdir(exist_ok=True)
    MANIFEST_FOLDER.mkdir(exist_ok=True)
    with suite.running(ports.free()) as running, sync_playwright() as playwright:
        demo = load(running, MOMENT)
        browser = playwright.chromium.launch(executable_path=program, args=chromium.ARGUMENTS)
        _terminal(browser, demo)
        _phone(browser, demo)
        _my(browser, demo, running)
        browser.close()
    for name in ("terminal", "terminal-phone"):
        shutil.copy(FOLDER / f"{name}.png", MANIFEST_FOLDER)


def _terminal(browser: Browser, demo: Demo) -> None:
    with _page(browser, TABLET) as page:
        _enrol(page, demo)
        page.get_by_role("button", name="出勤").click()
        _take(page, "terminal")


def _phone(browser: Browser, demo: Demo) -> None:
    with _page(browser, PHONE) as page:
        _enrol(page, demo)
        page.get_by_role("button", name=re.compile("^0001")).click()
        expect(page.get_by_role("button", name="出勤")).to_be_visible()
        _take(page, "terminal-phone")


def _my(browser: Browser, demo: Demo, running: Ports) -> None:
    first = demo["employees"][0]
    with _page(browser, TABLET) as page:
        page.goto(f"http://{running.host('hosting')}/my/")
        page.get_by_label("社員コード").fill(first["code"])
        page.get_by_label("パスワード").fill(first["password"])
        page.get_by_role("button", name="ログイン").click()
        expect(page.get_by_role("row").nth(20)).to_be_visible()
        _take(page, "my")


def _enrol(page: Page, demo: Demo) -> None:
    page.goto(demo["terminalUrl"])
    page.get_by_label("証明書").fill(demo["certificate"])
    page.get_by_role("button", name="ログイン").click()
    expect(page.get_by_role("button", name=re.compile("^0001"))).to_be_visible()
    expect(page.locator("time.clock-time")).to_have_text(f"{MOMENT:%H:%M:%S}")


def _take(page: Page, name: str) -> None:
    page.mouse.move(0, 0)
    page.screenshot(path=FOLDER / f"{name}.png", animations="disabled")


@contextmanager
def _page(browser: Browser, size: ViewportSize) -> Iterator[Page]:
    """A page whose clock, and whose server's clock, stand at the moment."""
    scale = 2 if size is PHONE else 1
    with browser.new_context(
        locale=chromium.LOCALE, viewport=size, is_mobile=size is PHONE, device_scale_factor=scale
    ) as context:
        context.route("**/api/punch/time", _now)
        page = context.new_page()
        page.clock.set_fixed_time(MOMENT)
        yield page


def _now(route: Route) -> None:
    route.fulfill(json={"now": int(MOMENT.timestamp() * 1000)})


if __name__ == "__main__":
    main()
