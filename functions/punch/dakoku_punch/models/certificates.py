"""Certificates as they are given out: shown, mailed, shown by a mailed link."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from dakoku.platform import emails
from dakoku.platform.wire import Wire
from dakoku.store.terminal.terminals import Kind
from dakoku_punch.giving_out import Given
from dakoku_punch.models.fields import Short


class Certificate(Wire):
    """A certificate that was just made."""

    certificate: str


class ShownCertificate(Wire):
    """A certificate, and where to enter it."""

    certificate: str
    terminal_url: str


class MailRequest(Wire):
    """Whom to mail it to."""

    to: Annotated[str, Field(pattern=emails.PATTERN, max_length=emails.LONGEST)]


class Mailed(Wire):
    """Until when the mailed link shows the certificate."""

    expires_at: datetime


class DisplayRequest(Wire):
    """The token of a mailed link."""

    token: Short


class DisplayDepartment(Wire):
    """Where the terminal stands."""

    code: str
    name: str


class Display(Wire):
    """What a mailed link shows. `terminal` and `organisation` are names."""

    certificate: str
    terminal_url: str
    terminal: str
    kind: Kind
    department: DisplayDepartment
    organisation: str
    language: str
    expires_at: datetime

    @staticmethod
    def of(given: Given, terminal_url: str, expires_at: datetime) -> "Display":
        """As the use case gives it."""
        return Display(
            certificate=given.certificate,
            terminal_url=terminal_url,
            terminal=given.terminal.name,
            kind=given.terminal.kind,
            department=DisplayDepartment.model_validate(given.department),
            organisation=given.organisation.name,
            language=given.language,
            expires_at=expires_at,
        )
