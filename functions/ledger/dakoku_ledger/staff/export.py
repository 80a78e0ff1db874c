"""The staff list as CSV: for Excel (UTF-8 with BOM), harmless there, and fit to be imported again."""

from collections.abc import Iterable, Sequence
from datetime import date

from dakoku.platform.languages import Language
from dakoku.store.organisation.departments import Department
from dakoku.store.people.employees import Employee
from dakoku_ledger.spreadsheet import csv_file
from dakoku_ledger.staff.columns import Column
from dakoku_ledger.staff.labels import DEPARTMENT_NAME, LABELS


def staff_csv(employees: Iterable[Employee], departments: Sequence[Department], language: Language) -> bytes:
    """The employees as a file, headed in a language."""
    by_id = {department.id: department for department in departments}
    rows = (_cells(employee, by_id.get(employee.department_id)) for employee in employees)
    return csv_file(_heading(language), rows)


def _heading(language: Language) -> list[str]:
    labels = [LABELS[language][column] for column in Column]
    labels.insert(list(Column).index(Column.DEPARTMENT) + 1, DEPARTMENT_NAME[language])
    return labels


def _cells(employee: Employee, department: Department | None) -> list[str]:
    return [
        employee.code,
        employee.name,
        employee.kana,
        department.code if department else "",
        department.name if department else "",
        employee.position,
        employee.employment_type,
        employee.report_group,
        employee.email,
        _text(employee.joined_on),
        _text(employee.left_on),
    ]


def _text(day: date | None) -> str:
    return day.isoformat() if day else ""
