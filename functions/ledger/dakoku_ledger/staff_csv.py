"""The staff list as CSV: for Excel (UTF-8 with BOM), harmless there, and fit to be imported again."""

import codecs
import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date

from dakoku.platform.languages import Language
from dakoku.store.departments import Department
from dakoku.store.employees import Employee
from dakoku_ledger.staff.columns import Column
from dakoku_ledger.staff.labels import DEPARTMENT_NAME, LABELS

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def staff_csv(employees: Iterable[Employee], departments: Sequence[Department], language: Language) -> bytes:
    """The employees as a file, headed in a language."""
    by_id = {department.id: department for department in departments}
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_heading(language))
    for employee in employees:
        department = by_id.get(employee.department_id)
        writer.writerow([defused(cell) for cell in _cells(employee, department)])
    return codecs.BOM_UTF8 + out.getvalue().encode()


def defused(cell: str) -> str:
    """A cell that a spreadsheet shows and does not compute."""
    return f"'{cell}" if cell.startswith(_STARTS_A_FORMULA) else cell


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
        employee.email,
        _text(employee.joined_on),
        _text(employee.left_on),
    ]


def _text(day: date | None) -> str:
    return day.isoformat() if day else ""
