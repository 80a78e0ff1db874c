"""Sato's days as another system has told of them, beside Sato's own."""

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, date, datetime

from google.cloud.firestore import Client

from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.sources import Primary
from dakoku.domain.zone import DayRules, month_of
from dakoku.store.people.employees import Employee
from dakoku.store.pulls.pulling import Pulling, PullingSettings
from dakoku.store.record.derivation import derive, with_punch
from dakoku.store.record.open_book import open_book
from dakoku.store.record.pulled import Pulled, PullState
from dakoku.store.record.sheets import Sheet, Sheets

TOLD_AT = datetime(2026, 11, 19, 20, 0, tzinfo=UTC)
OWN, TOLD = (495, 1065), (510, 1050)
Times = tuple[int | None, int | None]


def both(database: Client, rules: DayRules, employee: Employee, days: Collection[date]) -> None:
    """Days that both sources have, in sheets as they are made now."""
    opened = open_book(database, rules, employee, days)
    book = opened.book
    for day in days:
        for one in (*taps(day, Source.TERMINAL, OWN, rules), *taps(day, Source.PULLED, TOLD, rules)):
            book = with_punch(book, rules, one)
        sheet = book[month_of(day)]
        ids = tuple(one.id for one in taps(day, Source.PULLED, TOLD, rules))
        told = Pulled("jobcan", TOLD_AT, PullState.FINAL, 540, ids)
        book = {**book, sheet.month: replace(sheet, pulled={**sheet.pulled, day: told})}
    batch = database.batch()
    opened.write(batch, derive(book, rules, days), TOLD_AT)
    batch.commit()


def taps(day: date, source: Source, minutes: tuple[int, int], rules: DayRules) -> list[Punch]:
    """Coming and leaving."""
    return [
        Punch(f"{source.value}{day:%m%d}{kind.value}", kind, rules.instant(day, at), source)
        for kind, at in zip((PunchType.IN, PunchType.OUT), minutes, strict=True)
    ]


def organisation(database: Client, primary: Primary) -> None:
    """What holds for whoever has nothing of their own."""
    batch = database.batch()
    known = Pulling(database).stored()
    Pulling(database).put(batch, PullingSettings(primary=primary), known.revision)
    batch.commit()


def sheet(database: Client, employee_id: str, month: str) -> Sheet:
    """A sheet that there is."""
    found = Sheets(database).get(employee_id, month)
    assert found is not None
    return found.value


def times(database: Client, employee_id: str, day: date) -> Times:
    """Start and end that count."""
    found = sheet(database, employee_id, month_of(day)).days[day]
    return found["start"], found["end"]
