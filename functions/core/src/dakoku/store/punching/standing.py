"""Receipts as the sheets have them: on which date a punch counts, or that it repeats another."""

from dataclasses import replace

from dakoku.store.punching.receipts import Reason, Receipt, Status
from dakoku.store.record.derivation import Book, placed


def standing(receipt: Receipt, book: Book) -> Receipt:
    """The receipt of a punch that was put into the book. One that stands nowhere (withdrawn) stays."""
    place = placed(book).get(receipt.punch_id)
    if place is None:
        return receipt
    work_date, duplicate = place
    status = Status.DUPLICATE if duplicate else Status.ACCEPTED
    reason = Reason.SAME_TYPE if duplicate else None
    return replace(receipt, status=status, reason=reason, work_date=work_date)


def followed(receipt: Receipt, book: Book) -> Receipt:
    """The receipt of another punch, after the book has changed: it may have become a duplicate, or moved."""
    return standing(receipt, book) if receipt.counted else receipt
