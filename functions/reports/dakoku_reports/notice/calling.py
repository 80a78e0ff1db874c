"""Whether a confirmed month calls for a letter, and what it has to tell."""

from dataclasses import dataclass
from datetime import datetime
from math import floor

from google.cloud import firestore

from dakoku.domain.known import hours_of, months_needed
from dakoku.domain.limits import year_to
from dakoku.domain.triggers import averages
from dakoku.store.confirming.months import Month, State
from dakoku.store.confirming.over_notices import Facts, OverNotice, labels_of
from dakoku.store.figures.limits import Limits
from dakoku.store.record import days
from dakoku.store.record.sheets import Sheet, Sheets


@dataclass(frozen=True)
class Calling:
    """Reads the limits, and the totals of a year's sheets."""

    client: firestore.Client

    def notice(self, sheet: Sheet, month: Month, at: datetime) -> OverNotice | None:
        """What the month calls for now; None where it is not confirmed, or not too long."""
        if month.state is not State.CONFIRMED or sheet.confirmation is None:
            return None
        settings = Limits(self.client).stored().value
        limits = settings.of(sheet.confirmation.labels.employment_type).limits
        needed = months_needed(sheet.month, limits)
        known = Sheets(self.client).totals(sheet.employee_id, needed)
        sums = {**known, sheet.month: days.totals_shape(days.totals(sheet.days))}
        overtime = {key: each.overtime for key, each in hours_of(sums, needed).items()}
        reasons = settings.notices.reasons(overtime, sheet.month)
        if not reasons:
            return None
        year = year_to(sheet.month, limits.first_month)
        return OverNotice(
            employee_id=sheet.employee_id,
            department_id=sheet.department_id,
            month=sheet.month,
            generation=month.generation,
            labels=labels_of(sheet.confirmation.labels),
            triggers=settings.notices,
            reasons=reasons,
            facts=_facts(sheet, overtime, sum(overtime.get(each, 0) for each in year)),
            made_at=at,
        )


def _facts(sheet: Sheet, overtime: dict[str, int], year: int) -> Facts:
    totals = days.totals(sheet.days)
    return Facts(
        overtime=totals.overtime,
        before=totals.before,
        after=totals.after,
        day_off=totals.day_off,
        worked=totals.worked,
        days_worked=totals.days_worked,
        year=year,
        averages={span: floor(each) for span, each in averages(overtime, sheet.month).items()},
    )
