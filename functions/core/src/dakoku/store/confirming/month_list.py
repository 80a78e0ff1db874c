"""What lists of months show of those who are confirmed, without their sheets."""

from collections.abc import Iterable
from typing import Any

from dakoku.store.confirming.confirmation import Confirmation
from dakoku.store.record.outlines import Outline


def people(sheets: Iterable[Outline]) -> dict[str, dict[str, Any]]:
    """The `people` of a month, by employee id: those whose sheets are confirmed."""
    return {one.employee_id: _line(one, one.confirmation) for one in sheets if one.confirmation}


def _line(sheet: Outline, confirmation: Confirmation) -> dict[str, Any]:
    """Names as they were, sums, and whether it is locked."""
    labels = confirmation.labels
    return {
        "code": labels.code,
        "name": labels.name,
        "position": labels.position,
        "employmentType": labels.employment_type,
        **sheet.totals,
        "digest": confirmation.digest,
        "locked": sheet.locked,
    }
