"""産業医連絡票 as a report."""

from dataclasses import dataclass
from pathlib import Path

from dakoku.platform.errors import NotFound
from dakoku.platform.languages import Language
from dakoku_reports.doctor.fields import FIELDS
from dakoku_reports.doctor.record import DoctorRecord
from dakoku_reports.doctor.source import DoctorSource
from dakoku_reports.doctor.workbook import TITLE, write_doctor
from dakoku_reports.kind import Made, Progress, Subject
from dakoku_reports.names import of_department
from dakoku_reports.params import DepartmentMonth
from dakoku_reports.templates.writers import OURS, Writers


@dataclass(frozen=True)
class DoctorKind:
    """Asked for by administrators of the department."""

    source: DoctorSource
    forms: Writers = OURS
    params = DepartmentMonth

    def subject(self, asked: DepartmentMonth, language: Language) -> Subject | None:  # noqa: ARG002 - a Japanese form
        """The department; None where there is none."""
        department = self.source.department(asked.department_id)
        return (
            Subject(department.id, of_department(TITLE, asked.month, department.name)) if department else None
        )

    def make(self, asked: DepartmentMonth, language: Language, folder: Path, progress: Progress) -> Made:  # noqa: ARG002 - made at once
        """The workbook. Raises `NotFound` when the department is gone."""
        department = self.source.department(asked.department_id)
        if department is None:
            raise NotFound("There is no such department any more.")
        path = folder / "doctor.xlsx"
        self.forms.of(FIELDS, _ours)(self.source.record(department, asked.month), language, path)
        return Made(path, of_department(TITLE, asked.month, department.name))


def _ours(record: DoctorRecord, language: Language, path: Path) -> None:  # noqa: ARG001 - a Japanese form
    write_doctor(record, path)
