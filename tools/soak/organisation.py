"""Whom the soak is about: departments of one size, and terminals that take turns among them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from dakoku.platform.clock import system_clock
from dakoku.platform.identity import Principal, Role
from dakoku.store.organisation.settings import Organisation, Settings
from dakoku.store.people.employees import Employee
from dakoku_punch.safe import Safe
from dakoku_punch.terminals import TerminalAdministration
from dakoku_punch.wiring import Parts
from tools import crowd

ORGANISATION = Organisation("計測市教育委員会", "soak")
DEPARTMENT_SIZE = 20
_ADMINISTRATOR = Principal("soak", Role.ORGANISATION_ADMIN)
_BEFORE = timedelta(days=60)


@dataclass(frozen=True)
class Terminal:
    """A terminal that nobody has enrolled yet, and the people on its roster."""

    id: str
    certificate: str
    department_id: str
    people: Sequence[Employee]


def found(parts: Parts, terminals: int, employees: int) -> list[Terminal]:
    """Set it up in an empty database. Everybody can punch at several terminals where there are enough."""
    batch = parts.client.batch()
    parts.settings.put(batch, ORGANISATION)
    batch.commit()
    since = system_clock() - _BEFORE
    codes = [f"{n:04}" for n in range(1, employees + 1)]
    groups = [codes[start : start + DEPARTMENT_SIZE] for start in range(0, employees, DEPARTMENT_SIZE)]
    staff = [
        crowd.department(parts.client, f"{n:04}", f"計測校 {n}", group, since)
        for n, group in enumerate(groups, 1)
    ]
    administration = TerminalAdministration(
        parts.client, system_clock, Settings(parts.client, system_clock), Safe(parts.config.certificate_key)
    )
    return [_terminal(administration, n, staff[n % len(staff)]) for n in range(terminals)]


def _terminal(administration: TerminalAdministration, number: int, people: Sequence[Employee]) -> Terminal:
    department = people[0].department_id
    made, certificate = administration.add(_ADMINISTRATOR, f"計測 {number + 1}", department)
    return Terminal(made.id, certificate, department, people)
