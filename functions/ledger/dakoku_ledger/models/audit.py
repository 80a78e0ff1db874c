"""操作履歴: docs/data.md, `audit`."""

from datetime import date, datetime
from typing import Annotated, Any

from pydantic import Field

from dakoku.platform.dates import Day
from dakoku.platform.wire import Wire
from dakoku.store.trail.audit import MOST_ACTIONS
from dakoku_ledger.auditing.trail import Asked, Page
from dakoku_ledger.models.ids import Id

_Text = Annotated[str, Field(min_length=1, max_length=200)]


class _Filters(Wire):
    actor: _Text | None = None
    action: Annotated[list[_Text], Field(max_length=MOST_ACTIONS, default_factory=list)]
    subject: _Text | None = None

    def between(self, first: date | None, last: date | None) -> Asked:
        """As the use case has it."""
        return Asked(first, last, self.actor, self.action, self.subject)


class AuditQuery(_Filters):
    """Which entries, and where the page begins."""

    from_: Annotated[Day | None, Field(alias="from")] = None
    to: Day | None = None
    cursor: Id | None = None


class AuditPeriodQuery(_Filters):
    """Which entries of which days, both included."""

    from_: Annotated[Day, Field(alias="from")]
    to: Day


class AuditEntry(Wire):
    """One deed. `before` and `after`: what has changed, null where there was or is nothing."""

    id: str
    at: datetime
    actor: str
    action: str
    subject: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    reason: str | None


class AuditPage(Wire):
    """Newest first. `names`: the path of a document → what it is called."""

    entries: list[AuditEntry]
    names: dict[str, str]
    cursor: str | None

    @staticmethod
    def of(page: Page) -> "AuditPage":
        """As the use case has it."""
        return AuditPage.model_validate(page)
