"""What administrators have arranged: a school's own settings, standing help, lunches, announcements."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.identity import Principal
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employee
from dakoku_ledger.announcing import Announcing
from dakoku_ledger.orders.items import CountItems, WantedItem
from dakoku_ledger.settings_desk import SettingsDesk
from dakoku_ledger.standing_help import StandingHelp
from tools.demo import notices, posts
from tools.demo.organisation import RULES

_LUNCHES = ("日替わり弁当", "麺セット", "牛乳")
_CUT_OFFS = {"north": None, "south": 570, "office": 600}  # minutes after midnight; None: all day


@dataclass(frozen=True, slots=True)
class Arrangements:
    """Makes them. `departments` leads from a key to an id, `employees` from a code to an employee."""

    client: firestore.Client
    clock: Clock
    caller: Principal
    departments: Mapping[str, str]
    employees: Mapping[str, Employee]

    def make(self) -> None:
        """All of them."""
        self._settings()
        self._help()
        self._lunches()
        self._announcements()

    def _settings(self) -> None:
        """Nobody runs errands at the high school, and its terminals have no button for it."""
        desk = SettingsDesk(self.client, self.clock, Settings(self.client, self.clock))
        desk.change_department(self.caller, self.departments["south"], {"terminal": {"outings": False}})

    def _help(self) -> None:
        """The language assistant of the north school teaches at the south school too."""
        assistant = next(one for one in self.employees.values() if one.name == posts.MARIA.kanji)
        StandingHelp(self.client, self.clock).place(self.caller, assistant.id, [self.departments["south"]])

    def _lunches(self) -> None:
        items = [WantedItem(None, name, active=True) for name in _LUNCHES]
        for key, cut_off in _CUT_OFFS.items():
            CountItems(self.client, self.clock).save(self.caller, self.departments[key], items, cut_off)

    def _announcements(self) -> None:
        today = RULES.work_date(self.clock())
        found = (*notices.of_organisation(today), *notices.of_north(self.departments["north"], today))
        for notice in found:
            made_at = _at(notice.from_ or self.clock())
            Announcing(self.client, made_at).add(self.caller, notice)


def _at(moment: datetime) -> Callable[[], datetime]:
    return lambda: moment - timedelta(minutes=5)
