"""Those who ask: one of each kind, most of them of north, and an administrator of east."""

from collections.abc import Mapping
from dataclasses import dataclass

import people
from dakoku.platform.identity import Role
from dakoku.platform.permissions import Area
from people import Caller, Document
from rights.places import EAST, NORTH, PLACES, SOUTH, Place

PROJECT = "demo-contract"  # of its own, so that no trigger of the suite fires


@dataclass(frozen=True)
class Asking:
    """Somebody who asks, what their token and member document make of them, and whom they may not see."""

    name: str
    role: Role
    caller: Caller | None = None
    member: Document | None = None
    strange: tuple[Place, ...] = ()

    @property
    def headers(self) -> Mapping[str, str]:
        """What they send along."""
        signed_in = {"Authorization": self.caller.bearer(PROJECT)} if self.caller else {}
        return {"Accept-Language": "ja", **signed_in}


def _administrator(name: str, place: Place, level: str = "edit") -> Asking:
    permissions = None if level == "edit" else dict.fromkeys(map(str, Area), level)
    member = people.member("departmentAdmin", departments=[place.id], permissions=permissions)
    strange = tuple(other for other in PLACES if other is not place)
    return Asking(name, Role.DEPARTMENT_ADMIN, Caller(name.replace(" ", "-")), member, strange)


_OWN = people.member("employee", employee_id=NORTH.employee.id)
OF_NORTH = (
    Asking("nobody", Role.PUBLIC, strange=PLACES),
    Asking("terminal", Role.TERMINAL, people.NORTH_TABLET, strange=(SOUTH, EAST)),
    Asking("employee", Role.EMPLOYEE, NORTH.employee, {**_OWN, "name": ""}, (SOUTH, EAST)),
    _administrator("north viewing", NORTH, "view"),
    _administrator("north", NORTH),
)
OTHERS = (
    _administrator("east", EAST),
    Asking(
        "organisation", Role.ORGANISATION_ADMIN, Caller("organisation"), people.member("organisationAdmin")
    ),
)
EVERYBODY = (*OF_NORTH, *OTHERS)
