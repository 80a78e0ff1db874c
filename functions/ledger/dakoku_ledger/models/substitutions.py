"""Substitutions: docs/data.md, `substitutions`."""

from datetime import date

from pydantic import model_validator

from dakoku.platform.dates import Day
from dakoku.platform.wire import Wire
from dakoku_ledger.arranging.substitutions import Exchange
from dakoku_ledger.models.ids import Id


class NewSubstitution(Wire):
    """Work on `workOn`, a day off, instead of on `offOn`. The patterns as in docs/data.md."""

    employee_id: Id
    work_on: Day
    off_on: Day
    work_pattern_id: Id | None = None
    off_pattern_id: Id | None = None

    @model_validator(mode="after")
    def check(self) -> "NewSubstitution":
        """A day cannot change places with itself."""
        if self.work_on == self.off_on:
            raise ValueError("offOn: another day than workOn")
        return self

    def exchange(self) -> Exchange:
        """As the use case takes it."""
        return Exchange(self.work_on, self.off_on, self.work_pattern_id, self.off_pattern_id)


class ListedSubstitution(Wire):
    """One substitution."""

    id: str
    employee_id: str
    department_id: str
    work_on: date
    off_on: date
    work_pattern_id: str | None
    off_pattern_id: str | None


class SubstitutionList(Wire):
    """Substitutions in order of the day worked."""

    substitutions: list[ListedSubstitution]
