"""The month before last, confirmed as administrators do it, but without tasks: some fifty of them would keep
the machine busy just when somebody wants to look. Whoever worked too long has a letter to be issued."""

from collections.abc import Iterable
from datetime import date

from google.cloud.firestore import Client

from dakoku.domain.zone import month_of, month_shifted
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.identity import Principal
from dakoku.store.confirming.months import Month
from dakoku.store.organisation.settings import Settings
from dakoku_ledger.confirming.closing import Closing
from dakoku_ledger.confirming.desk import ConfirmationDesk
from dakoku_ledger.confirming.following import Following, groups
from dakoku_reports.notice.rendering import NoticeRendering
from dakoku_reports.notice.upkeep import Upkeep

_WHY = "実演用のデータのため"


class Confirmations:
    """Confirms months, whatever they lack."""

    def __init__(self, config: Config, client: Client, clock: Clock) -> None:
        settings = Settings(client, clock)
        self._closing = Closing(config, client, clock, settings)
        self._following = Following(config, client, clock, close=self._close)
        rendering = NoticeRendering(client, settings, clock)
        self._letters = Upkeep(config, client, clock, rendering)
        self._desk = ConfirmationDesk(config, client, clock, settings, hand_over=self._follow)

    def make(self, caller: Principal, departments: Iterable[str], today: date) -> None:
        """Confirm the month before last for these departments."""
        month = month_shifted(month_of(today), -2)
        for department_id in departments:
            everybody = self._desk.overview(caller, department_id, month).chosen
            self._desk.confirm(caller, department_id, month, everybody, despite=_WHY)

    def _follow(self, _: Config, month: Month, employee_ids: Iterable[str]) -> None:
        for group in groups(employee_ids):
            self._following.run(group, month.department_id, month.month)

    def _close(self, _: Config, month: Month) -> None:
        self._closing.run(month.department_id, month.month, month.generation)
        for employee_id in month.targets or ():
            self._letters.run(employee_id, month.month)
