"""出勤簿 as a report."""

from dataclasses import dataclass
from pathlib import Path

from dakoku.platform.languages import Language
from dakoku.platform.wire import Wire
from dakoku_reports.book.source import BookSource
from dakoku_reports.book.workbook import write_book
from dakoku_reports.kind import Made, Progress, Subject
from dakoku_reports.names import fit
from dakoku_reports.params import Id, Month


class BookParams(Wire):
    """Whose book, and of which month."""

    department_id: Id
    month: Month


@dataclass(frozen=True)
class BookKind:
    """Asked for by administrators of the department."""

    source: BookSource
    params = BookParams

    def subject(self, asked: BookParams, language: Language) -> Subject | None:  # noqa: ARG002 - a Japanese form
        """The department; None where there is none."""
        department = self.source.department(asked.department_id)
        return Subject(department.id, _name(asked.month, department.name)) if department else None

    def make(self, asked: BookParams, language: Language, folder: Path, progress: Progress) -> Made:  # noqa: ARG002
        """The workbook. Raises `Conflict`: `monthNotConfirmed`."""
        record = self.source.record(asked.department_id, asked.month)
        path = folder / "book.xlsx"
        write_book(record, path)
        return Made(path, _name(asked.month, record.department))


def _name(month: str, department: str) -> str:
    return f"出勤簿_{month[:4]}年{int(month[5:])}月_{fit(department)}.xlsx"
