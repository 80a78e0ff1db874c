"""Announcements: docs/data.md, `announcements`."""

from datetime import UTC, datetime
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, Field

from dakoku.platform.wire import Wire
from dakoku_ledger.announcing import Notice
from dakoku_ledger.models.ids import Id

_Instant = Annotated[AwareDatetime, AfterValidator(lambda at: at.astimezone(UTC))]


class AudienceQuery(Wire):
    """Whose; everybody's when left out."""

    department_id: Id | None = None


class AnnouncementPath(Wire):
    """The announcement in the address."""

    id: Id


class NewAnnouncement(Wire):
    """For a department, or (null) for everybody. `until` null: for good."""

    department_id: Id | None
    title: Annotated[str, Field(min_length=1, max_length=100, pattern=r"^[^\x00-\x1f\x7f]*$")]
    body: Annotated[str, Field(max_length=2000)]
    from_: Annotated[_Instant | None, Field(alias="from")] = None
    until: _Instant | None = None

    def notice(self) -> Notice:
        """As the use case takes it."""
        return Notice(self.department_id, self.title, self.body, self.from_, self.until)


class ListedAnnouncement(Wire):
    """One announcement."""

    id: str
    title: str
    body: str
    from_: Annotated[datetime, Field(alias="from")]
    until: datetime | None
    created_at: datetime


class AnnouncementList(Wire):
    """Newest first."""

    items: list[ListedAnnouncement]
