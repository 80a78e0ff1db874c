"""What the kinds' params are made of."""

from typing import Annotated

from pydantic import Field

from dakoku.platform.dates import YearMonth
from dakoku.platform.wire import Wire

Id = Annotated[str, Field(pattern=r"^[a-z0-9]{20}$", description="20 lower-case letters and digits")]
Year = Annotated[int, Field(ge=2000, le=2099, description="the year in which a fiscal year begins")]


class DepartmentMonth(Wire):
    """A month of a department."""

    department_id: Id
    month: YearMonth
