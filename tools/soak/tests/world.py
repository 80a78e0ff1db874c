"""A database in which everything is as it should be, made from what was tapped."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from dakoku.domain.plan import DayKind
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.sheet import derive_days
from dakoku.domain.zone import month_dates
from dakoku.store.arranging.plans import MonthPlan, PlannedDay
from dakoku.store.punching import presence
from dakoku.store.record import days
from dakoku.store.record.derivation import derive, placed, plan_of
from dakoku.store.record.sheets import Sheet
from tools.soak.document import Document
from tools.soak.found import Found
from tools.soak.ledger import Tapped
from tools.soak.organisation import ORGANISATION

MONTH = "2026-11"
EMPLOYEE, DEPARTMENT, TERMINAL = "sato", "north", "northtablet"
MORNING = datetime(2026, 11, 19, 23, 30, tzinfo=UTC)  # 20 November, 08:30 in Japan
RULES = ORGANISATION.rules


def tap(type_: PunchType = PunchType.IN, minutes: float = 0, **changes: Any) -> Tapped:
    """A punch so many minutes after half past eight."""
    at = MORNING + timedelta(minutes=minutes)
    return replace(Tapped(TERMINAL, DEPARTMENT, EMPLOYEE, type_, at, at), **changes)


def of(taps: Sequence[Tapped]) -> Found:
    """What these taps must come to; the punches are called p0, p1 …"""
    ids = {f"p{n}": one for n, one in enumerate(taps)}
    sheet = _sheet({key: one for key, one in ids.items() if one.counts})
    name = f"{EMPLOYEE}_{MONTH.replace('-', '')}"
    return Found(
        rules=RULES,
        punches={key: punch(key, one) for key, one in ids.items()},
        withdrawals={key: punch(key, one) for key, one in ids.items() if one.withdrawn},
        receipts={key: _receipt(key, one, sheet) for key, one in ids.items()},
        presence=_presence(sheet),
        sheets={name: sheet},
        totals={name: days.totals_shape(days.totals(sheet.days))},
    )


def punch(key: str, tapped: Tapped, attempt: int = 1) -> dict[str, Any]:
    """A punch as it arrives."""
    return {
        **_facts(key, tapped),
        "attempt": attempt,
        "offline": False,
        "clock": {"wall": int(tapped.at.timestamp() * 1000), "offset": 0, "syncedWall": 0, "monotonic": 0},
    }


def _facts(key: str, tapped: Tapped) -> dict[str, Any]:
    return {
        "punchId": key,
        "employeeId": tapped.employee_id,
        "departmentId": tapped.department_id,
        "terminalId": tapped.terminal_id,
        "source": "terminal",
        "type": tapped.type.value,
        "at": tapped.at,
    }


def _sheet(counted: dict[str, Tapped]) -> Sheet:
    dates = month_dates(MONTH)
    plan = MonthPlan({day: PlannedDay(DayKind.WORKING, None) for day in dates}, {})
    punches = {key: Punch(key, one.type, one.at, Source.TERMINAL) for key, one in counted.items()}
    sheet = Sheet(EMPLOYEE, MONTH, DEPARTMENT, plan, punches=punches)
    return derive({MONTH: sheet}, RULES, dates).book[MONTH]


def _receipt(key: str, tapped: Tapped, sheet: Sheet) -> Document:
    day, duplicate = placed({MONTH: sheet}).get(key, (None, False))
    status = "duplicate" if duplicate else "accepted"
    if not tapped.counts:
        status = "withdrawn" if tapped.withdrawn else "held"
    said = {"status": status, "attempt": 1, "workDate": day and day.isoformat()}
    return {**_facts(key, tapped), **said, "withdrawal": "accepted" if tapped.withdrawn else None}


def _presence(sheet: Sheet) -> dict[str, Document]:
    dates = month_dates(MONTH)
    made = derive_days(sheet.punches.values(), lambda day: plan_of({MONTH: sheet}, day, RULES), RULES, dates)
    return {
        f"{EMPLOYEE}_{day:%Y%m%d}": {"employeeId": EMPLOYEE, **presence.shape(one, day, RULES)}
        for day, one in made.items()
    }
