"""A sheet follows what its month is planned to be now. Pure."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from dakoku.store.arranging.plans import MonthPlan
from dakoku.store.record.sheets import Sheet


def replanned(sheet: Sheet, fresh: MonthPlan, anew: Collection[date] = ()) -> Sheet:
    """The sheet with kind, name, leave, duty and department of its days as `fresh` has them.

    The pattern of a day stays what the sheet says, also as it was then; only the days `anew` take the fresh
    plan's pattern too.
    """
    old = sheet.plan
    days = {
        day: planned if day in anew else replace(planned, pattern_id=old.days[day].pattern_id)
        for day, planned in fresh.days.items()
    }
    if days == old.days:
        return sheet
    patterns = {**fresh.patterns, **old.patterns}
    used = {planned.pattern_id for planned in days.values()}
    kept = {key: pattern for key, pattern in patterns.items() if key in used}
    return replace(sheet, plan=MonthPlan(days, kept))


def replanned_dates(before: Sheet, after: Sheet) -> list[date]:
    """The days that are planned otherwise now: to be derived anew."""
    return [day for day in sorted(after.plan.days) if after.plan.of(day) != before.plan.of(day)]
