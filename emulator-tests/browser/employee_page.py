"""The employee page as its users know it."""

from playwright.sync_api import Locator, Page, expect

from browser.until import until
from school import Person

_ANSWERS = "fetch('/api/punch/time', { cache: 'no-store' }).then((answer) => answer.ok, () => false)"


class EmployeePage:
    """/my/ in a browser."""

    def __init__(self, page: Page, site: str) -> None:
        self.page, self.site = page, site

    def sign_in(self, code: str, password: str) -> None:
        """Try to get in."""
        self.page.goto(f"{self.site}/my/")
        self.page.get_by_label("社員コード").fill(code)
        self.page.get_by_label("パスワード").fill(password)
        self.page.get_by_role("button", name="ログイン", exact=True).click()

    def enter(self, person: Person) -> "EmployeePage":
        """Get in."""
        self.sign_in(person.code, person.password)
        expect(self.page.get_by_text(person.label)).to_be_visible()
        return self

    def sign_out(self) -> None:
        """ログアウト"""
        self.page.get_by_role("button", name="ログアウト", exact=True).click()

    def expect_online(self) -> None:
        """The network is there again in truth: the functions answer, and so does the database."""
        until(self.page, _ANSWERS)
        expect(self.page.get_by_text("サーバーとの接続が切れています", exact=False)).to_have_count(0)

    @property
    def alert(self) -> Locator:
        """What went wrong."""
        return self.page.get_by_role("alert")

    def day(self, date: str) -> Locator:
        """A day's line: `2026-11-20`."""
        return self.page.get_by_role("row").filter(has=self.page.locator(f"time[datetime='{date}']"))

    def start(self, date: str) -> Locator:
        """始業 of a day."""
        return self.day(date).get_by_role("cell").nth(3)

    def end(self, date: str) -> Locator:
        """終業 of a day."""
        return self.day(date).get_by_role("cell").nth(4)
