"""What settle must know of one attempt: receipt, employee, credential and sheets, in one round trip."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from google.cloud import firestore

from dakoku.domain.sheet import affected
from dakoku.domain.zone import DayRules
from dakoku.store.people import credentials, employees
from dakoku.store.people.credentials import Credential, Credentials
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.punching import receipts
from dakoku.store.punching.arrivals import Arrival
from dakoku.store.punching.receipts import Receipt, Receipts
from dakoku.store.record import sheets
from dakoku.store.record.sheets import Sheet, Sheets
from dakoku.store.stored import Stored


@dataclass(frozen=True, slots=True)
class Facts:
    """As read. `sheets` holds every month that is needed, None where there is no sheet yet.

    `dates` are the work dates that the punch can change, `written` the months that hold them.
    """

    receipt: Stored[Receipt] | None
    employee: Employee | None
    credential: Stored[Credential] | None
    sheets: Mapping[str, Stored[Sheet] | None]
    dates: tuple[date, ...]
    written: tuple[str, ...]


def read(client: firestore.Client, sent: Arrival, rules: DayRules) -> Facts:
    """Read the facts of an attempt: three documents and one sheet, two at a month's edge."""
    reach = affected(sent.at, rules)
    receipt = Receipts(client).reference(sent.punch_id)
    employee = Employees(client).reference(sent.employee_id)
    credential = Credentials(client).reference(sent.employee_id)
    months = {month: Sheets(client).reference(sent.employee_id, month) for month in reach.months}
    found = _all(client, [receipt, employee, credential, *months.values()])
    return Facts(
        receipt=receipts.read(found[receipt.path]),
        employee=employees.read(found[employee.path]),
        credential=credentials.stored(found[credential.path]),
        sheets={month: sheets.read(found[reference.path]) for month, reference in months.items()},
        dates=reach.dates,
        written=reach.sheets,
    )


def _all(client: firestore.Client, references: list[Any]) -> dict[str, Any]:
    return {snapshot.reference.path: snapshot for snapshot in client.get_all(references)}
