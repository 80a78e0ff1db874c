"""A terminal in a real browser, and how long it lets people wait."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import BrowserContext, Locator, Page, Playwright, expect

from dakoku.domain.punch import PunchType
from tools import browser
from tools.demo.record import DemoEmployee

STORED, SENT = "受け付けました（未送信）", "送信済み"
_LABELS = {PunchType.IN: "出勤", PunchType.OUT: "退勤"}
_STOPWATCH = (Path(__file__).parent / "stopwatch.js").read_text()
_PATIENCE = 60_000  # ms: a deadline for what must come, however busy the machine is


@contextmanager
def started(
    playwright: Playwright, program: str, profile: str, site: str, *, offline: bool = False
) -> Iterator["Tablet"]:
    """A Chromium just started on a profile that outlives it, with an empty page."""
    context = playwright.chromium.launch_persistent_context(
        profile,
        executable_path=program,
        args=browser.ARGUMENTS,
        locale=browser.LOCALE,
        viewport=browser.TABLET,
        offline=offline,
        base_url=site,
    )
    context.set_default_timeout(_PATIENCE)
    context.add_init_script(_STOPWATCH)
    try:
        yield Tablet(context)
    finally:
        context.close()


class Tablet:
    """The page, as its users press it."""

    def __init__(self, context: BrowserContext) -> None:
        self.context = context
        self.page: Page = context.pages[0]

    def enrol(self, certificate: str) -> None:
        """Log in, and wait until the tablet would also start without a network."""
        self.page.goto("/")
        self.page.get_by_label("証明書").fill(certificate)
        self.page.get_by_role("button", name="ログイン").click()
        expect(self._tiles.first).to_be_visible(timeout=_PATIENCE)
        self.page.evaluate("navigator.serviceWorker.ready.then(() => true)")

    def start(self) -> float:
        """Go to the home screen: ms until its tiles were painted."""
        self.page.goto("/")
        expect(self._tiles.first).to_be_visible(timeout=_PATIENCE)
        return float(self.page.evaluate("tilesPainted"))

    def punch(self, person: DemoEmployee, kind: PunchType, outcome: str) -> float:
        """Punch: ms from pressing 送信する until the dialog told the outcome."""
        self.page.bring_to_front()  # Chromium slows down what nobody sees
        types = self.page.get_by_role("group", name="打刻種別")
        types.get_by_role("button", name=_LABELS[kind], exact=True).click()
        self._tiles.filter(has_text=re.compile(f"^{person['code']} ")).click()
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_label("パスワード").fill(person["password"])
        self.page.evaluate("outcome => awaitOutcome(outcome)", outcome)
        dialog.get_by_role("button", name="送信する").click()
        expect(dialog.get_by_role("status").get_by_role("paragraph").first).to_have_text(
            outcome, timeout=_PATIENCE
        )
        waited = float(self.page.evaluate("told"))
        dialog.get_by_role("button", name="閉じる").click()
        expect(dialog).to_have_count(0)
        return waited

    def expect_offline(self) -> None:
        """Wait until the tablet knows that there is no network."""
        expect(self.page.get_by_role("banner").get_by_text("オフライン", exact=True)).to_be_visible(
            timeout=_PATIENCE
        )

    @property
    def _tiles(self) -> Locator:
        return self.page.get_by_role("list", name="従業員").get_by_role("button")
