"""Every screen of the terminal and the employee page: its name, the sizes it exists at, and the way there."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from playwright.sync_api import Page, ViewportSize

from browser.catalogue import aside, door, errands, home, my, stopped, unsent
from browser.catalogue.stage import Stage
from browser.screens import PC, PHONE, TABLET
from browser.tablet import Tablet

SIZES: Mapping[str, ViewportSize] = {"phone": PHONE, "tablet": TABLET, "pc": PC}
LARGE = ("tablet", "pc")
THEMES = {"light": "ライト", "dark": "ダーク", "classic": "クラシック"}


@dataclass(frozen=True)
class Screen:
    """`device` is a name of the stage's; `reach` goes there from wherever the device's last screen was."""

    name: str
    device: str
    reach: Callable[[Stage], None]
    sizes: tuple[str, ...] = tuple(SIZES)

    @property
    def book(self) -> str:
        """The handbook that shows it."""
        return "record" if self.name.startswith("my-") else "terminal"

    def page(self, stage: Stage) -> Page:
        """Where it is to be seen."""
        tablet: Tablet = getattr(stage, self.device)
        return tablet.page


SCREENS = (
    Screen("certificate", "invited", door.certificate),
    Screen("home-screen", "ipad", door.home_screen),
    Screen("check", "checked", door.check),
    Screen("login", "blank", home.login),
    Screen("login-error", "blank", home.login_error),
    Screen("home", "tablet", home.home),
    Screen("home-type-chosen", "tablet", home.type_chosen, LARGE),
    Screen("home-type-missing", "tablet", home.type_missing, LARGE),
    Screen("search-without-match", "tablet", home.search_without_match),
    Screen("employee-menu", "tablet", home.employee_menu, ("phone",)),
    Screen("password", "tablet", home.password),
    Screen("password-missing", "tablet", home.password_missing),
    Screen("password-wrong", "tablet", home.password_wrong),
    Screen("detail-sent", "tablet", home.detail_sent),
    Screen("detail-offline", "cut_off", home.detail_offline),
    Screen("home-unsent", "offline", home.home_unsent),
    Screen("timecard-password", "tablet", errands.timecard_password),
    Screen("timecard", "timecard", errands.timecard),
    Screen("counts", "tablet", errands.counts),
    Screen("announcements", "tablet", aside.announcements),
    Screen("side-menu", "tablet", aside.side_menu),
    Screen("help", "tablet", aside.help_),
    Screen("status", "tablet", aside.status),
    Screen("history", "offline", aside.history),
    Screen("unsent", "offline", unsent.people),
    Screen("unsent-person", "offline", unsent.person),
    Screen("withdraw", "offline", unsent.withdraw),
    Screen("unsent-empty", "tablet", unsent.nobody),
    Screen("settings", "tablet", aside.settings),
    Screen("logout", "offline", aside.logout),
    Screen("stopped-storage", "without_storage", stopped.no_storage),
    Screen("stopped-elsewhere", "second", stopped.elsewhere),
    Screen("my-sign-in", "blank", my.sign_in),
    Screen("my-month", "elsewhere", my.month),
    Screen("my-day", "elsewhere", my.day),
    Screen("my-history", "elsewhere", my.history),
    Screen("my-arrangements", "elsewhere", my.arrangements),
    Screen("my-leave", "elsewhere", my.leave),
    Screen("my-selfcheck", "elsewhere", my.selfcheck),
    Screen("my-pc", "blank", my.staff_room_pc),
    Screen("my-password-link", "mailed", my.password_link),
)
