"""Moving a 出勤 from before the day boundary to its own date, and back."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from google.cloud import firestore

from dakoku.domain.punch import Punch, PunchType
from dakoku.domain.zone import DayRules, month_of
from dakoku.platform.clock import Clock
from dakoku.platform.errors import Conflict, FieldError, InvalidInput, NotFound
from dakoku.platform.firestore import commit, retried
from dakoku.platform.identity import Principal
from dakoku.store.organisation.settings import Settings
from dakoku.store.punching.receipts import Receipts
from dakoku.store.punching.standing import followed
from dakoku.store.record.derivation import Derived, derive, placed, with_punch
from dakoku.store.record.open_book import OpenBook, open_book
from dakoku_ledger.record.access import employee_for
from dakoku_ledger.record.trail import Trail

StoredDay = Mapping[str, Any]  # a derived day as docs/data.md has it


@dataclass(frozen=True, slots=True)
class ReplacedDay:
    """A date before and after the move: None where nothing stands."""

    work_date: date
    before: StoredDay | None
    after: StoredDay | None


@dataclass(frozen=True, slots=True)
class _Found:
    """A punch in its opened sheets, and the dates that it can belong to: by the boundary, and its own."""

    opened: OpenBook
    punch: Punch
    natural: date
    own: date


@dataclass(frozen=True)
class Placing:
    """The use case, for the employee and those who administer their department."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def move(
        self,
        caller: Principal,
        employee_id: str,
        punch_id: str,
        moved_to: date | None,
        reason: str | None,
    ) -> list[ReplacedDay]:
        """Give a 出勤 to its own date, or (None) to the one that the boundary says.

        Raises `NotFound`, also for whoever may not, `InvalidInput` (`notAnArrival`, `notItsDate`,
        `reasonMissing`), `Conflict` (`monthLocked`).
        """
        return retried(lambda: self._move(caller, employee_id, punch_id, moved_to, reason))

    def preview(
        self, caller: Principal, employee_id: str, punch_id: str, moved_to: date | None
    ) -> list[ReplacedDay]:
        """What the move would change. Writes nothing; raises as `move` does."""
        found = self._find(caller, employee_id, punch_id)
        return _days(found, _moved(found, moved_to))

    def _move(
        self,
        caller: Principal,
        employee_id: str,
        punch_id: str,
        moved_to: date | None,
        reason: str | None,
    ) -> list[ReplacedDay]:
        found = self._find(caller, employee_id, punch_id)
        derived = _moved(found, moved_to)
        trail = Trail(self.client, caller, found.opened.employee, found.natural, reason)
        trail.need_reason()
        if found.punch.moved_to != moved_to:
            self._write(found, derived, trail, moved_to)
        return _days(found, derived)

    def _write(self, found: _Found, derived: Derived, trail: Trail, moved_to: date | None) -> None:
        batch, now = self.client.batch(), self.clock()
        found.opened.write(batch, derived, now)
        for known in Receipts(self.client).some(sorted(derived.moved)).values():
            receipt = followed(known.value, derived.book)
            Receipts(self.client).put(batch, receipt, now, known.revision)
        trail.record(
            batch, "placing", _shape(found.punch), _shape(replace(found.punch, moved_to=moved_to)), now
        )
        commit(batch)

    def _find(self, caller: Principal, employee_id: str, punch_id: str) -> _Found:
        rules = self.settings.organisation().rules
        receipt = Receipts(self.client).get(punch_id)
        if receipt is None or receipt.value.employee_id != employee_id:
            raise _no_punch()
        natural, own = rules.work_date(receipt.value.at), rules.calendar_date(receipt.value.at)
        employee = employee_for(self.client, caller, employee_id, [natural, own])
        opened = open_book(self.client, rules, employee, [natural, own])
        punch = opened.book[month_of(natural)].punches.get(punch_id)
        if punch is None or punch.withdrawn:
            raise _no_punch()
        return _Found(opened, punch, natural, own)


def _moved(found: _Found, moved_to: date | None) -> Derived:
    """The book with the 出勤 moved. Raises `InvalidInput`, `Conflict`."""
    book, rules = found.opened.book, found.opened.rules
    _check(found, moved_to)
    for month in {month_of(found.natural), month_of(found.own)}:
        if book[month].locked:
            raise Conflict(f"{month} is confirmed: it cannot be changed.", code="monthLocked")
    return _derived(found, rules, moved_to)


def _derived(found: _Found, rules: DayRules, moved_to: date | None) -> Derived:
    moved = with_punch(found.opened.book, rules, replace(found.punch, moved_to=moved_to))
    return derive(moved, rules, [found.natural, found.own])


def _check(found: _Found, moved_to: date | None) -> None:
    _, repeats = placed(found.opened.book).get(found.punch.id, (None, False))
    if found.punch.type is not PunchType.IN or repeats:
        raise _refused("notAnArrival", "Only an arrival that counts can be moved.")
    if found.natural == found.own or moved_to not in (None, found.own):
        raise _refused("notItsDate", "Only an arrival from before the day begins can be moved, to its date.")


def _days(found: _Found, derived: Derived) -> list[ReplacedDay]:
    before, after = found.opened.book, derived.book
    return [
        ReplacedDay(day, before[month_of(day)].days.get(day), after[month_of(day)].days.get(day))
        for day in (found.natural, found.own)
    ]


def _shape(punch: Punch) -> dict[str, Any]:
    moved_to = punch.moved_to.isoformat() if punch.moved_to else None
    return {"punchId": punch.id, "at": punch.at, "movedTo": moved_to}


def _refused(code: str, remedy: str) -> InvalidInput:
    return InvalidInput("This punch cannot be moved like this.", fields=[FieldError("movedTo", code, remedy)])


def _no_punch() -> NotFound:
    return NotFound("There is no such punch: it may have been withdrawn.")
