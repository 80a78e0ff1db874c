"""One change of a month's state, with its audit entry, while nobody else changes it or its neighbours."""

from collections.abc import Callable
from dataclasses import dataclass

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.firestore import in_transaction
from dakoku.platform.identity import Principal
from dakoku.store.confirming import around
from dakoku.store.confirming.around import Around
from dakoku.store.confirming.months import Month, Months
from dakoku.store.trail.audit import Audit
from dakoku.store.trail.audit_actions import Action


@dataclass(frozen=True)
class MonthChange:
    """Who changes a department's month. `action` and `reason` as in the audit."""

    client: firestore.Client
    clock: Clock
    caller: Principal
    action: Action
    reason: str | None = None

    def make(self, department_id: str, month: str, change: Callable[[Around], Month]) -> Month:
        """Read the three months, change the middle one and write it.

        In a transaction: only that keeps a neighbour from being confirmed or taken back at the same moment.
        Raises `Outrun`.
        """

        def run(transaction: firestore.Transaction) -> Month:
            known, revision = around.read(self.client, department_id, month, transaction)
            after = change(known)
            if after != known.month:
                Months(self.client).put(transaction, after, revision)
                self._audit(transaction, known.month, after)
            return after

        return in_transaction(self.client, run)

    def _audit(self, transaction: firestore.Transaction, before: Month, after: Month) -> None:
        Audit(self.client).record(
            transaction,
            at=self.clock(),
            actor=self.caller.uid,
            action=self.action,
            subject=f"months/{after.department_id}_{after.month.replace('-', '')}",
            before=_said(before),
            after=_said(after),
            reason=self.reason,
        )


def _said(month: Month) -> dict[str, object]:
    state, targets = month.state.value, list(month.targets or ())
    return {"state": state, "generation": month.generation, "targets": targets}
