"""Dates and months as they are sent, of years in which the weeks and years around them have dates too."""

from datetime import date
from typing import Annotated

from pydantic import Field

Day = Annotated[date, Field(ge=date(2000, 1, 1), le=date(2099, 12, 31))]
"""Of a record, a plan or a question about them."""
ServiceDay = Annotated[date, Field(ge=date(1900, 1, 1), le=date(2199, 12, 31))]
"""On which somebody came, or leaves."""
YearMonth = Annotated[str, Field(pattern=r"^20\d\d-(0[1-9]|1[0-2])$", description='such as "2026-11"')]
