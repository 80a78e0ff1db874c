"""What an administrator may view and edit, area by area."""

from collections.abc import Mapping
from enum import StrEnum


class Area(StrEnum):
    """The parts of the console that are given or kept from an administrator, as docs/data.md lists them."""

    RECORDS = "records"
    CONFIRMATION = "confirmation"
    PEOPLE = "people"
    PASSWORDS = "passwords"
    TERMINALS = "terminals"
    TERMINAL_SETTINGS = "terminalSettings"
    SETTINGS = "settings"
    ANNOUNCEMENTS = "announcements"
    ORDERS = "orders"
    REPORTS = "reports"
    JOBCAN = "jobcan"
    MEMBERS = "members"


# What no administrator of departments has, whatever was given.
ORGANISATIONS_OWN = frozenset({Area.JOBCAN, Area.MEMBERS})


class Level(StrEnum):
    """How far a permission goes. Whoever edits also views."""

    NONE = "none"
    VIEW = "view"
    EDIT = "edit"

    def includes(self, asked: "Level") -> bool:
        """Whether this is enough where `asked` is asked for."""
        return _ORDER.index(self) >= _ORDER.index(asked)


_ORDER = tuple(Level)
Permissions = Mapping[Area, Level]
NOTHING: Permissions = dict.fromkeys(Area, Level.NONE)
EVERYTHING: Permissions = dict.fromkeys(Area, Level.EDIT)
DEPARTMENTS: Permissions = {**EVERYTHING, **dict.fromkeys(ORGANISATIONS_OWN, Level.NONE)}


def narrowed(role: Permissions, given: Permissions | None) -> Permissions:
    """What a role may do, narrowed to what was given; None: all of it."""
    if given is None:
        return role
    return {area: min(level, given.get(area, Level.NONE), key=_ORDER.index) for area, level in role.items()}
