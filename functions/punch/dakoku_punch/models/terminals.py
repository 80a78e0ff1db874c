"""Terminals as administrators see them."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from dakoku.platform.wire import Wire
from dakoku.store.terminal.terminals import Kind
from dakoku_punch.models.fields import Id

Name = Annotated[str, Field(min_length=1, max_length=60)]


class TerminalPath(Wire):
    """The terminal in the address."""

    id: Id


class NewTerminal(Wire):
    """A terminal to be set up."""

    name: Name
    department_id: Id
    kind: Kind = Kind.RECORDER


class TerminalChange(Wire):
    """What can be changed of it."""

    name: Name


class AddedTerminal(Wire):
    """A terminal that nobody has enrolled yet."""

    id: str
    name: str
    department_id: str
    kind: Kind
    certificate: str


class TerminalReport(Wire):
    """What it last said of itself. `offset`: how far its device's clock is behind ours, in ms."""

    at: datetime
    unsent: int
    oldest_unsent_at: datetime | None
    version: str
    offset: int | None
    persisted: bool
    installed: bool


class ListedTerminal(Wire):
    """One line of the console's list. `enrolled`: whether a device has come in by the present certificate;
    `report`: null until it has made one."""

    id: str
    name: str
    department_id: str
    kind: Kind
    generation: int
    revoked: bool
    enrolled: bool
    enrolled_at: datetime | None
    last_seen_at: datetime | None
    report: TerminalReport | None


class TerminalList(Wire):
    """The terminals of the caller's departments."""

    terminals: list[ListedTerminal]
