"""A real Chromium in front of the real suite, with one school in its database."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

import pytest
from google.cloud.firestore import Client
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Playwright,
    expect,
    sync_playwright,
)

import school as schools
from browser.employee_page import EmployeePage
from browser.screens import PHONE, TABLET
from browser.terminal.tablet import Tablet
from school import School
from tools import browser as chromium
from tools import proxy
from tools.ports import Ports
from tools.proxy import Proxy
from tools.restarts import Device

expect.set_options(timeout=30_000)  # a deadline, not a wait: the machine may be busy


class NewContext(Protocol):
    """Makes a browser with a storage of its own."""

    def __call__(self, *, phone: bool = False, locale: str = chromium.LOCALE) -> BrowserContext: ...


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """The browser's program."""
    return chromium.need()


@pytest.fixture(scope="session")
def playwright(chromium_path: str) -> Iterator[Playwright]:  # noqa: ARG001 - found before the driver runs
    """The driver."""
    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="session")
def browser(playwright: Playwright, chromium_path: str) -> Iterator[Browser]:
    """One Chromium for all tests that do not restart it; their contexts share nothing."""
    with playwright.chromium.launch(executable_path=chromium_path, args=chromium.ARGUMENTS) as launched:
        yield launched


@pytest.fixture
def new_context(browser: Browser) -> Iterator[NewContext]:
    """Browser contexts that end with the test; nothing in them was stopped by the pages' own policy."""
    stopped: list[str] = []

    def look(message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text:
            stopped.append(message.text)

    with ExitStack() as stack:

        def make(*, phone: bool = False, locale: str = chromium.LOCALE) -> BrowserContext:
            size = PHONE if phone else TABLET
            made = browser.new_context(locale=locale, viewport=size, is_mobile=phone, has_touch=phone)
            made.grant_permissions(["screen-wake-lock"])  # of itself only a Chromium with windows gives it
            made.on("console", look)
            return stack.enter_context(made)

        yield make
    assert stopped == []


@pytest.fixture
def context(new_context: NewContext) -> BrowserContext:
    """The tablet's browser."""
    return new_context()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """The tablet's page, before it has gone anywhere."""
    return context.new_page()


@pytest.fixture
def device(playwright: Playwright, chromium_path: str, tmp_path: Path) -> Iterator[Device]:
    """A tablet with its storage on disk, that can be restarted."""
    made = Device(playwright, chromium_path, tmp_path)
    yield made
    made.close()


@pytest.fixture
def school(database: Client, suite: Ports) -> School:  # noqa: ARG001 - the whole suite must be up
    """北小学校 with Sato and Suzuki."""
    return schools.found(database, [schools.SATO, schools.SUZUKI])


@pytest.fixture
def site(suite: Ports) -> str:
    """Where the pages are."""
    return f"http://{suite.host('hosting')}"


@pytest.fixture
def tablet(page: Page, site: str, school: School) -> Tablet:
    """The school's tablet, enrolled and ready for any weather."""
    return Tablet(page, site).enrol(school.certificate)


@pytest.fixture
def network(suite: Ports) -> Iterator[Proxy]:
    """A network between tablet and suite that the test can spoil."""
    with proxy.in_front_of(suite) as made:
        yield made


@pytest.fixture
def tablet_on_network(page: Page, network: Proxy, school: School) -> Tablet:
    """The school's tablet behind that network."""
    return Tablet(page, f"http://{network.ports.host('hosting')}").enrol(school.certificate)


@pytest.fixture
def employee_page(new_context: NewContext, site: str, school: School) -> EmployeePage:  # noqa: ARG001 - its people
    """The employee page in a browser of its own."""
    return EmployeePage(new_context().new_page(), site)
