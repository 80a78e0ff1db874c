"""How long records are kept: docs/api.md."""

from typing import Annotated

from pydantic import Field

from dakoku.platform.wire import Wire
from dakoku.store.organisation.retention import LEAST

_Years = Annotated[int, Field(ge=LEAST, le=30)]


class PastYear(Wire):
    """A year that was kept for long enough, and what there is of it. `deleting`: it is on its way out."""

    year: int
    sheets: int
    books: int
    deleting: bool


class Kept(Wire):
    """For how many years records are kept, and the years that are past it, the oldest first."""

    years: int
    past: list[PastYear]


class RetentionChange(Wire):
    """For how many years after the end of a year its records are kept."""

    years: _Years


class Deletion(Wire):
    """The last year that goes, with all before it, and why."""

    year: Annotated[int, Field(ge=2000, le=2099)]
    reason: Annotated[str, Field(min_length=1, max_length=200)]
