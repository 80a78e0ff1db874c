"""What lists of months show of those who are confirmed, without their sheets."""

from collections.abc import Iterable
from typing import Any

from dakoku.store.confirming.confirmation import Confirmation
from dakoku.store.record import days
from dakoku.store.record.sheets import Sheet


def people(sheets: Iterable[Sheet]) -> dict[str, dict[str, Any]]:
    """The `people` of a month, by employee id: those whose sheets are confirmed."""
    return {one.employee_id: _line(one, one.confirmation) for one in sheets if one.confirmation}


def _line(sheet: Sheet, confirmation: Confirmation) -> dict[str, Any]:
    """Names as they were, sums, and whether it is locked."""
    labels = confirmation.labels
    return {
        "code": labels.code,
        "name": labels.name,
        "position": labels.position,
        "employmentType": labels.employment_type,
        **days.totals_shape(days.totals(sheet.days)),
        "digest": confirmation.digest,
        "locked": sheet.locked,
    }
