"""The departments and employees there are already."""

from collections.abc import Mapping, Sequence
from datetime import date

from dakoku.store.organisation.departments import Department
from dakoku.store.people.employees import Employee


class People:
    """The departments and employees there are, by code. `former`: former code → present code."""

    def __init__(
        self,
        departments: Sequence[Department],
        employees: Sequence[Employee],
        former: Mapping[str, str],
        today: date,
    ) -> None:
        """`former`: former code → whose it was (by id)."""
        present = {employee.id: employee.code for employee in employees}
        self.former = {code: present[holder] for code, holder in former.items() if holder in present}
        self.by_code = {employee.code: employee for employee in employees}
        self.departments = {department.code: department for department in departments}
        self.codes = {department.id: department.code for department in departments}
        self.today = today
        self._with_zeros = {code.lstrip("0"): code for code in self.by_code if code.startswith("0")}

    def with_zeros(self, code: str) -> str | None:
        """A known code that this unknown one would be, had it not lost its leading zeros."""
        known = self._with_zeros.get(code) if code.isdigit() and code not in self.by_code else None
        return known if known != code else None
