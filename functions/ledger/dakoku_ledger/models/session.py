"""Sign-in, and the caller."""

from typing import Annotated

from pydantic import Field

from dakoku.platform.wire import Wire
from dakoku_ledger.models.passwords import Password


class SessionRequest(Wire):
    """Code and password of an employee."""

    code: Annotated[str, Field(min_length=1, max_length=100)]
    password: Password


class SessionEmployee(Wire):
    """Whose sign-in it is."""

    id: str
    name: str
    code: str


class Session(Wire):
    """`token` is a custom token: sign in to Firebase Auth with it."""

    token: str
    employee: SessionEmployee


class OrganisationSummary(Wire):
    """What every page needs to know. `dayBoundary` in minutes from midnight."""

    code: str
    name: str
    language: str
    time_zone: str
    day_boundary: int


class Me(Wire):
    """The caller. `name` is null for administrators without an employee record."""

    uid: str
    role: str
    employee_id: str | None
    departments: list[str]
    name: str | None
    organisation: OrganisationSummary
