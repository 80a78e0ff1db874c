"""Departments."""

from dataclasses import asdict
from typing import Annotated

from pydantic import Field

from dakoku.platform.wire import Wire
from dakoku.store.departments import Department
from dakoku.store.inheritance import effective_language, effective_terminal
from dakoku.store.settings import Organisation
from dakoku_ledger.models.ids import Id
from dakoku_ledger.models.settings import Language, Terminal


class NewDepartment(Wire):
    """A department to be made, or changed if its code is known."""

    code: Annotated[str, Field(pattern=r"^[0-9A-Za-z][0-9A-Za-z._-]{0,19}$")]
    name: Annotated[str, Field(min_length=1, max_length=60)]
    order: Annotated[int, Field(ge=0, le=9999)] = 0
    default_pattern_id: Id | None = None


class DepartmentPath(Wire):
    """The department in the address."""

    id: Id


class EffectiveSettings(Wire):
    """What holds in a department, with what it inherits."""

    language: Language
    terminal: Terminal


class ListedDepartment(Wire):
    """One department. `language` and `terminal` are its own: null or missing where inherited."""

    id: str
    code: str
    name: str
    order: int
    default_pattern_id: str | None
    language: Language | None
    terminal: dict[str, bool | str]
    effective: EffectiveSettings

    @staticmethod
    def of(department: Department, organisation: Organisation) -> "ListedDepartment":
        """As the store has them."""
        effective = {
            "language": effective_language(organisation, department),
            "terminal": asdict(effective_terminal(organisation, department)),
        }
        return ListedDepartment.model_validate({**asdict(department), "effective": effective})


class DepartmentList(Wire):
    """Departments in order."""

    departments: list[ListedDepartment]
