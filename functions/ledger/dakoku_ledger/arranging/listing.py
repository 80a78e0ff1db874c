"""What is arranged for an employee between two dates."""

from dataclasses import dataclass
from datetime import date

from google.cloud import firestore

from dakoku.domain.zone import dates_between, month_of
from dakoku.platform.identity import Principal
from dakoku.store.arranging.leaves import Leaves, RegisteredLeave
from dakoku.store.arranging.substitutions import Substitution, Substitutions
from dakoku.store.arranging.trips import Trip, Trips
from dakoku_ledger.record.access import employee_for


@dataclass(frozen=True)
class Listing:
    """The use cases: employees see their own, administrators those of their departments, else `NotFound`.
    Both dates are included, and at most a year apart."""

    client: firestore.Client

    def leaves(self, caller: Principal, employee_id: str, first: date, last: date) -> list[RegisteredLeave]:
        """Leave in order of its days."""
        employee = employee_for(self.client, caller, employee_id, dates_between(first, last))
        return Leaves(self.client).between(employee.id, first, last)

    def trips(self, caller: Principal, employee_id: str, first: date, last: date) -> list[Trip]:
        """Trips in order of their days."""
        employee = employee_for(self.client, caller, employee_id, dates_between(first, last))
        return Trips(self.client).between(employee.id, first, last)

    def substitutions(
        self, caller: Principal, employee_id: str, first: date, last: date
    ) -> list[Substitution]:
        """Substitutions with at least one of their dates there, in order of the day worked."""
        employee = employee_for(self.client, caller, employee_id, dates_between(first, last))
        months = {month_of(day) for day in dates_between(first, last)}
        found = Substitutions(self.client).in_months(employee.id, months)
        return [each for each in found if any(first <= day <= last for day in each.dates)]
