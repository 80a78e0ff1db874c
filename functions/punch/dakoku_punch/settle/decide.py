"""The decision on one attempt, from facts alone: no I/O, so that every order of arrival can be tried out."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from dakoku.domain.punch import Punch, Source
from dakoku.domain.zone import DayRules, month_of
from dakoku.platform.sealing import Purpose
from dakoku.store.people.credentials import Tries
from dakoku.store.punching.arrivals import Arrival
from dakoku.store.punching.punches import SentPunch
from dakoku.store.punching.receipts import Receipt, Status, Withdrawal
from dakoku_punch.settle import merge, verdict
from dakoku_punch.settle.facts import Facts
from dakoku_punch.settle.proof import Proof, Proved
from dakoku_punch.settle.verdict import Verdict

Prove = Callable[[Purpose], Proved]


@dataclass(frozen=True, slots=True)
class Decision:
    """The receipt to be, the punch to put into the sheet (perhaps as withdrawn), wrong tries to record."""

    receipt: Receipt
    entry: Punch | None = None
    tries: Tries | None = None


def on_punch(sent: SentPunch, facts: Facts, rules: DayRules, prove: Prove, now: datetime) -> Decision:
    """What an attempt at a punch comes to."""
    receipt = _receipt_for(sent, facts)
    if merge.punch_is_settled(receipt, sent, now):
        return Decision(merge.seen(receipt, sent))
    given, tries = _judge(sent, facts, rules, prove)
    after = merge.with_verdict(receipt, sent, given)
    accepted = given.status is Status.ACCEPTED
    return Decision(after, sent.punch if accepted else None, tries)


def on_withdrawal(sent: Arrival, facts: Facts, rules: DayRules, prove: Prove, now: datetime) -> Decision:
    """What an attempt at a withdrawal comes to."""
    receipt = facts.receipt.value if facts.receipt else _fresh(sent, facts, Source.TERMINAL)
    if merge.withdrawal_is_settled(receipt, sent, now):
        return Decision(merge.withdrawal_seen(receipt, sent))
    if receipt.attempt and not merge.same_facts(receipt, sent):
        return Decision(merge.with_withdrawal(receipt, sent, Withdrawal.REFUSED, None))
    proved = prove(Purpose.WITHDRAWAL)
    outcome = verdict.of_withdrawal(proved)
    after = merge.with_withdrawal(receipt, sent, outcome, proved.retry_at)
    stands = standing(sent, facts, rules) if outcome is Withdrawal.ACCEPTED else None
    return Decision(after, replace(stands, withdrawn=True) if stands else None, proved.tries)


def standing(sent: Arrival, facts: Facts, rules: DayRules) -> Punch | None:
    """The punch as its sheet has it, or None."""
    sheet = facts.sheets[month_of(rules.work_date(sent.at))]
    return sheet.value.punches.get(sent.punch_id) if sheet else None


def _judge(sent: SentPunch, facts: Facts, rules: DayRules, prove: Prove) -> tuple[Verdict, Tries | None]:
    reason = verdict.refusal(sent, facts.employee, rules)
    if reason:
        return Verdict(Status.REJECTED, reason), None
    signed_in = sent.source is not Source.TERMINAL
    proved = Proved(Proof.RIGHT) if signed_in else prove(Purpose.PUNCH)
    return verdict.of_punch(sent, proved), proved.tries


def _receipt_for(sent: SentPunch, facts: Facts) -> Receipt:
    """The receipt as it stands. A withdrawal that came first and means another punch does not count."""
    if facts.receipt is None:
        return _fresh(sent, facts, sent.source)
    receipt = facts.receipt.value
    if receipt.attempt or merge.same_facts(receipt, sent):
        return receipt
    refused = Withdrawal.REFUSED
    return replace(
        _fresh(sent, facts, sent.source),
        withdrawal=refused,
        withdrawal_attempt=receipt.withdrawal_attempt,
    )


def _fresh(sent: Arrival, facts: Facts, source: Source) -> Receipt:
    own = facts.employee.department_id if facts.employee and source is not Source.TERMINAL else None
    return merge.fresh(sent, own or sent.department_id, source)
