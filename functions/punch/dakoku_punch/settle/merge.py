"""How a verdict joins what a receipt says already. Pure, and the same for every order of arrival.

A good attempt is stronger than one that waits, and that is stronger than a bad one; a withdrawal is stronger
than all. Among bad ones the highest attempt speaks: it is the last that somebody typed.
"""

from dataclasses import replace
from datetime import datetime

from dakoku.domain.punch import Source
from dakoku.store.punching.arrivals import Arrival
from dakoku.store.punching.receipts import Reason, Receipt, Status, Withdrawal
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


def punch_is_settled(receipt: Receipt, sent: Arrival, now: datetime) -> bool:
    """Whether looking at this attempt (again) cannot change anything."""
    if receipt.status not in _OPEN or receipt.reason is Reason.REFUSED:
        return True
    return _looked_at(sent.attempt, receipt.attempt, receipt.waiting, due=_due(receipt, now))


def withdrawal_is_settled(receipt: Receipt, sent: Arrival, now: datetime) -> bool:
    """The same for a withdrawal."""
    if receipt.withdrawal in (Withdrawal.ACCEPTED, Withdrawal.HELD):
        return True
    highest, waiting = receipt.withdrawal_attempt, receipt.withdrawal_waiting
    return _looked_at(sent.attempt, highest, waiting, due=_due(receipt, now))


def seen(receipt: Receipt, sent: Arrival) -> Receipt:
    """The receipt after an attempt at the punch that changes nothing else."""
    return replace(receipt, attempt=max(receipt.attempt, sent.attempt))


def withdrawal_seen(receipt: Receipt, sent: Arrival) -> Receipt:
    """The same for a withdrawal."""
    return replace(receipt, withdrawal_attempt=max(receipt.withdrawal_attempt, sent.attempt))


def with_verdict(receipt: Receipt, sent: Arrival, verdict: Verdict) -> Receipt:
    """The receipt after a verdict on an attempt at the punch."""
    after = seen(receipt, sent)
    if verdict.status in (Status.ACCEPTED, Status.HELD):
        return _timed(replace(after, status=verdict.status, reason=verdict.reason, waiting=()), None)
    if verdict.status is Status.DEFERRED:
        waiting = _also(receipt.waiting, sent.attempt)
        after = replace(after, status=Status.DEFERRED, reason=verdict.reason, waiting=waiting)
        return _timed(after, verdict.retry_at)
    waiting = _without(receipt.waiting, sent.attempt, receipt.attempt)
    if waiting or sent.attempt < receipt.attempt:
        return replace(after, waiting=waiting)
    return _timed(replace(after, status=Status.REJECTED, reason=verdict.reason, waiting=()), None)


def with_withdrawal(
    receipt: Receipt, sent: Arrival, outcome: Withdrawal, retry_at: datetime | None
) -> Receipt:
    """The receipt after a verdict on an attempt at the withdrawal: accepted, deferred or refused."""
    after = withdrawal_seen(receipt, sent)
    if outcome is Withdrawal.ACCEPTED:
        return withdrawn(after)
    if outcome is Withdrawal.DEFERRED:
        waiting = _also(receipt.withdrawal_waiting, sent.attempt)
        return _timed(replace(after, withdrawal=outcome, withdrawal_waiting=waiting), retry_at)
    waiting = _without(receipt.withdrawal_waiting, sent.attempt, receipt.withdrawal_attempt)
    if waiting:
        return replace(after, withdrawal_waiting=waiting)
    return _timed(replace(after, withdrawal=outcome, withdrawal_waiting=()), None)


def withdrawn(receipt: Receipt) -> Receipt:
    """The receipt of a punch that was taken back."""
    return replace(
        receipt,
        status=Status.WITHDRAWN,
        reason=None,
        work_date=None,
        withdrawal=Withdrawal.ACCEPTED,
        waiting=(),
        withdrawal_waiting=(),
        retry_at=None,
    )


def _looked_at(attempt: int, highest: int, waiting: tuple[int, ...], *, due: bool) -> bool:
    """Of the attempts below the highest nobody knows: looking twice does no harm."""
    return not due if attempt in waiting else attempt == highest


def _also(waiting: tuple[int, ...], attempt: int) -> tuple[int, ...]:
    return tuple(sorted({*waiting, attempt}))


def _without(waiting: tuple[int, ...], attempt: int, highest: int) -> tuple[int, ...]:
    """Less one that turned out bad. Was it the last that waited, the highest must speak (again)."""
    rest = tuple(one for one in waiting if one != attempt)
    return rest or ((highest,) if waiting and attempt < highest else ())


def _due(receipt: Receipt, now: datetime) -> bool:
    return receipt.retry_at is not None and now >= receipt.retry_at


def _timed(receipt: Receipt, retry_at: datetime | None) -> Receipt:
    waits = receipt.waiting or receipt.withdrawal_waiting
    return replace(receipt, retry_at=(retry_at or receipt.retry_at) if waits else None)
