"""A sheet that is confirmed: locked, with its labels and its digest. Pure."""

from collections.abc import Sequence
from dataclasses import replace

from dakoku.store.confirming.canonical import VERSION, canonical, digest
from dakoku.store.confirming.confirmation import Confirmation, Labels
from dakoku.store.confirming.months import Asked
from dakoku.store.organisation.categories import Category
from dakoku.store.people.employees import Employee
from dakoku.store.record.sheets import Sheet


def sealed(sheet: Sheet, previous: str | None, labels: Labels, asked: Asked) -> Sheet:
    """The sheet, locked, and chained to the digest of the month before, if it has one."""
    made = digest(canonical(sheet, labels, previous))
    return replace(
        sheet, locked=True, confirmation=Confirmation(asked.at, asked.uid, labels, VERSION, made, previous)
    )


def labels_of(sheet: Sheet, employee: Employee, department: str, categories: Sequence[Category]) -> Labels:
    """The names that the month uses, as they are now."""
    used = {form.category_id for form in sheet.forms.values()}
    return Labels(
        code=employee.code,
        name=employee.name,
        position=employee.position,
        employment_type=employee.employment_type,
        department=department,
        categories={each.id: each.name for each in categories if each.id in used},
    )
