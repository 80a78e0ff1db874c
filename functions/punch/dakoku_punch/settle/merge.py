"""How a verdict joins what a receipt says already. Pure, and the same for every order of arrival.

A good attempt is stronger than one that waits, and that is stronger than a bad one; a withdrawal is stronger
than all. Among bad ones the highest attempt speaks: it is the last that somebody typed.
"""

from dataclasses import replace
from datetime import datetime

from dakoku.domain.punch import Source
from dakoku.store.arrivals import Arrival
from dakoku.store.punches import SentPunch
from dakoku.store.receipts import Receipt, Status, Withdrawal
from dakoku_punch.settle.verdict import Verdict

_OPEN = (Status.UNKNOWN, Status.REJECTED, Status.DEFERRED)


def fresh(sent: Arrival, department_id: str, source: Source) -> Receipt:
    """A receipt that says nothing yet."""
    return Receipt(
        punch_id=sent.punch_id,
        employee_id=sent.employee_id,
        department_id=department_id,
        terminal_id=sent.terminal_id,
        source=source,
        type=sent.type,
        at=sent.at,
    )


def same_facts(receipt: Receipt, sent: Arrival) -> bool:
    """Whether an attempt is about the punch of this receipt."""
    return (receipt.employee_id, receipt.type, receipt.at) == (sent.employee_id, sent.type, sent.at)


def punch_is_settled(receipt: Receipt, sent: SentPunch, now: datetime) -> bool:
    """Whether looking at this attempt (again) cannot change anything."""
    if receipt.status not in _OPEN:
        return True
    due = receipt.status is Status.DEFERRED and _due(receipt, now)
    return receipt.attempt == sent.attempt and not due


def withdrawal_is_settled(receipt: Receipt, sent: Arrival, now: datetime) -> bool:
    """The same for a withdrawal."""
    if receipt.withdrawal in (Withdrawal.ACCEPTED, Withdrawal.HELD):
        return True
    due = receipt.withdrawal is Withdrawal.DEFERRED and _due(receipt, now)
    return receipt.withdrawal_attempt == sent.attempt and not due


def _due(receipt: Receipt, now: datetime) -> bool:
    return receipt.retry_at is not None and now >= receipt.retry_at


def seen(receipt: Receipt, sent: Arrival) -> Receipt:
    """The receipt after an attempt that changes nothing else."""
    return replace(receipt, attempt=max(receipt.attempt, sent.attempt))


def with_verdict(receipt: Receipt, sent: SentPunch, verdict: Verdict) -> Receipt:
    """The receipt after a verdict on an attempt at the punch."""
    speaks = sent.attempt >= receipt.attempt or verdict.status is not Status.REJECTED
    after = seen(receipt, sent)
    if not speaks:
        return after
    return _waiting(replace(after, status=verdict.status, reason=verdict.reason), verdict.retry_at)


def with_withdrawal(
    receipt: Receipt, sent: Arrival, outcome: Withdrawal, retry_at: datetime | None
) -> Receipt:
    """The receipt after a verdict on a withdrawal."""
    speaks = sent.attempt >= receipt.withdrawal_attempt or outcome is not Withdrawal.REFUSED
    after = replace(receipt, withdrawal_attempt=max(receipt.withdrawal_attempt, sent.attempt))
    if not speaks:
        return after
    if outcome is Withdrawal.ACCEPTED:
        after = replace(after, status=Status.WITHDRAWN, reason=None, work_date=None)
    return _waiting(replace(after, withdrawal=outcome), retry_at)


def _waiting(receipt: Receipt, retry_at: datetime | None) -> Receipt:
    waits = receipt.status is Status.DEFERRED or receipt.withdrawal is Withdrawal.DEFERRED
    return replace(receipt, retry_at=(retry_at or receipt.retry_at) if waits else None)
