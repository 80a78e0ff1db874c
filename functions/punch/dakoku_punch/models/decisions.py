"""Decisions on what is held: docs/data.md, `receipts`."""

from datetime import date, datetime
from typing import Annotated

from pydantic import Field

from dakoku.platform.wire import Wire
from dakoku.store.punching.receipts import Receipt
from dakoku_punch.models.fields import Id


class PunchPath(Wire):
    """Which punch."""

    punch_id: Id


class DecisionRequest(Wire):
    """Whether it enters the record, and why, or why not."""

    accept: bool
    reason: Annotated[str, Field(min_length=1, max_length=500)]


class GivenDecision(Wire):
    """What was decided, and by whom."""

    at: datetime
    uid: str
    accepted: bool
    reason: str


class DecidedReceipt(Wire):
    """What has become of the punch."""

    punch_id: str
    status: str
    reason: str | None
    work_date: date | None
    withdrawal: str | None
    decision: GivenDecision | None

    @staticmethod
    def of(receipt: Receipt) -> "DecidedReceipt":
        """As the store has it."""
        given = receipt.decision
        return DecidedReceipt(
            punch_id=receipt.punch_id,
            status=receipt.status.value,
            reason=receipt.reason and receipt.reason.value,
            work_date=receipt.work_date,
            withdrawal=receipt.withdrawal and receipt.withdrawal.value,
            decision=GivenDecision.model_validate(given) if given else None,
        )
