"""What was tapped, written down by whoever tapped it: what everything else is measured by."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from dakoku.domain.punch import PunchType

HELD_BEYOND = timedelta(minutes=5)


@dataclass(frozen=True)
class Tapped:
    """A punch that a terminal said it had accepted. `at`: as it showed it; `truth`: when it really was.

    `clock_set`: the device's clock had been set before, so the two may differ.
    """

    terminal_id: str
    department_id: str
    employee_id: str
    type: PunchType
    at: datetime
    truth: datetime
    clock_set: bool = False
    wrong: bool = False
    withdrawn: bool = False

    @property
    def held(self) -> bool:
        """Whether an administrator has to decide of it: its time is too wrong."""
        return abs(self.at - self.truth) > HELD_BEYOND

    @property
    def counts(self) -> bool:
        """Whether it stands in its sheet."""
        return not self.withdrawn and not self.held

    def __str__(self) -> str:
        return f"{self.type} of {self.employee_id} at {self.terminal_id}, {self.at.isoformat()}"
