"""The task: one employee's letter follows the confirmation of their month, and its first issue is made.

It does what sheet and month say when it comes: so it does not matter how often, how late or in which order it
is delivered.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from google.cloud import firestore

from dakoku.platform import storage
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.errors import Conflict, Outrun
from dakoku.platform.firestore import in_transaction, retried
from dakoku.platform.ids import new_id
from dakoku.store.confirming.months import Month, Months, State
from dakoku.store.confirming.over_notices import OverNotice, OverNotices, Prepared
from dakoku.store.record import sheets
from dakoku.store.record.sheets import Sheet, Sheets
from dakoku_reports.kind import CONTENT_TYPES, XLSX
from dakoku_reports.notice.calling import Calling
from dakoku_reports.notice.rendering import NoticeRendering


@dataclass(frozen=True, slots=True)
class Seen:
    """What a letter rests on."""

    notice: OverNotice | None
    sheet: Sheet | None
    month: Month | None

    @property
    def is_waiting(self) -> bool:
        """Whether the sheet is open on its own: the letter follows once it is locked again."""
        confirmed = self.month is not None and self.month.state is State.CONFIRMED
        return (
            confirmed and self.sheet is not None and not self.sheet.locked and bool(self.sheet.confirmation)
        )


@dataclass(frozen=True)
class Upkeep:
    """What the task does, once or any number of times."""

    config: Config
    client: firestore.Client
    clock: Clock
    rendering: NoticeRendering

    def run(self, employee_id: str, month: str) -> None:
        """Have the letter follow. Raises `Unavailable` when its file cannot be kept."""
        retried(lambda: self._run(employee_id, month))

    def _run(self, employee_id: str, month: str) -> None:
        seen = self._seen(employee_id, month)
        after = self._after(seen)
        if after is None or after == seen.notice:
            return
        if after.prepared is None and after.voided_at is None and after.issues == 0:
            after = replace(after, prepared=self._prepared(after))

        def put(transaction: firestore.Transaction) -> None:
            if self._seen(employee_id, month, transaction) != seen:
                raise Outrun("The month has just changed.")
            OverNotices(self.client).put(transaction, after)

        in_transaction(self.client, put)

    def _seen(self, employee_id: str, month: str, transaction: firestore.Transaction | None = None) -> Seen:
        notice = OverNotices(self.client).get(employee_id, month, transaction)
        reference = Sheets(self.client).reference(employee_id, month)
        sheet = sheets.read(reference.get(transaction=transaction))
        if sheet is None:
            return Seen(notice, None, None)
        known = Months(self.client).get(sheet.value.department_id, month, transaction)
        return Seen(notice, sheet.value, known.value)

    def _after(self, seen: Seen) -> OverNotice | None:
        if seen.is_waiting:
            return seen.notice
        now = self.clock()
        made = seen.sheet and seen.month and Calling(self.client).notice(seen.sheet, seen.month, now)
        if not made:
            return seen.notice and seen.notice.voided(now)
        return seen.notice.followed_by(made) if seen.notice else made

    def _prepared(self, notice: OverNotice) -> Prepared | None:
        """Its file; None where the organisation's own form cannot be filled: who issues it is told why."""
        language = self.rendering.language(notice.department_id)
        with TemporaryDirectory() as folder:
            try:
                path = self.rendering.written(notice, 1, language, Path(folder))
            except Conflict:
                return None
            file, size = f"notices/{new_id()}{XLSX}", path.stat().st_size
            storage.save(self.config, file, path, CONTENT_TYPES[XLSX])
        return Prepared(file, size)
