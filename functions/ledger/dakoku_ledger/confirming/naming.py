"""The names that the sheets of a department are sealed with, as they are now: read once for many sheets."""

from dataclasses import dataclass

from google.cloud import firestore

from dakoku.store.confirming.months import Asked
from dakoku.store.organisation.categories import Categories, Category
from dakoku.store.organisation.departments import Departments
from dakoku.store.people.employees import Employee
from dakoku.store.record.sheets import Sheet
from dakoku_ledger.confirming.sealing import labels_of, sealed


@dataclass(frozen=True, slots=True)
class Naming:
    """A department's name, and what its people call their overtime."""

    department: str
    categories: tuple[Category, ...]

    def seal(self, sheet: Sheet, previous: str | None, employee: Employee, asked: Asked) -> Sheet:
        """The sheet, confirmed, and chained to the digest of the month before."""
        return sealed(sheet, previous, labels_of(sheet, employee, self.department, self.categories), asked)


def naming(client: firestore.Client, department_id: str) -> Naming:
    """Three reads."""
    department = Departments(client).get(department_id)
    _, categories = Categories(client).of(department_id)
    return Naming(department.name if department else "", categories.value)
