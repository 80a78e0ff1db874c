"""超過通知文 as a report: an issue that was counted."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from google.cloud import firestore
from pydantic import Field

from dakoku.platform.dates import YearMonth
from dakoku.platform.errors import NotFound
from dakoku.platform.languages import Language
from dakoku.platform.wire import Wire
from dakoku.store.confirming.over_notices import OverNotice, OverNotices
from dakoku_reports.kind import Made, Progress, Subject
from dakoku_reports.notice.names import file_name
from dakoku_reports.notice.rendering import NoticeRendering
from dakoku_reports.params import Id


class NoticeParams(Wire):
    """Whose month, which, and which issue of its letter."""

    employee_id: Id
    month: YearMonth
    issue: Annotated[int, Field(ge=1)]


@dataclass(frozen=True)
class NoticeKind:
    """Asked for by administrators of the department; issuing counts, asking for what was issued does not."""

    client: firestore.Client
    rendering: NoticeRendering
    params = NoticeParams

    def subject(self, asked: NoticeParams, language: Language) -> Subject | None:
        """The month's department; None for a letter that was not issued so often, or is void."""
        notice = self._issued(asked)
        if notice is None:
            return None
        return Subject(notice.department_id, file_name(notice, asked.issue, language))

    def make(self, asked: NoticeParams, language: Language, folder: Path, progress: Progress) -> Made:  # noqa: ARG002 - made at once
        """The workbook. Raises `NotFound` when the month was taken back since."""
        notice = self._issued(asked)
        if notice is None:
            raise NotFound("Nothing calls for this letter any more.")
        path = self.rendering.written(notice, asked.issue, language, folder)
        return Made(path, file_name(notice, asked.issue, language))

    def _issued(self, asked: NoticeParams) -> OverNotice | None:
        notice = OverNotices(self.client).get(asked.employee_id, asked.month)
        stands = notice and notice.voided_at is None and asked.issue <= notice.issues
        return notice if stands else None
