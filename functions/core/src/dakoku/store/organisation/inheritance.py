"""What holds in a department: its own settings, and the organisation's where it has none. Pure."""

from dataclasses import replace
from typing import Any

from dakoku.store.organisation.departments import Department
from dakoku.store.organisation.settings import Organisation, TerminalSettings


def effective_language(organisation: Organisation, department: Department) -> str:
    """The language of the department's terminals ("ja")."""
    return department.language or organisation.language


def effective_terminal(organisation: Organisation, department: Department) -> TerminalSettings:
    """What the department's terminals show and are."""
    own: dict[str, Any] = dict(department.terminal)
    return replace(organisation.terminal, **own)
