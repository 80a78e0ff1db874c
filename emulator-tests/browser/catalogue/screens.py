"""Every screen of terminal, employee page and console: its name, the sizes it exists at, the way there."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from playwright.sync_api import Page, ViewportSize

from browser.catalogue import aside, connected, door, errands, home, inspected, my, office, stopped, unsent
from browser.catalogue.stage import Stage
from browser.screens import PC, PHONE, TABLET
from browser.terminal.tablet import Tablet

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
        books = {"my": "record", "console": "console"}
        return books.get(self.name.split("-")[0], "terminal")

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
    Screen("my-sources", "elsewhere", connected.sources),
    Screen("my-pc", "blank", my.staff_room_pc),
    Screen("my-password-link", "mailed", my.password_link),
    Screen("console-sign-in", "blank", office.sign_in),
    Screen("console-home", "office", office.area("home", ".todo, .home-done")),
    Screen("console-status", "office", office.area("status", "tbody tr")),
    Screen("console-overview", "office", office.area("overview", "tbody tr")),
    Screen("console-months", "office", office.area("months", "tbody tr", month="2026-11")),
    Screen("console-month", "office", office.month),
    Screen("console-years", "office", office.area("years", "tbody tr")),
    Screen("console-limits", "office", office.area("limits", "tbody tr", month="2026-11")),
    Screen("console-confirmation", "office", office.area("confirmation", "tbody tr", month="2026-09")),
    Screen("console-held", "office", office.area("held", "h2")),
    Screen("console-reports", "office", office.reports),
    Screen("console-report-forms", "office", office.forms),
    Screen("console-selfchecks", "office", office.area("selfchecks", "h2")),
    Screen("console-people", "office", office.area("people", "tbody tr")),
    Screen("console-imports", "office", office.area("imports", "input[type=file]")),
    Screen("console-members", "office", office.area("members", "tbody tr")),
    Screen("console-terminals", "office", office.area("terminals", "text=北中学校 職員室")),
    Screen("console-announcements", "office", office.area("announcements", "h2")),
    Screen("console-orders", "office", office.area("orders", "h2")),
    Screen("console-organisation", "office", office.area("organisation", "form")),
    Screen("console-departments", "office", office.area("departments", "text=北中学校")),
    Screen("console-patterns", "office", office.area("patterns", "text=通常")),
    Screen("console-categories", "office", office.area("categories", "text=固定の項目です")),
    Screen("console-calendar", "office", office.area("calendar", "table")),
    Screen("console-thresholds", "office", office.area("thresholds", "form")),
    Screen("console-connections", "office", connected.connections),
    Screen("console-runs", "office", connected.runs),
    Screen("console-run", "office", connected.run),
    Screen("console-matching", "office", connected.matching),
    Screen("console-pulling", "office", office.area("connections", "form", part="pulling")),
    Screen("console-guide", "office", office.area("connections", ".guide", part="guide")),
    Screen("console-doctor", "office", inspected.doctor),
    Screen("console-audit", "office", office.area("audit", "h2")),
)
