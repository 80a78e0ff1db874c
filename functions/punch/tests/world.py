"""A database in memory that settles by the same decisions, so that every order of arrival can be tried."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from dakoku.domain.plan import DayKind, Pattern
from dakoku.domain.punch import PunchType, Source
from dakoku.domain.sheet import affected
from dakoku.domain.zone import DayRules, month_dates
from dakoku.platform.sealing import Purpose
from dakoku.store.arranging.plans import MonthPlan, PlannedDay
from dakoku.store.people.employees import Employee
from dakoku.store.punching.arrivals import Arrival
from dakoku.store.punching.punches import SentPunch
from dakoku.store.punching.receipts import Receipt
from dakoku.store.punching.standing import followed
from dakoku.store.record.days import DayShape
from dakoku.store.record.sheets import Sheet
from dakoku.store.stored import Stored
from dakoku_punch.settle import decide
from dakoku_punch.settle.enter import enter
from dakoku_punch.settle.facts import Facts
from dakoku_punch.settle.proof import Proof, Proved

RULES = DayRules(ZoneInfo("Asia/Tokyo"))
SATO = Employee("sato", "0001", "佐藤 花子", "north")
BEGAN = datetime(2027, 4, 2, 3, 0, tzinfo=UTC)
LATER = BEGAN + timedelta(minutes=15)
DAY_SHIFT = Pattern("通常", 510, 1020)


@dataclass(frozen=True)
class Sending:
    """A document on its way. `waits`: too many tries were made before it, until `LATER`."""

    document: Arrival
    proof: Proof
    waits: bool = False


@dataclass
class World:
    """Everything that is stored about one employee."""

    locked: frozenset[str] = frozenset()
    now: datetime = BEGAN
    receipts: dict[str, Receipt] = field(default_factory=dict)
    sheets: dict[str, Sheet] = field(default_factory=dict)

    def settle(self, sending: Sending) -> None:
        """What the settler does, less reading and writing."""
        facts = self._facts(sending.document)
        prove = self._prove(sending)
        sent = sending.document
        if isinstance(sent, SentPunch):
            decision = decide.on_punch(sent, facts, RULES, prove, self.now)
        else:
            decision = decide.on_withdrawal(sent, facts, RULES, prove, self.now)
        book = {month: self._sheet(month) for month in facts.sheets}
        entered = enter(decision, facts, book, RULES)
        self.receipts[sent.punch_id] = entered.receipt
        if entered.derived:
            self.sheets |= {month: entered.derived.book[month] for month in facts.written}
            for key in entered.derived.moved - {sent.punch_id}:
                self.receipts[key] = followed(self.receipts[key], entered.derived.book)

    def wait(self, sendings: list[Sending]) -> None:
        """Until tries are free again, and the sweep has looked at what is due."""
        self.now = LATER
        due = {key for key, receipt in self.receipts.items() if receipt.retry_at}
        for sending in sorted(
            sendings, key=lambda one: (not isinstance(one.document, SentPunch), one.document.attempt)
        ):
            if sending.document.punch_id in due:
                self.settle(sending)

    def outcome(self) -> tuple[dict[str, Receipt], dict[date, DayShape], set[str]]:
        """What anybody can see of it: receipts, days, and the punches that count."""
        days = {
            day: _less_revision(made) for sheet in self.sheets.values() for day, made in sheet.days.items()
        }
        counted = {
            key for sheet in self.sheets.values() for key, p in sheet.punches.items() if not p.withdrawn
        }
        return self.receipts, days, counted

    def _facts(self, sent: Arrival) -> Facts:
        receipt, reach = self.receipts.get(sent.punch_id), affected(sent.at, RULES)
        return Facts(
            receipt=Stored(receipt, None) if receipt else None,
            employee=SATO,
            credential=None,
            sheets={month: Stored(self._sheet(month), None) for month in reach.months},
            dates=reach.dates,
            written=reach.sheets,
        )

    def _prove(self, sending: Sending) -> decide.Prove:
        def prove(_purpose: Purpose) -> Proved:
            if sending.waits and self.now < LATER:
                return Proved(Proof.TOO_MANY_TRIES, retry_at=LATER)
            return Proved(sending.proof)

        return prove

    def _sheet(self, month: str) -> Sheet:
        plan = {day: PlannedDay(DayKind.WORKING, "shift") for day in month_dates(month)}
        empty = Sheet(SATO.id, month, SATO.department_id, MonthPlan(plan, {"shift": DAY_SHIFT}))
        return self.sheets.get(month, replace(empty, locked=month in self.locked))


def punch(
    punch_id: str, kind: PunchType, at: datetime, attempt: int = 1, *, jumped: bool = False
) -> SentPunch:
    """A punch from a terminal."""
    return SentPunch(
        **_facts(punch_id, kind, at, attempt), source=Source.TERMINAL, offline=False, clock_jumped=jumped
    )


def withdrawal(punch_id: str, kind: PunchType, at: datetime, attempt: int = 1) -> Arrival:
    """Its withdrawal."""
    return Arrival(**_facts(punch_id, kind, at, attempt))


def _facts(punch_id: str, kind: PunchType, at: datetime, attempt: int) -> dict[str, Any]:
    return {
        "punch_id": punch_id,
        "attempt": attempt,
        "employee_id": SATO.id,
        "department_id": SATO.department_id,
        "terminal_id": "tablet",
        "type": kind,
        "at": at,
        "seal": None,
        "arrived_at": BEGAN,
    }


def _less_revision(day: DayShape) -> DayShape:
    return {key: value for key, value in day.items() if key != "revision"}
