"""The console as administrators know it, and the accounts they sign in with."""

from contextlib import suppress

from firebase_admin import auth
from google.cloud.firestore import Client
from playwright.sync_api import Locator, Page, expect

from dakoku.platform import config, sign_ins
from dakoku.platform.identity import Role, firebase_app
from dakoku.platform.permissions import Permissions
from dakoku.store.people.administrators import Administrator, Administrators
from tools import suite as emulators
from tools.ports import Ports

EMAIL, PASSWORD = "tanaka@example.jp", "ajisai-2026"


def employ(
    ports: Ports, client: Client, role: Role, departments: tuple[str, ...], permissions: Permissions | None
) -> str:
    """Make 田中 由紀 an administrator, afresh: her uid."""
    settings = config.load(emulators.environment(ports))
    forget(ports, EMAIL)
    uid = sign_ins.create(settings, EMAIL, "田中 由紀", PASSWORD)
    batch = client.batch()
    one = Administrator(uid, "田中 由紀", EMAIL, role, departments, permissions)
    Administrators(client).put(batch, one, None)
    batch.commit()
    return uid


def forget(ports: Ports, email: str) -> None:
    """Delete an account that a test before may have made: Firebase Auth keeps them."""
    app = firebase_app(config.load(emulators.environment(ports)))
    with suppress(auth.UserNotFoundError):
        auth.delete_user(auth.get_user_by_email(email, app=app).uid, app=app)


class ConsolePage:
    """/console/ in a browser."""

    def __init__(self, page: Page, site: str) -> None:
        self.page, self.site = page, site

    def enter(self, email: str = EMAIL, password: str = PASSWORD) -> "ConsolePage":
        """Sign in, as 田中 由紀 unless it is said otherwise."""
        self.page.goto(f"{self.site}/console/")
        self.page.get_by_label("メールアドレス").fill(email)
        self.page.get_by_label("パスワード").fill(password)
        self.page.get_by_role("button", name="ログイン", exact=True).click()
        expect(self.page.get_by_text(email)).to_be_visible()
        return self

    def go(self, area: str) -> None:
        """By the address."""
        self.page.goto(f"{self.site}/console/#/{area}")

    def entry(self, name: str) -> Locator:
        """An entry of the menu, which stands beside the page."""
        menu = self.page.get_by_role("navigation", name="メニュー")
        return menu.get_by_role("link", name=name, exact=True)

    def open(self, name: str) -> None:
        """By the menu."""
        self.entry(name).click()

    @property
    def refusal(self) -> Locator:
        """What stands where a page is not for this administrator."""
        return self.page.get_by_text("この画面を使う権限がありません。", exact=False)

    def heading(self, name: str) -> Locator:
        """The page's own heading."""
        return self.page.get_by_role("heading", name=name, exact=True)
