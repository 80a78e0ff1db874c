"""Sato's October as a confirmation leaves it, and the letter that it calls for."""

from collections.abc import Callable

from werkzeug.test import TestResponse

import people
from dakoku.domain.calendar import day_kind
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.sheet import derive_days
from dakoku.domain.zone import month_dates
from dakoku.platform.identity import Principal, Role
from dakoku.store.arranging.plans import MonthPlan, PlannedDay
from dakoku.store.confirming.confirmation import Labels
from dakoku.store.confirming.over_notices import OverNotice, OverNotices
from dakoku.store.record import days
from dakoku.store.record.sheets import Sheet
from dakoku_reports import wiring
from reports.conftest import RULES, WEEKDAY

OCTOBER = "2026-10"
ITO = Principal(people.ITO.uid, Role.ORGANISATION_ADMIN)
LABELS = Labels(people.SATO.code, people.SATO.name, "教諭", "教員", "北小学校", {})
Stand = Callable[..., None]
Follow = Callable[[], OverNotice | None]
Issue = Callable[..., TestResponse]


def october(hours: int) -> Sheet:
    """Sato's, on twenty working days: exactly `hours` of overtime in all."""
    plan = MonthPlan(
        {day: PlannedDay(day_kind(day, {}), "weekday") for day in month_dates(OCTOBER)}, {"weekday": WEEKDAY}
    )
    working = [day for day in month_dates(OCTOBER) if day.weekday() < 5][:20]
    punches = {}
    for day in working:
        beyond = hours * 60 // 20
        for kind, minute in ((PunchType.IN, 510), (PunchType.OUT, 1020 + beyond)):
            key = f"{day:%d}{kind.value}"
            punches[key] = Punch(key, kind, RULES.instant(day, minute), Source.TERMINAL)
    derived = derive_days(punches.values(), plan.of, RULES, month_dates(OCTOBER))
    stored = {day: days.revised(None, one) for day, one in derived.items()}
    return Sheet(people.SATO.id, OCTOBER, people.NORTH, plan, punches=punches, days=stored)


def notice(parts: wiring.Parts) -> OverNotice | None:
    return OverNotices(parts.client).get(people.SATO.id, OCTOBER)


def known(found: OverNotice | None) -> OverNotice:
    assert found is not None
    return found
