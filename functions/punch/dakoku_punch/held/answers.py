"""What an administrator's answer makes of a punch, or a withdrawal, that is held. Pure."""

from dataclasses import replace

from dakoku.domain.zone import DayRules
from dakoku.store.punching.punches import SentPunch
from dakoku.store.punching.receipts import Decided, Reason, Receipt, Status, Withdrawal
from dakoku_punch.settle import decide, merge
from dakoku_punch.settle.decide import Decision
from dakoku_punch.settle.facts import Facts


def answered(receipt: Receipt, answer: Decided, sent: SentPunch, known: Facts, rules: DayRules) -> Decision:
    """The decision that is entered as settle's own are."""
    made = _accepted(receipt, sent, known, rules) if answer.accepted else Decision(_refused(receipt))
    return replace(made, receipt=replace(made.receipt, decision=answer))


def _accepted(receipt: Receipt, sent: SentPunch, known: Facts, rules: DayRules) -> Decision:
    if receipt.status is Status.HELD:
        return Decision(replace(receipt, status=Status.ACCEPTED, reason=None), sent.punch)
    stands = decide.standing(sent, known, rules)
    return Decision(merge.withdrawn(receipt), stands and replace(stands, withdrawn=True))


def _refused(receipt: Receipt) -> Receipt:
    if receipt.status is Status.HELD:
        return replace(receipt, status=Status.REJECTED, reason=Reason.REFUSED)
    return replace(receipt, withdrawal=Withdrawal.REFUSED)
