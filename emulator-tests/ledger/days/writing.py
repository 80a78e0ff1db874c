"""Sato's days, written and looked at."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

import people
from dakoku.domain.declared import Declared
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.platform.errors import Conflict, InvalidInput
from dakoku.platform.identity import Principal, Role
from dakoku.store.people.employees import Employee
from dakoku.store.record.bulk import Bulk
from dakoku.store.record.sheets import Sheet, Sheets
from dakoku_ledger import wiring
from dakoku_ledger.record.day_forms import DayForms
from dakoku_ledger.record.wanted import Wanted

TUESDAY, WEDNESDAY = date(2026, 11, 17), date(2026, 11, 18)
IN, OUT = PunchType.IN, PunchType.OUT
OWNER = Principal(people.SATO.uid, Role.EMPLOYEE, employee_id=people.SATO.id)
TANAKA = Principal("tanaka", Role.DEPARTMENT_ADMIN, departments=frozenset({people.NORTH}))
NO_CLUB = Declared(club=0)
FORGOT = "打刻を忘れました"


class Record:
    """Sato's record, written and looked at."""

    def __init__(self, parts: wiring.Parts, employee: Employee) -> None:
        self.parts, self.employee = parts, employee
        self.desk = DayForms(parts.client, parts.clock, parts.settings)

    def punched(self, *taps: tuple[date, PunchType, int]) -> None:
        """Punches by date and minutes."""
        rules = self.parts.settings.organisation().rules
        made = [
            Punch(f"{day:%d}{minute}", kind, rules.instant(day, minute), Source.TERMINAL)
            for day, kind, minute in taps
        ]
        Bulk(self.parts.client, rules, self.parts.clock).apply_many(self.employee, made)

    def write(
        self, declared: Declared, *, day: date = TUESDAY, caller: Principal = OWNER, **more: Any
    ) -> Sheet:
        """Save a form; the sheet after it."""
        wanted = Wanted(more.pop("revision", 0), declared, **more)
        return self.desk.save(caller, self.employee.id, day, wanted).sheet

    def sheet(self, month: str = "2026-11") -> Sheet:
        stored = Sheets(self.parts.client).get(self.employee.id, month)
        assert stored is not None
        return stored.value


def refused(save: Callable[[], object]) -> dict[str, str]:
    """Field → code of what was refused."""
    with pytest.raises(InvalidInput) as refusal:
        save()
    return {field.field: field.code for field in refusal.value.fields}


def conflict(save: Callable[[], object]) -> str:
    with pytest.raises(Conflict) as refusal:
        save()
    return refusal.value.code
