"""A department's month between its neighbours: what may become of it depends on them."""

from dataclasses import dataclass
from typing import Any

from google.cloud import firestore

from dakoku.domain.zone import month_shifted
from dakoku.store.confirming.months import Month, Months


@dataclass(frozen=True, slots=True)
class Around:
    """A month between its neighbours."""

    earlier: Month
    month: Month
    later: Month


def read(
    client: firestore.Client, department_id: str, month: str, transaction: firestore.Transaction | None = None
) -> tuple[Around, Any | None]:
    """The three months, and the revision of the middle one. In a transaction they stay as they are."""
    months = Months(client)
    earlier, known, later = (
        months.get(department_id, month_shifted(month, by), transaction) for by in (-1, 0, 1)
    )
    return Around(earlier.value, known.value, later.value), known.revision
