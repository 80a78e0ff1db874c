"""Issuing all letters of a department's month that nobody has issued, in one step."""

from dataclasses import dataclass

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.errors import Conflict, NotFound
from dakoku.platform.firestore import in_transaction, retried
from dakoku.platform.identity import Principal
from dakoku.platform.languages import Language
from dakoku.store.confirming.months import Months, State
from dakoku.store.confirming.over_notices import NoticeState, OverNotices
from dakoku_reports.desk import Desk
from dakoku_reports.notice.issuing import count


@dataclass(frozen=True)
class IssuingTogether:
    """The use case."""

    client: firestore.Client
    clock: Clock
    desk: Desk

    def issue(self, caller: Principal, department_id: str, month: str, language: Language) -> tuple[str, int]:
        """The report with all letters of the month in one zip, and how many were issued for it.

        Raises `NotFound` where nothing calls for a letter, `Conflict` (`monthNotConfirmed`) while the month
        is taken back, `Unavailable` when nothing can be queued: they are counted then.
        """
        if not caller.administers(department_id):
            raise _unknown()
        issued = retried(lambda: self._issue(caller, department_id, month))
        asked = {"departmentId": department_id, "month": month}
        return self.desk.ask(caller, "notices", asked, language), issued

    def _issue(self, caller: Principal, department_id: str, month: str) -> int:
        now = self.clock()

        def change(transaction: firestore.Transaction) -> int:
            confirmed = Months(self.client).get(department_id, month, transaction).value
            found = OverNotices(self.client).of(department_id, month, transaction)
            standing = [notice for notice in found if notice.state is not NoticeState.VOID]
            if not standing:
                raise _unknown()
            if confirmed.state is not State.CONFIRMED:
                raise Conflict("This month is not confirmed any more.", code="monthNotConfirmed")
            waiting = [notice for notice in standing if notice.state is NoticeState.UNISSUED]
            for notice in waiting:
                count(self.client, transaction, notice.issued(now, caller.uid))
            return len(waiting)

        return in_transaction(self.client, change)


def _unknown() -> NotFound:
    return NotFound("There is no such letter, or not for this account.")
