"""A decision entered into the sheets: days derived, the receipt completed. Pure."""

from dataclasses import dataclass, replace

from dakoku.domain.zone import DayRules
from dakoku.store.derivation import Book, Derived, derive, with_punch
from dakoku.store.receipts import Reason, Receipt, Status, Withdrawal
from dakoku.store.standing import standing
from dakoku_punch.settle.decide import Decision
from dakoku_punch.settle.facts import Facts


@dataclass(frozen=True, slots=True)
class Entered:
    """The decision's receipt, now with its work date; `derived` is None when no sheet changes."""

    receipt: Receipt
    derived: Derived | None


def enter(decision: Decision, facts: Facts, book: Book, rules: DayRules) -> Entered:
    """Put the decision's punch into the book. A confirmed month changes for nobody: held then."""
    if decision.entry is None:
        return Entered(decision.receipt, None)
    full = with_punch(book, rules, decision.entry)
    derived = derive(full, rules, facts.dates)
    if any(sheet.locked and sheet != book[month] for month, sheet in derived.book.items()):
        return Entered(_held(decision.receipt, facts), None)
    return Entered(standing(decision.receipt, derived.book), derived)


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
