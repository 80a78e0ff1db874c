"""What a tablet says of itself, and the incidents it tells of."""

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field

from dakoku.domain.punch import PunchType
from dakoku.platform.wire import Wire
from dakoku_punch.models.fields import Id, Short

_MOST_INCIDENTS = 20  # of one report
_MOST_PUNCHES = 200  # of one incident
_EXACT = 2**53  # beyond it, a browser's numbers are not whole
Milliseconds = Annotated[int, Field(gt=-_EXACT, lt=_EXACT)]
Count = Annotated[int, Field(ge=0, lt=_EXACT)]


class LostPunch(Wire):
    """A punch that was deleted unsent."""

    punch_id: Id
    employee_id: Id
    type: PunchType
    at: AwareDatetime


class LostPunches(Wire):
    """The first 200, and how many there were besides."""

    punches: Annotated[list[LostPunch], Field(max_length=_MOST_PUNCHES)]
    more: Count


class ClockChange(Wire):
    """By how much, forwards positive."""

    by: Milliseconds


class Restoration(Wire):
    """How many punches a backup file held."""

    punches: Count


class _Told(Wire):
    """What every incident has. The id is the tablet's, so that it can be told of again."""

    id: Id
    at: AwareDatetime


class Loss(_Told):
    """Unsent punches were deleted: after 30 days, or at a logout."""

    kind: Literal["purged", "loggedOut"]
    details: LostPunches


class ClockChanged(_Told):
    """The device's clock was set."""

    kind: Literal["clockChanged"]
    details: ClockChange


class Restored(_Told):
    """A backup file was read in."""

    kind: Literal["restored"]
    details: Restoration


ToldIncident = Annotated[Loss | ClockChanged | Restored, Field(discriminator="kind")]


class ReportRequest(Wire):
    """`offset`: how far the device's clock is behind the server's, in ms; null while that is not known."""

    unsent: Count
    oldest_unsent_at: AwareDatetime | None
    version: Short
    offset: Milliseconds | None
    persisted: bool
    installed: bool
    incidents: Annotated[list[ToldIncident], Field(max_length=_MOST_INCIDENTS)]


class IncidentQuery(Wire):
    """Whose incidents."""

    department_id: Short


class ListedIncident(Wire):
    """As docs/data.md has it. `at` is by the tablet's clock, `receivedAt` by ours."""

    id: str
    kind: str
    terminal_id: str
    department_id: str
    at: datetime
    details: dict[str, Any]
    received_at: datetime


class IncidentList(Wire):
    """The last received first."""

    incidents: list[ListedIncident]
