"""Passwords: set, changed, printed, and by link."""

from datetime import datetime
from typing import Annotated

from pydantic import Field, StringConstraints

from dakoku.platform.wire import Wire
from dakoku_ledger.models.ids import Id

# Spaces at its ends are part of a password: what is sealed on a tablet has them too.
Password = Annotated[str, StringConstraints(strip_whitespace=False, min_length=1, max_length=200)]
_Token = Annotated[str, Field(min_length=1, max_length=100)]


class NewPassword(Wire):
    """What may be chosen is a setting of the organisation; at most 72 bytes."""

    password: Password


class OwnNewPassword(NewPassword):
    """The present one proves who asks."""

    current: Password


class StandingQuery(Wire):
    """Of a department, or of one employee."""

    department_id: Id | None = None
    employee_id: Id | None = None


class PasswordSince(Wire):
    """Somebody who has a password, and since when."""

    employee_id: str
    set_at: datetime


class PasswordsSince(Wire):
    """Those who have one."""

    passwords: list[PasswordSince]


class LinkOrder(Wire):
    """Who is to be mailed a link."""

    employee_ids: Annotated[list[Id], Field(min_length=1, max_length=200)]


class LinksSent(Wire):
    """How many were mailed, and the ids of those without an address."""

    sent: int
    without_mail: list[str]


class SlipOrder(Wire):
    """Who is to get a new password on paper."""

    employee_ids: Annotated[list[Id], Field(min_length=1, max_length=50)]


class SlipDepartment(Wire):
    """Where the slip is handed out."""

    code: str
    name: str


class PrintedSlip(Wire):
    """One slip. The password is shown this once."""

    employee_id: str
    code: str
    name: str
    department: SlipDepartment
    password: str


class SlipList(Wire):
    """Slips by code."""

    slips: list[PrintedSlip]


class LinkToken(Wire):
    """What stands at the end of a link."""

    token: _Token


class LinkUse(LinkToken):
    """The password to be set by it."""

    password: Password


class LinkEmployee(Wire):
    """Whose password it is."""

    code: str
    name: str


class LeastPassword(Wire):
    """The least number of characters, and the least zxcvbn score (0 to 4)."""

    length: int
    strength: int


class OpenedLink(Wire):
    """What the page shows before the password is set. `organisation` is a name."""

    employee: LinkEmployee
    organisation: str
    language: str
    passwords: LeastPassword
