"""What a letter tells: one employee, one month, one issue."""

from dataclasses import dataclass
from datetime import date

from dakoku.store.confirming.over_notices import OverNotice


@dataclass(frozen=True, slots=True)
class Letter:
    """`issue`: which of the notice's issues it is, from 1; `day`: the date it bears."""

    organisation: str
    notice: OverNotice
    issue: int
    day: date
