"""A tablet where time stands still: its screens look the same whenever they are looked at."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from google.cloud.firestore import Client
from playwright.sync_api import Page, Route, expect

from browser.catalogue import inspection
from browser.terminal.tablet import IN, Tablet
from dakoku.domain.punch import PunchType, Source
from dakoku.store.punching.receipts import Reason, Receipt, Receipts, Status
from school import Person

MOMENT = datetime(2026, 11, 20, 8, 4, 37, tzinfo=ZoneInfo("Asia/Tokyo"))  # a Friday, people come in
PASSWORD = "demo"

# Every clock stands: the device's, the one that only runs on, the server's while there is a network.
_CLOCKS = """{ const began = Date.now();
  performance.now = () => Date.now() - began;
  const ask = fetch;
  window.fetch = async (what, ...rest) => {
    if (!String(what.url ?? what).endsWith("/api/punch/time")) return ask(what, ...rest);
    if (!navigator.onLine) throw new TypeError("no network");
    return Response.json({ now: Date.now() });
  }; }"""
# As installed apps have it.
_PROTECTED = "navigator.storage.persisted = async () => true;"
# What the terminal closes by itself stays open for as long as it is looked at.
_STAY = """{ const pass = setTimeout;
  window.setTimeout = (run, delay, ...rest) =>
    delay >= 5_000 && document.querySelector("dialog[open]") ? 0 : pass(run, delay, ...rest); }"""


class StillTablet(Tablet):
    """Device and server agree on the time, which moves by `at` alone, in all windows of the browser."""

    def __init__(self, page: Page, site: str) -> None:
        super().__init__(page, site)
        self._held: list[Route] = []
        context = page.context
        self.at()  # before the scripts: what makes timers run must not be made to stand
        inspection.prepare(context)
        context.add_init_script(_CLOCKS + _PROTECTED + _STAY)
        context.route("**/google.firestore.v1.Firestore/Write/**", self._hold)

    def at(self, minutes: int = 0) -> None:
        """Let it be so many minutes after the moment."""
        self.page.clock.set_fixed_time(MOMENT + timedelta(minutes=minutes))

    def lose_network(self) -> None:
        """For good."""
        self.page.context.set_offline(True)
        expect(self.offline_mark).to_be_visible()

    def answer(self, client: Client, status: Status = Status.ACCEPTED, reason: Reason | None = None) -> None:
        """Write the server's word on all that was made, and only then let it hear of it.

        It would refuse what is so far from its own time, but stands by a receipt that is there.
        """
        receipts, batch = Receipts(client), client.batch()
        for entry in self.outbox():
            at = datetime.fromtimestamp(entry["at"] / 1000, MOMENT.tzinfo)
            receipt = Receipt(
                punch_id=entry["punchId"],
                employee_id=entry["employeeId"],
                department_id=entry["departmentId"],
                terminal_id=entry["terminalId"],
                source=Source.TERMINAL,
                type=PunchType(entry["type"]),
                at=at,
                status=status,
                reason=reason,
                attempt=entry["attempt"],
                work_date=at.date(),
            )
            receipts.overwrite(batch, receipt, MOMENT)
        batch.commit()
        expect(self.page.locator("dialog .outcome-warning")).to_have_count(0)
        for write in self._held:
            write.continue_()
        self._held = []

    def ask(self, person: Person, wish: str = IN) -> None:
        """Choose type (or タイムカード, カウント) and name, on a phone name and type: a password is asked."""
        first = self.page.get_by_role("group", name="打刻種別").count() > 0
        if not first:
            self.choose(person)
        self.page.get_by_role("button", name=wish, exact=True).click()
        if first:
            self.choose(person)
        expect(self.dialog.get_by_label("パスワード")).to_be_focused()

    def begin(self) -> "StillTablet":
        """The home screen as it is when nobody has touched it; what lay over it is closed."""
        while self.dialog.count():
            self.page.keyboard.press("Escape")
        for screen, there in (
            ("#/history", self.rows.or_(self.page.get_by_role("status"))),
            ("#/", self.tiles),
        ):
            self.page.evaluate("hash => { location.hash = hash; }", screen)
            expect(there.first).to_be_visible()
        return self

    def _hold(self, route: Route) -> None:
        self._held.append(route)
