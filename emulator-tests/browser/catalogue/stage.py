"""The demonstration organisation's tablets."""

from contextlib import ExitStack
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Route, expect

from browser.catalogue import inspection
from browser.catalogue.still import MOMENT, PASSWORD, StillTablet
from browser.screens import IPAD, TABLET
from browser.terminal.inviting import invite
from browser.terminal.tablet import IN, OUT, Tablet
from dakoku.store.punching.receipts import Reason, Status
from demonstration import Loaded
from school import Person
from tools import browser as chromium

_REFUSE = 'IDBFactory.prototype.open = () => { throw new DOMException("not available", "SecurityError"); };'


@dataclass
class Stage:
    """Each tablet is made when it is first asked for. `stack` closes them."""

    browser: Browser
    loaded: Loaded
    stack: ExitStack

    @cached_property
    def blank(self) -> StillTablet:
        """A browser that nobody has enrolled."""
        return self._new()

    @cached_property
    def invited(self) -> Tablet:
        """The browser in which a mailed certificate is read."""
        tablet = self._new()
        tablet.page.route("**/api/punch/displays", _as_ever)
        terminal = self.loaded.demo["terminals"][0]
        tablet.page.goto(invite(self.loaded.client, self.site, terminal["id"]))
        return tablet

    @cached_property
    def mailed(self) -> StillTablet:
        """The browser in which an employee reads the link to a new password."""
        return self._new()

    @cached_property
    def ipad(self) -> StillTablet:
        """Safari on an iPad, in a tab."""
        return self._new(user_agent=IPAD, has_touch=True)

    @cached_property
    def checked(self) -> Tablet:
        """A browser where time goes on, for the check would find out."""
        context = self._context()
        inspection.prepare(context)
        return Tablet(context.new_page(), self.site)

    @cached_property
    def tablet(self) -> StillTablet:
        """The staff room's tablet, with a network."""
        return self._enrolled(0)

    @cached_property
    def offline(self) -> StillTablet:
        """The tablet at the entrance, which lost its network after two people had come in."""
        tablet = self._enrolled(1)
        self._punch(tablet, "0001", -19, Status.ACCEPTED)
        self._punch(tablet, "0004", -11, Status.REJECTED, Reason.WRONG_PASSWORD)
        tablet.lose_network()
        for code, type_, minutes in (("0002", IN, -8), ("0003", IN, -5), ("0002", OUT, -1)):
            tablet.at(minutes)
            tablet.punch(self.person(code), type_, PASSWORD)
        tablet.at()
        self._expect_the_moment(tablet)
        return tablet

    @cached_property
    def cut_off(self) -> StillTablet:
        """A tablet of the other school, without a network since it was enrolled."""
        tablet = self._enrolled(2)
        tablet.lose_network()
        return tablet

    @cached_property
    def second(self) -> Tablet:
        """Another tab of the staff room's tablet."""
        return Tablet(self.tablet.page.context.new_page(), self.site)

    @cached_property
    def timecard(self) -> Tablet:
        """The window that the staff room's tablet opened for somebody's timecard."""
        tablet, owner = self.tablet.begin(), self.loaded.demo["employees"][0]
        tablet.ask(self.person(owner["code"]), "タイムカード")
        with tablet.page.expect_popup() as opened:
            tablet.enter_password(owner["password"], "タイムカードを表示")
        expect(opened.value.get_by_role("heading", level=1)).to_be_visible()
        inspection.renew(opened.value)
        return Tablet(opened.value, self.site)

    @cached_property
    def elsewhere(self) -> StillTablet:
        """Any browser of anybody."""
        return self._new()

    @cached_property
    def office(self) -> StillTablet:
        """The organisation administrator's browser."""
        return self._new()

    @cached_property
    def without_storage(self) -> StillTablet:
        """A browser that refuses to keep anything."""
        tablet = self._new()
        tablet.page.add_init_script(_REFUSE)
        return tablet

    @property
    def site(self) -> str:
        """Where the pages are."""
        return f"http://{self.loaded.ports.host('hosting')}"

    def person(self, code: str) -> Person:
        """Somebody of the demonstration."""
        (found,) = [one for one in self.loaded.demo["employees"] if one["code"] == code]
        return Person(found["code"], found["name"])

    def _punch(
        self, tablet: StillTablet, code: str, minutes: int, status: Status, reason: Reason | None = None
    ) -> None:
        tablet.at(minutes)
        tablet.tap(self.person(code), IN, PASSWORD)
        tablet.answer(self.loaded.client, status, reason)
        tablet.page.keyboard.press("Escape")

    def _enrolled(self, terminal: int) -> StillTablet:
        tablet = self._new()
        tablet.enrol(self.loaded.demo["terminals"][terminal]["certificate"])
        self._expect_the_moment(tablet)
        return tablet

    def _expect_the_moment(self, tablet: StillTablet) -> None:
        expect(tablet.page.locator("time.clock-time")).to_have_text(f"{MOMENT:%H:%M:%S}")

    def _new(self, **options: Any) -> StillTablet:
        return StillTablet(self._context(**options).new_page(), self.site)

    def _context(self, **options: Any) -> BrowserContext:
        made = self.browser.new_context(
            viewport=TABLET, locale=chromium.LOCALE, reduced_motion="reduce", **options
        )
        return self.stack.enter_context(made)


def _as_ever(route: Route) -> None:
    """What is different each time is replaced: the same pictures of every run."""
    answer = route.fetch()
    still = {
        "certificate": "IGN3-MRXU-KRIG-PRGA-NLTT-VTK4-4WIR-SKPD",
        "terminalUrl": "https://dakoku.example.jp/",
        "expiresAt": (MOMENT + timedelta(days=2)).isoformat(),
    }
    route.fulfill(response=answer, json={**answer.json(), **still})
