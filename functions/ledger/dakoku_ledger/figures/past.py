"""The sums of many months of a whole department, for as few reads as that takes.

A confirmed month has them in its own document; of the others every sheet is read, by its totals alone.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from google.cloud import firestore

from dakoku.domain.zone import month_dates
from dakoku.store.confirming.months import Month, Months, State
from dakoku.store.record.sheets import Sheets
from dakoku_ledger.figures.people import Person

Sums = Mapping[str, Any]  # the totals of a sheet


@dataclass(frozen=True, slots=True)
class Past:
    """`months` as they are stored; `sums` by employee and month, of confirmed ones those that were
    confirmed."""

    months: Mapping[str, Month]
    sums: Mapping[str, Mapping[str, Sums]]

    def confirmed(self, employee_id: str, month: str) -> Mapping[str, Any] | None:
        """What a confirmed month says of somebody."""
        return people_of(self.months[month]).get(employee_id)


def past(
    client: firestore.Client,
    department_id: str,
    months: Collection[str],
    people: Mapping[str, Person],
    read: Collection[str] = (),
) -> Past:
    """The months ("2026-11") of a department. Of `people` also those that they spent elsewhere before.

    `read`: months whose sheets the caller reads anyway, if they are not confirmed.
    """
    known = Months(client).some(department_id, months)
    found = {
        (who, month): sums for month, one in known.items() for who, sums in people_of(one).items()
    } | Sheets(client).sums(
        department_id,
        [key for key, one in known.items() if one.state is not State.CONFIRMED and key not in read],
    )
    elsewhere = [
        (one.id, month)
        for one in people.values()
        for month in months
        if one.since and month_dates(month)[0] < one.since and (one.id, month) not in found
    ]
    sums: dict[str, dict[str, Sums]] = defaultdict(dict)
    for (who, month), each in {**found, **Sheets(client).sums_of(elsewhere)}.items():
        sums[who][month] = each
    return Past(known, dict(sums))


def people_of(month: Month) -> Mapping[str, Mapping[str, Any]]:
    """Whoever is confirmed in a month, by id; nobody unless it is confirmed now."""
    return (month.people or {}) if month.state is State.CONFIRMED else {}
