"""A decision entered into the sheets: days derived, the receipt completed, other receipts followed. Pure."""

from dataclasses import dataclass, replace

from dakoku.domain.zone import DayRules
from dakoku.store.derivation import Book, Derived, derive, placed, with_punch
from dakoku.store.receipts import Reason, Receipt, Status, Withdrawal
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


def followed(receipt: Receipt, entered: Entered) -> Receipt:
    """Another punch's receipt after this one: it may have become a duplicate, or moved."""
    if entered.derived is None or not receipt.counted:
        return receipt
    return standing(receipt, entered.derived.book)


def standing(receipt: Receipt, book: Book) -> Receipt:
    """A receipt as the book has it: on which date its punch counts, or that it repeats another."""
    place = placed(book).get(receipt.punch_id)
    if place is None:
        return receipt
    work_date, duplicate = place
    status = Status.DUPLICATE if duplicate else Status.ACCEPTED
    reason = Reason.SAME_TYPE if duplicate else None
    return replace(receipt, status=status, reason=reason, work_date=work_date)


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
