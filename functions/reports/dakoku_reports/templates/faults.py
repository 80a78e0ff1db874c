"""What can be wrong with a form that is handed in. The words are in `words`, in every language."""

from dataclasses import dataclass
from enum import StrEnum


class Code(StrEnum):
    """Stable, told over HTTP."""

    NO_WORKBOOK = "noWorkbook"
    MACROS = "macros"
    TOO_LARGE = "tooLarge"
    NO_NAMES = "noNames"
    UNKNOWN_NAME = "unknownName"
    NOT_A_CELL = "notACell"
    ROWS_APART = "rowsApart"
    ROW_SHARED = "rowShared"
    ROWS_MERGED = "rowsMerged"


@dataclass(frozen=True, slots=True)
class Fault:
    """One of them: of which name (empty: of the file), and which may have been meant, or is in the
    way."""

    code: Code
    name: str = ""
    other: str = ""


class BadForm(ValueError):
    """Not a form that can be filled."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__(", ".join(f"{fault.code} {fault.name}".strip() for fault in faults))
        self.faults = faults
