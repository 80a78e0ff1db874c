"""A month's own workbook, read back into an empty month, makes the same month."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from google.cloud.firestore import Client

import people
from dakoku.domain.declared import Declared
from dakoku.domain.exclusions import Exclusions
from dakoku.domain.intervals import Interval
from dakoku.domain.plan import Pattern
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.zone import dates_between
from dakoku.platform.identity import Principal, Role
from dakoku.platform.languages import Language
from dakoku.store.people.employees import Employees
from dakoku.store.record.bulk import Bulk
from dakoku.store.record.sheets import Sheet, Sheets
from dakoku_ledger import wiring
from dakoku_ledger.organisation import OrganisationSetup
from dakoku_ledger.record.day_forms import DayForms
from dakoku_ledger.record.wanted import Wanted
from dakoku_reports.month.source import MonthSource
from dakoku_reports.month.workbook import month_workbook
from ledger.conftest import Call
from ledger.imports.test_list_imports import imported, preview

MONTH = "2026-10"
OWNER = Principal(people.SATO.uid, Role.EMPLOYEE, employee_id=people.SATO.id)
REASON = "打刻を忘れました"
TABLE_ROW = 8


@pytest.fixture
def late(parts: wiring.Parts) -> str:
    """日勤 for the department; the id of 遅番."""
    setup = OrganisationSetup(parts.client, parts.clock)
    day = setup.save_pattern("test", Pattern("日勤", 510, 1020, (Interval(720, 765),)))
    late = setup.save_pattern("test", Pattern("遅番", 600, 1110, (Interval(720, 765),)))
    setup.save_department("test", "0100", "北小学校", default_pattern_id=day.id)
    return late.id


@pytest.fixture
def october(parts: wiring.Parts, late: str) -> Sheet:
    """Sato's October: punched, a night, excluded time, club hours, a Saturday, and 遅番 for some days."""
    employee = Employees(parts.client).get(people.SATO.id)
    assert employee is not None
    rules = parts.settings.organisation().rules
    ends = {day: 1020 + 10 * day.day for day in dates_between(date(2026, 10, 1), date(2026, 10, 16))}
    ends |= {date(2026, 10, 8): 1590, date(2026, 10, 17): 720, date(2026, 10, 20): 1110}
    worked = {day: end for day, end in ends.items() if day.weekday() < 5 or day.day == 17}
    punches = [
        Punch(f"{kind.value}{day:%d}", kind, rules.instant(day, minute), Source.TERMINAL)
        for day, end in worked.items()
        for kind, minute in ((PunchType.IN, 600 if day.day == 20 else 490), (PunchType.OUT, end))
    ]
    Bulk(parts.client, rules, parts.clock).apply_many(employee, punches)
    desk = DayForms(parts.client, parts.clock, parts.settings)
    special = {
        1: Wanted(0, Declared(exclusions=Exclusions(before=10), club=5), "grade", "遠足の準備"),
        2: Wanted(0, Declared(club_only=True)),
        17: Wanted(0, Declared(exclusions=Exclusions(day_off=30), club=60), "class"),
        20: Wanted(0, Declared(club=0), pattern_id=late),
    }
    for day in worked:
        wanted = special.get(day.day, Wanted(0, Declared(club=0)))
        desk.save(OWNER, employee.id, day, wanted)
    written = Wanted(0, Declared(510, 1080, club=30), "duty", "会議", reason=REASON)
    desk.save(OWNER, employee.id, date(2026, 10, 26), replace(written, pattern_id=usual(parts)))
    return sheet(parts)


def usual(parts: wiring.Parts) -> str:
    """The id of 日勤."""
    return str(parts.client.document(f"departments/{people.NORTH}").get().get("defaultPatternId"))


def sheet(parts: wiring.Parts) -> Sheet:
    stored = Sheets(parts.client).get(people.SATO.id, MONTH)
    assert stored is not None
    return stored.value


def emptied(database: Client) -> None:
    """As if nothing had ever been recorded."""
    for month in ("202609", "202610", "202611"):
        database.recursive_delete(database.document(f"sheets/{people.SATO.id}_{month}"))
    database.document(f"employees/{people.SATO.id}").update({"patternId": None})


def exported(parts: wiring.Parts, language: Language) -> bytes:
    record = MonthSource(parts.client, parts.settings).record(people.SATO.id, MONTH, parts.clock())
    return month_workbook(record, language)


def table(data: bytes) -> list[list[Any]]:
    """The cells of the table, less what is not of the list: when times were written, and what only punches
    leave."""
    rows = openpyxl.load_workbook(BytesIO(data)).worksheets[0].iter_rows(min_row=TABLE_ROW, values_only=True)
    return [list(row[:-3]) for row in rows]


def figures(made: Sheet) -> Mapping[date, Mapping[str, Any]]:
    """Days without the punches that they came from."""
    besides = {"punches", "revision", "marks"}
    return {day: {k: v for k, v in one.items() if k not in besides} for day, one in made.days.items()}


@pytest.mark.parametrize("language", Language)
def test_the_exported_month_comes_back_as_the_same_month(
    call: Call, parts: wiring.Parts, database: Client, october: Sheet, language: Language
) -> None:
    workbook = exported(parts, language)
    emptied(database)
    done = imported(call, "hours", workbook)
    assert (done["counts"]["lines"], done["counts"]["new"]) == (31, len(october.days))
    made = sheet(parts)
    assert figures(made) == figures(october)
    assert made.plan == october.plan
    assert table(exported(parts, language)) == table(workbook)
    assert {day: (form.category_id, form.remarks) for day, form in made.forms.items()} == {
        day: (form.category_id, form.remarks) for day, form in october.forms.items()
    }


def test_it_comes_back_unchanged_where_it_stands(call: Call, parts: wiring.Parts, october: Sheet) -> None:
    shown = preview(call, "hours", exported(parts, Language.JA))
    assert shown["counts"] == {"lines": 31, "new": 0, "changed": 0, "unchanged": 31, "errors": 0}
    assert len(october.forms) == len(october.days)
