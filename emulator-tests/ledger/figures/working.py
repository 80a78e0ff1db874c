"""Two people who work beyond their pattern, day by day, as the limits see it."""

from collections.abc import Iterable
from datetime import date

import people
from dakoku.domain.calendar import day_kind, public_holidays
from dakoku.domain.plan import DayKind, Pattern
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.zone import dates_between
from dakoku.store.people.employees import Employees
from dakoku.store.record.bulk import Bulk
from dakoku_ledger import wiring
from dakoku_ledger.organisation import OrganisationSetup

HOLIDAYS = {day: named.kind for day, named in public_holidays(2026).items()}


def day_shift(parts: wiring.Parts) -> None:
    """North works from 08:30 to 17:00, without a break."""
    setup = OrganisationSetup(parts.client, parts.clock)
    pattern = setup.save_pattern("test", Pattern("日勤", 510, 1020))
    setup.save_department("test", "0100", "北小学校", default_pattern_id=pattern.id)


def working_days(first: date, last: date) -> list[date]:
    """Of 2026, both included."""
    return [day for day in dates_between(first, last) if day_kind(day, HOLIDAYS) is DayKind.WORKING]


def work(parts: wiring.Parts, who: people.Employee, days: Iterable[date], beyond: int) -> None:
    """They stay some minutes beyond the pattern on each of the days."""
    rules = parts.settings.organisation().rules
    punches = [
        Punch(f"{who.code}{day:%m%d}{kind}", kind, rules.instant(day, minute), Source.TERMINAL)
        for day in days
        for kind, minute in ((PunchType.IN, 510), (PunchType.OUT, 1020 + beyond))
    ]
    employee = Employees(parts.client).get(who.id)
    assert employee is not None
    Bulk(parts.client, rules, parts.clock).apply_many(employee, punches)
