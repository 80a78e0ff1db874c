"""What a kind of report is to the counter: what is asked, whose it is, and how it is made."""

from dataclasses import dataclass
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from dakoku.platform.languages import Language
from dakoku.platform.wire import Wire

XLSX = ".xlsx"
ZIP = ".zip"
CONTENT_TYPES = {
    XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ZIP: "application/zip",
}

Params = TypeVar("Params", bound=Wire)


@dataclass(frozen=True, slots=True)
class Subject:
    """What a report is about, and so who may ask for it: administrators of the department (None: of the
    organisation), and the employee whose own record it is (or None). `name`: of the file, as far as known."""

    department_id: str | None
    name: str
    employee_id: str | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """A finished file, and its name for people, which ends in `.xlsx` or `.zip`."""

    path: Path
    name: str


class Progress(Protocol):
    """How far the making is. Cheap to tell: few of the steps are written down."""

    def begin(self, total: int) -> None:
        """So many steps are to come."""

    def step(self) -> None:
        """One is done. Raises when nobody wants the report any more: let it pass."""


class Kind(Protocol, Generic[Params]):
    """One kind of report."""

    @property
    def params(self) -> type[Params]:
        """What is asked, as it comes over HTTP."""

    def subject(self, asked: Params, language: Language) -> Subject | None:
        """What it would be about; None for what does not exist."""

    def make(self, asked: Params, language: Language, folder: Path, progress: Progress) -> Made:
        """Make it as a file in an empty folder that goes afterwards. May be called again for the same report.

        Raises `DakokuError`: a transient one is tried again, any other told to who asked, by its `code`.
        """
