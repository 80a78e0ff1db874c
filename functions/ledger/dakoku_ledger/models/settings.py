"""Settings of the organisation and of its departments: docs/data.md."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, field_validator
from pydantic_core import PydanticCustomError

from dakoku.platform.wire import Wire

Language = Literal["ja", "en", "zh-TW", "th", "vi"]
Device = Literal["recorder", "none"]
_DOMAIN = r"^[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)+$"


class Terminal(Wire):
    """What terminals show, and what they are."""

    breaks: bool
    outings: bool
    timecard: bool
    help: bool
    status: bool
    counts: bool
    device: Device


class Passwords(Wire):
    """What a new password must have: characters, and a zxcvbn score."""

    length: int
    strength: int


class Google(Wire):
    """Signing in with Google: the domain whose accounts may."""

    hosted_domain: Annotated[str, Field(pattern=_DOMAIN, max_length=253), AfterValidator(str.lower)]


class OrganisationSettings(Wire):
    """All settings. `dayBoundary`, `openIntervalLimit`, `sourceDifference` in minutes; `statutoryWeekday` 0
    (Monday) to 6."""

    name: str
    code: str
    time_zone: str
    day_boundary: int
    open_interval_limit: int
    duplicate_seconds: int
    year_start_month: int
    statutory_weekday: int
    source_difference: int
    leave_kinds: list[str]
    guidance: str | None
    language: Language
    terminal: Terminal
    passwords: Passwords
    google: Google | None


def _given(value: object) -> object:
    if value is None:
        raise PydanticCustomError("notNull", "Leave it out to keep it as it is: nothing is inherited here.")
    return value


class OwnTerminal(Wire):
    """Only what is sent changes; null inherits again."""

    breaks: bool | None = None
    outings: bool | None = None
    timecard: bool | None = None
    help: bool | None = None
    status: bool | None = None
    counts: bool | None = None
    device: Device | None = None


class DepartmentChange(Wire):
    """Only what is sent changes; null inherits again."""

    language: Language | None = None
    terminal: OwnTerminal | None = None


class TerminalChange(OwnTerminal):
    """Only what is sent changes."""

    given = field_validator("*", mode="before")(_given)


class PasswordsChange(Wire):
    """Only what is sent changes."""

    length: Annotated[int, Field(ge=8, le=32)] | None = None
    strength: Annotated[int, Field(ge=0, le=4)] | None = None
    given = field_validator("*", mode="before")(_given)


_LeaveKind = Annotated[str, Field(min_length=1, max_length=20)]


class OrganisationChange(Wire):
    """Only what is sent changes; null: `guidance` is what the product says, `google` is off."""

    name: Annotated[str, Field(min_length=1, max_length=60)] | None = None
    language: Language | None = None
    terminal: TerminalChange | None = None
    passwords: PasswordsChange | None = None
    google: Google | None = None
    leave_kinds: Annotated[list[_LeaveKind], Field(min_length=1, max_length=30)] | None = None
    statutory_weekday: Annotated[int, Field(ge=0, le=6)] | None = None
    source_difference: Annotated[int, Field(ge=1, le=240)] | None = None
    guidance: Annotated[str, Field(min_length=1, max_length=2000)] | None = None
    given = field_validator(
        "name",
        "language",
        "terminal",
        "passwords",
        "leave_kinds",
        "statutory_weekday",
        "source_difference",
        mode="before",
    )(_given)

    @field_validator("leave_kinds")
    @classmethod
    def _once_each(cls, kinds: list[str]) -> list[str]:
        if len(set(kinds)) < len(kinds):
            raise PydanticCustomError("sameName", "Name each kind of leave once.")
        return kinds
