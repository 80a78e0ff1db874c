"""A month in outline, read without the rest of it, says what the whole sheet says."""

from dataclasses import replace
from datetime import date

from google.cloud.firestore import Client

import people
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.sources import Primary
from dakoku.store.confirming.months import Asked
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.record.bulk import Bulk
from dakoku.store.record.outlines import Outline, Outlines, outline
from dakoku.store.record.sheets import Sheet, Sheets
from dakoku_ledger import wiring
from dakoku_ledger.confirming.naming import naming
from ledger.records.pulling import TOLD_AT, both, taps

OCTOBER = "2026-10"
TOLD, GONE, STAYED = (date(2026, 10, day) for day in (13, 14, 15))
OF_A_DAY = ("start", "end", "incomplete", "overtime", "club")


def test_of_a_confirmed_month_with_pulled_days_and_of_an_open_one(
    parts: wiring.Parts, database: Client
) -> None:
    sato, suzuki = Employees(database).some([people.SATO.id, people.SUZUKI.id])
    both(database, parts.settings.organisation().rules, sato, [TOLD])
    for person in (sato, suzuki):
        _worked(parts, person)
    _confirmed(database, sato)
    whole = {
        one.value.employee_id: one.value for one in Sheets(database).of_department(people.NORTH, OCTOBER)
    }
    read = {one.employee_id: one for one in Outlines(database).of_department(people.NORTH, OCTOBER)}
    assert read == {key: _only_outlined(sheet) for key, sheet in whole.items()}
    assert read[sato.id].confirmation is not None
    assert (read[sato.id].pulled, read[sato.id].primary) == ({TOLD}, Primary.PULLED)
    days = read[suzuki.id].days
    assert (days[STAYED]["incomplete"], days[GONE]["end"]) == ("missingOut", 1150)


def _worked(parts: wiring.Parts, person: Employee) -> None:
    """Came and went home on one day, and only came on the next."""
    rules = parts.settings.organisation().rules
    entered = Punch("entered", PunchType.IN, rules.instant(STAYED, 510), Source.TERMINAL)
    punches = [*taps(GONE, Source.TERMINAL, (490, 1150), rules), entered]
    Bulk(parts.client, rules, parts.clock).apply_many(person, punches)


def _confirmed(database: Client, person: Employee) -> None:
    stored = Sheets(database).get(person.id, OCTOBER)
    assert stored is not None
    names, asked = naming(database, people.NORTH), Asked(TOLD_AT, people.TANAKA.uid)
    sheet = replace(stored.value, primary=Primary.PULLED, generation=3)
    batch = database.batch()
    Sheets(database).put(batch, stored, names.seal(sheet, "before", person, asked), TOLD_AT)
    batch.commit()


def _only_outlined(sheet: Sheet) -> Outline:
    known = outline(sheet)
    days = {day: {name: derived[name] for name in OF_A_DAY} for day, derived in known.days.items()}
    return replace(known, days=days, pulled=set(known.pulled))
