"""What goes over HTTP: docs/api.md, `GET /notices`."""

from datetime import datetime

from dakoku.domain.triggers import Reason
from dakoku.platform.dates import YearMonth
from dakoku.platform.wire import Wire
from dakoku.store.confirming.over_notices import NoticeState, OverNotice, shape
from dakoku_reports.params import Id


class NoticesOfMonth(Wire):
    """Of which department and month."""

    department_id: Id
    month: YearMonth


class NoticePath(Wire):
    """Whose letter, and of which month."""

    employee_id: Id
    month: YearMonth


class Average(Wire):
    """Over how many months, and of how many minutes."""

    months: int
    minutes: int


class Facts(Wire):
    """What the letter tells, in minutes."""

    overtime: int
    before: int
    after: int
    day_off: int
    worked: int
    days_worked: int
    year: int
    averages: list[Average]


class ListedNotice(Wire):
    """One letter, as docs/data.md has it in `overNotices`."""

    employee_id: str
    department_id: str
    month: str
    code: str
    name: str
    position: str
    reasons: list[Reason]
    facts: Facts
    state: NoticeState
    issues: int
    issued_at: datetime | None
    voided_at: datetime | None

    @staticmethod
    def of(notice: OverNotice) -> "ListedNotice":
        """As the store has it."""
        known = {**shape(notice), **notice.labels}
        names = (field.alias or name for name, field in ListedNotice.model_fields.items())
        return ListedNotice.model_validate({name: known[name] for name in names})


class NoticeList(Wire):
    """All of a department's month."""

    notices: list[ListedNotice]


class IssuedNotice(Wire):
    """The report that is its file, and which issue it is."""

    id: str
    issue: int


class IssuedTogether(Wire):
    """The report that is the zip, and how many letters were issued for it."""

    id: str
    issued: int
