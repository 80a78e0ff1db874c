"""What one attempt deserves by itself, before it meets what is known already. Pure."""

from dataclasses import dataclass
from datetime import datetime

from dakoku.domain.punch import in_future, too_old
from dakoku.domain.zone import DayRules
from dakoku.store.people.employees import Employee
from dakoku.store.punching.punches import SentPunch
from dakoku.store.punching.receipts import Reason, Status, Withdrawal
from dakoku_punch.settle.proof import Proof, Proved

_REFUSED = {
    Proof.WRONG: Reason.WRONG_PASSWORD,
    Proof.MISSING: Reason.NO_PASSWORD,
    Proof.BROKEN: Reason.BAD_SEAL,
}
_WAITING = {Proof.UNKNOWN_KEY: Reason.UNKNOWN_KEY, Proof.TOO_MANY_TRIES: Reason.TOO_MANY_TRIES}


@dataclass(frozen=True, slots=True)
class Verdict:
    """`status` is accepted, rejected, deferred or held."""

    status: Status
    reason: Reason | None = None
    retry_at: datetime | None = None


def refusal(sent: SentPunch, employee: Employee | None, rules: DayRules) -> Reason | None:
    """Why a punch cannot stand whatever its password, or None."""
    if employee is None:
        return Reason.UNKNOWN_EMPLOYEE
    # Where the clock jumped, the time is known to be wrong: an administrator decides, whatever it says.
    if not sent.clock_jumped and (misplaced := _misplaced(sent)):
        return misplaced
    return None if _employed(sent, employee, rules) else Reason.INACTIVE_EMPLOYEE


def _misplaced(sent: SentPunch) -> Reason | None:
    if too_old(sent.at, sent.arrived_at):
        return Reason.TOO_OLD
    return Reason.IN_FUTURE if in_future(sent.at, sent.arrived_at) else None


def of_punch(sent: SentPunch, proved: Proved) -> Verdict:
    """The verdict on a punch that nothing but its password or its clock speaks against."""
    if proved.proof in _WAITING:
        return Verdict(Status.DEFERRED, _WAITING[proved.proof], proved.retry_at)
    if proved.proof in _REFUSED:
        return Verdict(Status.REJECTED, _REFUSED[proved.proof])
    return Verdict(Status.HELD, Reason.CLOCK_JUMP) if sent.clock_jumped else Verdict(Status.ACCEPTED)


def of_withdrawal(proved: Proved) -> Withdrawal:
    """The verdict on a withdrawal: good with the password alone."""
    if proved.proof in _WAITING:
        return Withdrawal.DEFERRED
    return Withdrawal.ACCEPTED if proved.proof is Proof.RIGHT else Withdrawal.REFUSED


def _employed(sent: SentPunch, employee: Employee, rules: DayRules) -> bool:
    """A punch of the last days in service may arrive after them; before the first one there is none."""
    if employee.joined_on and rules.calendar_date(sent.at) < employee.joined_on:
        return False
    if employee.left_on:
        return rules.work_date(sent.at) <= employee.left_on
    return employee.active
