"""出勤簿 as a report."""

from dataclasses import dataclass
from pathlib import Path

from dakoku.platform.languages import Language
from dakoku_reports.book.fields import FIELDS
from dakoku_reports.book.record import BookRecord
from dakoku_reports.book.source import BookSource
from dakoku_reports.book.workbook import write_book
from dakoku_reports.kind import Made, Progress, Subject
from dakoku_reports.names import of_department
from dakoku_reports.params import DepartmentMonth
from dakoku_reports.templates.writers import OURS, Writers

_TITLE = "出勤簿"


@dataclass(frozen=True)
class BookKind:
    """Asked for by administrators of the department."""

    source: BookSource
    forms: Writers = OURS
    params = DepartmentMonth

    def subject(self, asked: DepartmentMonth, language: Language) -> Subject | None:  # noqa: ARG002 - a Japanese form
        """The department; None where there is none."""
        department = self.source.department(asked.department_id)
        if department is None:
            return None
        return Subject(department.id, of_department(_TITLE, asked.month, department.name))

    def make(self, asked: DepartmentMonth, language: Language, folder: Path, progress: Progress) -> Made:  # noqa: ARG002 - made at once
        """The workbook. Raises `Conflict`: `monthNotConfirmed`."""
        record = self.source.record(asked.department_id, asked.month)
        path = folder / "book.xlsx"
        self.forms.of(FIELDS, _ours)(record, language, path)
        return Made(path, of_department(_TITLE, asked.month, record.department))


def _ours(record: BookRecord, language: Language, path: Path) -> None:  # noqa: ARG001 - a Japanese form
    write_book(record, path)
