"""A decision entered into the sheets: days derived, the receipt completed. Pure."""

from dataclasses import dataclass, replace

from dakoku.domain.punch import Punch
from dakoku.domain.zone import DayRules, month_of
from dakoku.store.people.employees import Employee
from dakoku.store.punching.receipts import Reason, Receipt, Status, Withdrawal
from dakoku.store.punching.standing import standing
from dakoku.store.record.derivation import Book, Derived, derive, with_punch
from dakoku.store.record.sheets import Sheet
from dakoku_punch.settle.decide import Decision
from dakoku_punch.settle.facts import Facts


@dataclass(frozen=True, slots=True)
class Entered:
    """The decision's receipt, now with its work date; `derived` is None when no sheet changes."""

    receipt: Receipt
    derived: Derived | None


def enter(decision: Decision, facts: Facts, book: Book, rules: DayRules) -> Entered:
    """Put the decision's punch into the book. A confirmed month changes for nobody: held then."""
    entered = _entered(decision, facts, book, rules)
    receipt = entered.receipt
    decider = decided_by(receipt, facts.employee, rules) if receipt.held and facts.employee else None
    return replace(entered, receipt=replace(receipt, held_for=decider))


def decided_by(receipt: Receipt, employee: Employee, rules: DayRules) -> str:
    """The department whose administrators decide on a punch: the one that has the employee's month."""
    return employee.department_of(month_of(rules.work_date(receipt.at)))


def locked_against(entry: Punch, facts: Facts, book: Book, rules: DayRules) -> list[Sheet]:
    """The locked sheets that the punch would change."""
    return _locked(book, derive(with_punch(book, rules, entry), rules, facts.dates))


def _entered(decision: Decision, facts: Facts, book: Book, rules: DayRules) -> Entered:
    if decision.entry is None:
        return Entered(decision.receipt, None)
    derived = derive(with_punch(book, rules, decision.entry), rules, facts.dates)
    if _locked(book, derived):
        return Entered(_held(decision.receipt, facts), None)
    return Entered(standing(decision.receipt, derived.book), derived)


def _locked(book: Book, derived: Derived) -> list[Sheet]:
    return [book[month] for month, sheet in derived.book.items() if sheet.locked and sheet != book[month]]


def _held(receipt: Receipt, facts: Facts) -> Receipt:
    if receipt.withdrawal is Withdrawal.ACCEPTED and facts.receipt:
        known = facts.receipt.value  # its punch is in the confirmed month, and stays there
        highest = receipt.withdrawal_attempt
        return replace(
            known,
            withdrawal=Withdrawal.HELD,
            withdrawal_attempt=highest,
            withdrawal_waiting=(),
            retry_at=None,
        )
    return replace(receipt, status=Status.HELD, reason=Reason.MONTH_LOCKED)
