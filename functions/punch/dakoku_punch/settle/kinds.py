"""The two kinds of documents that are settled, and what trigger and sweep must know of each."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from dakoku.store.punching import punches, withdrawals
from dakoku.store.punching.receipts import Receipt
from dakoku_punch.settle import merge
from dakoku_punch.settle.settler import Settler

Document = dict[str, Any]


@dataclass(frozen=True)
class Kind:
    """`is_settled` tells from the receipt alone; `highest` is the highest attempt that a receipt knows of."""

    collection: str
    settle: Callable[[Settler, Document], Receipt]
    is_settled: Callable[[Receipt, Document, datetime], bool]
    highest: Callable[[Receipt], int]


PUNCHES = Kind(
    collection=punches.COLLECTION,
    settle=lambda settler, document: settler.punch(punches.read(document)),
    is_settled=lambda receipt, document, now: (
        receipt.attempt >= document["attempt"]
        and merge.punch_is_settled(receipt, punches.read(document), now)
    ),
    highest=lambda receipt: receipt.attempt,
)
WITHDRAWALS = Kind(
    collection=withdrawals.COLLECTION,
    settle=lambda settler, document: settler.withdrawal(withdrawals.read(document)),
    is_settled=lambda receipt, document, now: (
        receipt.withdrawal_attempt >= document["attempt"]
        and merge.withdrawal_is_settled(receipt, withdrawals.read(document), now)
    ),
    highest=lambda receipt: receipt.withdrawal_attempt,
)
BOTH = (PUNCHES, WITHDRAWALS)
