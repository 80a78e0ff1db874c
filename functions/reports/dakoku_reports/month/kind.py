"""One employee's month as a report."""

from dataclasses import dataclass
from pathlib import Path

from dakoku.platform.clock import Clock
from dakoku.platform.dates import YearMonth
from dakoku.platform.languages import Language
from dakoku.platform.wire import Wire
from dakoku_reports.kind import Made, Progress, Subject
from dakoku_reports.month.fields import FIELDS
from dakoku_reports.month.names import file_name
from dakoku_reports.month.record import MonthRecord
from dakoku_reports.month.source import MonthSource
from dakoku_reports.month.workbook import month_workbook
from dakoku_reports.params import Id
from dakoku_reports.templates.writers import OURS, Writers


class MonthParams(Wire):
    """Whose month, and which."""

    employee_id: Id
    month: YearMonth


@dataclass(frozen=True)
class MonthKind:
    """Asked for by the employee, or administrators of the department that the sheet is in."""

    source: MonthSource
    clock: Clock
    forms: Writers = OURS
    params = MonthParams

    def subject(self, asked: MonthParams, language: Language) -> Subject | None:
        """The month's owner; None for an unknown employee."""
        owner = self.source.owner(asked.employee_id, asked.month)
        if owner is None:
            return None
        employee = owner.employee
        name = file_name(employee.code, employee.name, asked.month, language)
        return Subject(owner.department_id, name, employee.id)

    def make(self, asked: MonthParams, language: Language, folder: Path, progress: Progress) -> Made:  # noqa: ARG002 - made at once
        """The workbook. Raises `NotFound` when the employee is gone."""
        record = self.source.record(asked.employee_id, asked.month, self.clock())
        path = folder / "month.xlsx"
        self.forms.of(FIELDS, _ours)(record, language, path)
        return Made(path, file_name(record.employee.code, record.employee.name, asked.month, language))


def _ours(record: MonthRecord, language: Language, path: Path) -> None:
    path.write_bytes(month_workbook(record, language))
