"""Whether every sheet is what the domain derives from what was tapped, and presence follows it. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from dakoku.domain.day import Day
from dakoku.domain.punch import Punch, Source
from dakoku.domain.sheet import derive_days
from dakoku.domain.zone import month_dates, month_of
from dakoku.store.punching import presence
from dakoku.store.record import days
from dakoku.store.record.derivation import plan_of
from dakoku.store.record.sheets import Sheet
from tools.soak.found import Found
from tools.soak.ledger import Tapped

_WHOSE = ("employeeId", "departmentId", "workDate", "updatedAt")
Placed = Mapping[str, tuple[date, bool]]  # punch id → its work date, and whether it repeats another


@dataclass(frozen=True)
class Person:
    """Somebody's sheets by month, the punches that count, and the days that follow from them."""

    id: str
    book: Mapping[str, Sheet]
    punches: Mapping[str, Punch]
    days: Mapping[date, Day]

    @property
    def placed(self) -> Placed:
        """Where the punches stand."""
        return days.placements({day: days.shape(one) for day, one in self.days.items()})


def derived(found: Found, matches: Mapping[str, Tapped]) -> list[Person]:
    """Everybody's record, from what was tapped alone; only what was planned comes from the sheets."""
    people = sorted({tap.employee_id for tap in matches.values()})
    return [_person(one, found, matches) for one in people]


def complaints(found: Found, people: list[Person], matches: Mapping[str, Tapped]) -> Iterator[str]:
    """Every sheet and presence that says something else."""
    expected: dict[str, Any] = {}
    for person in people:
        for month, sheet in person.book.items():
            yield from _of_sheet(person, month, sheet, found, matches)
        for day, one in person.days.items():
            expected[f"{person.id}_{day:%Y%m%d}"] = presence.shape(one, day, found.rules)
        months = {month_of(found.rules.work_date(one.at)) for one in person.punches.values()}
        yield from (f"no sheet: {person.id} {month}" for month in months - set(person.book))
    for key, document in found.presence.items():
        if {name: value for name, value in document.items() if name not in _WHOSE} != expected.get(key):
            yield f"wrong: presence/{key}"
    yield from (f"missing: presence/{key}" for key in expected.keys() - found.presence.keys())
    known = {person.id for person in people}
    yield from (
        f"nobody's: sheets/{key}" for key, one in found.sheets.items() if one.employee_id not in known
    )


def _person(employee_id: str, found: Found, matches: Mapping[str, Tapped]) -> Person:
    book = {one.month: one for one in found.sheets.values() if one.employee_id == employee_id}
    punches = {
        key: Punch(key, tap.type, tap.at, Source.TERMINAL, found.punches[key]["offline"])
        for key, tap in matches.items()
        if tap.employee_id == employee_id and tap.counts
    }
    dates = [day for month in book for day in month_dates(month)]
    made = derive_days(punches.values(), lambda day: plan_of(book, day, found.rules), found.rules, dates)
    return Person(employee_id, book, punches, made)


def _of_sheet(
    person: Person, month: str, sheet: Sheet, found: Found, matches: Mapping[str, Tapped]
) -> Iterator[str]:
    name = f"sheets/{person.id}_{month.replace('-', '')}"
    own = {k: one for k, one in person.punches.items() if month_of(found.rules.work_date(one.at)) == month}
    if {key: one for key, one in sheet.punches.items() if not one.withdrawn} != own:
        yield f"other punches than were tapped: {name}"
    withdrawn = [key for key, one in sheet.punches.items() if one.withdrawn]
    if not all(key in matches and matches[key].withdrawn for key in withdrawn):
        yield f"taken back by nobody: {name}"
    wanted = {day: days.shape(one) for day, one in person.days.items() if month_of(day) == month}
    stored = {day: {k: v for k, v in one.items() if k != "revision"} for day, one in sheet.days.items()}
    if stored != wanted:
        yield f"other days than are derived: {name}"
    if found.totals[name.partition("/")[2]] != days.totals_shape(days.totals(wanted)):
        yield f"other totals than are derived: {name}"
