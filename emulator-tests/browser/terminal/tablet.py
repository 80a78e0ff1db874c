"""The terminal as its users know it: what they tap, type and see."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from playwright.sync_api import Locator, Page, expect

from school import Person

IN, OUT = "出勤", "退勤"
STORED, SENDING, SENT = "受け付けました（未送信）", "受け付けました（送信中）", "送信済み"
UNSENT, WRONG = "未送信", "未送信（パスワード違い）"
SHUT = "閉じる"


@dataclass(frozen=True)
class Tap:
    """A punch that somebody saw accepted."""

    person: Person
    type: str
    at: datetime


class Tablet:
    """A terminal page in a browser."""

    def __init__(self, page: Page, site: str) -> None:
        self.page, self.site = page, site

    def go(self) -> "Tablet":
        """Load the page."""
        self.page.goto(f"{self.site}/")
        return self

    def enter_certificate(self, certificate: str) -> None:
        """Log in, whatever comes of it."""
        self.page.get_by_label("証明書").fill(certificate)
        self.page.get_by_role("button", name="ログイン").click()

    def enrol(self, certificate: str) -> "Tablet":
        """Log in, and wait until the tablet would also start without a network."""
        self.go().enter_certificate(certificate)
        expect(self.tiles.first).to_be_visible()
        self.page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        return self

    def reload(self) -> "Tablet":
        """Load the page anew."""
        self.page.reload()
        return self

    @property
    def tiles(self) -> Locator:
        """The people."""
        return self.page.get_by_role("list", name="従業員").get_by_role("button")

    @property
    def dialog(self) -> Locator:
        """What lies over the screen."""
        return self.page.get_by_role("dialog")

    @property
    def outcome(self) -> Locator:
        """What the detail says of the punch just made."""
        return self.dialog.get_by_role("status")

    @property
    def alert(self) -> Locator:
        """What went wrong."""
        return self.page.get_by_role("alert")

    @property
    def toast(self) -> Locator:
        """What was just done, for a few seconds."""
        return self.page.get_by_role("status").filter(has=self.page.locator(".toast-body"))

    def clock(self) -> datetime:
        """The time on the home screen."""
        shown = self.page.locator("time.clock-time").get_attribute("datetime")
        return datetime.fromisoformat(str(shown))

    @property
    def offline_mark(self) -> Locator:
        """Beside the clock, while there is no network."""
        return self.page.get_by_role("banner").get_by_text("オフライン", exact=True)

    @property
    def health(self) -> Locator:
        """The values of the health line at the foot of the home screen."""
        return self.page.get_by_role("contentinfo").get_by_role("listitem")

    @property
    def notice(self) -> Locator:
        """Lower right, while something is unsent."""
        return self.page.get_by_role("paragraph").filter(has_text="未送信データがあります")

    def choose_type(self, type_: str) -> None:
        """Press a type button."""
        self.page.get_by_role("group", name="打刻種別").get_by_role("button", name=type_, exact=True).click()

    def choose_errand(self, errand: str) -> None:
        """Press a button beside the types: タイムカード, カウント."""
        self.page.get_by_role("button", name=errand, exact=True).click()

    def choose(self, person: Person) -> None:
        """Tap a name."""
        self.tiles.filter(has_text=person.label).click()

    def enter_password(self, password: str, button: str = "送信する") -> None:
        """Type a password into the dialog and send it."""
        self.dialog.get_by_label("パスワード").fill(password)
        self.dialog.get_by_role("button", name=button).click()

    def tap(self, person: Person, type_: str = IN, password: str | None = None) -> Tap:
        """Punch, and see it accepted; the detail stays open."""
        self.choose_type(type_)
        self.choose(person)
        self.enter_password(person.password if password is None else password)
        return self.accepted(person, type_)

    def accepted(self, person: Person, type_: str = IN) -> Tap:
        """The punch that the open detail tells of."""
        expect(self.outcome).to_have_text(re.compile("受け付けました|送信済み"))
        shown = self.dialog.locator("time").get_attribute("datetime")
        return Tap(person, type_, datetime.fromisoformat(str(shown)))

    def punch(self, person: Person, type_: str = IN, password: str | None = None) -> Tap:
        """Punch, see it accepted, and make way for the next."""
        tap = self.tap(person, type_, password)
        self.close()
        return tap

    def close(self) -> None:
        """Close what lies over the screen."""
        self.dialog.get_by_role("button", name=SHUT).click()
        expect(self.dialog).to_have_count(0)

    def open(self, screen: str, title: str | None = None) -> None:
        """Go to a screen by the side menu. `title` is the screen's, where it is not its name in the menu."""
        self.page.get_by_role("button", name="サイドメニュー").click()
        self.dialog.get_by_role("link", name=screen).click()
        expect(self.page.get_by_role("heading", level=1)).to_have_text(title or screen)

    def log_out(self) -> None:
        """Forget everything on this tablet."""
        self.page.get_by_role("button", name="サイドメニュー").click()
        self.dialog.get_by_role("button", name="ログアウト").click()
        expect(self.dialog.get_by_role("heading")).to_have_text("ログアウトしますか")
        self.dialog.get_by_role("button", name="ログアウト").click()
        expect(self.page.get_by_label("証明書")).to_be_visible()

    def back(self) -> None:
        """To where this screen came from."""
        self.page.get_by_role("link", name="戻る").click()

    def history(self) -> "Tablet":
        """打刻履歴."""
        self.open("打刻履歴")
        return self

    @property
    def rows(self) -> Locator:
        """The lines of the table on the screen, newest first in the history."""
        return self.page.get_by_role("row").filter(has=self.page.get_by_role("cell"))

    def expect_in_history(self, *lines: str, timeout: float = 60_000) -> None:
        """The history's lines, newest first, as type and state: `出勤 送信済み`."""
        self.history()
        actions = self.rows.locator("td:nth-child(2)")
        expect(actions).to_have_text(
            [re.compile(rf"^{re.escape(line)}(?!（)") for line in lines], timeout=timeout
        )
        self.back()

    def unsent_of(self, person: Person) -> None:
        """Somebody's unsent punches, by the notice on the home screen."""
        self.page.get_by_role("link", name="確認する").click()
        self.page.get_by_role("link", name=person.name).click()
        expect(self.page.get_by_role("heading", level=1)).to_have_text(person.label)

    def send_again(self, password: str) -> None:
        """Send a person's unsent punches, on their screen."""
        self.page.get_by_label("パスワード").fill(password)
        self.page.get_by_role("button", name="送信する").click()

    def withdraw(self, password: str) -> None:
        """Take back the only punch on a person's screen."""
        self.page.get_by_role("button", name=re.compile("を取り消す$")).click()
        self.enter_password(password, "取り消す")
        expect(self.dialog).to_have_count(0)

    def outbox(self) -> list[dict[str, Any]]:
        """What the tablet's own database holds that is not settled."""
        found: list[dict[str, Any]] = self.page.evaluate(_OUTBOX)
        return found


_OUTBOX = """() => new Promise((resolve, reject) => {
  const opening = indexedDB.open("dakoku-terminal");
  opening.onerror = reject;
  opening.onsuccess = () => {
    const all = opening.result.transaction("outbox").objectStore("outbox").getAll();
    all.onsuccess = () => { opening.result.close(); resolve(all.result); };
  };
})"""
