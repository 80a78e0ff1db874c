"""What the kinds' params are made of."""

from typing import Annotated

from pydantic import Field

from dakoku.platform.wire import Wire

Id = Annotated[str, Field(pattern=r"^[a-z0-9]{20}$", description="20 lower-case letters and digits")]
Month = Annotated[str, Field(pattern=r"^20\d\d-(0[1-9]|1[0-2])$", description='such as "2026-11"')]
Year = Annotated[int, Field(ge=2000, le=2099, description="the year in which a fiscal year begins")]


class DepartmentMonth(Wire):
    """A month of a department."""

    department_id: Id
    month: Month
