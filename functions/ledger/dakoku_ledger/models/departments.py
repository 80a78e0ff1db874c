"""Departments."""

from typing import Annotated

from pydantic import Field

from dakoku.platform.wire import Wire
from dakoku_ledger.models.ids import Id


class NewDepartment(Wire):
    """A department to be made, or changed if its code is known."""

    code: Annotated[str, Field(pattern=r"^[0-9A-Za-z][0-9A-Za-z._-]{0,19}$")]
    name: Annotated[str, Field(min_length=1, max_length=60)]
    order: Annotated[int, Field(ge=0, le=9999)] = 0
    default_pattern_id: Id | None = None


class ListedDepartment(Wire):
    """One department."""

    id: str
    code: str
    name: str
    order: int
    default_pattern_id: str | None


class DepartmentList(Wire):
    """Departments in order."""

    departments: list[ListedDepartment]
