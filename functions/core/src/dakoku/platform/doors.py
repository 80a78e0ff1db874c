"""Who gets into a route of the HTTP API."""

from dataclasses import dataclass

from dakoku.platform.errors import FieldError, NotAllowed
from dakoku.platform.identity import ADMINS, Principal, Role
from dakoku.platform.permissions import Area, Level


@dataclass(frozen=True, slots=True)
class Door:
    """The roles that get in, and the permission asked of administrators (no area: none)."""

    roles: frozenset[Role]
    area: Area | None = None
    level: Level = Level.VIEW

    def lacking(self, caller: Principal) -> NotAllowed | None:
        """What to tell an administrator without the permission; None for whoever needs none or has it.

        Raises `NotAllowed` for other roles.
        """
        if caller.role not in self.roles:
            raise NotAllowed("This account may not do that.")
        if self.area is None or caller.role not in ADMINS or caller.may(self.area, self.level):
            return None
        remedy = "Ask an administrator of the organisation for it."
        return NotAllowed(
            f"This account may not {self.level} {self.area}.",
            code="noPermission",
            fields=[FieldError(f"permissions.{self.area}", self.level, remedy)],
        )

    def leads_to_own(self, caller: Principal) -> bool:
        """Whether the caller, without any permission, has a record of their own behind this door."""
        return Role.EMPLOYEE in self.roles and caller.employee_id is not None
