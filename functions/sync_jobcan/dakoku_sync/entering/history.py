"""What a pull leaves in a day's history: only where it changes what had been told before for good. Pure."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from dakoku.domain.zone import month_of
from dakoku.store.pulls.connections import connection_path
from dakoku.store.record.days import provenance
from dakoku.store.record.derivation import Book
from dakoku.store.record.edits import Edit
from dakoku.store.record.pulled import PullState
from dakoku_sync.entering.entry import Entered
from dakoku_sync.entering.placing import Whose

KIND = "pulled"


def edits(before: Book, made: Entered, whose: Whose, source: str, now: datetime) -> list[Edit]:
    """The edits of days that were final and are others now; `source`: what the connection is called. A first
    pull leaves none, nor does the end of a day that was provisional."""
    changed = [(day, _told(before, day), _told(made.derived.book, day)) for day in made.derived.days]
    return [
        Edit(
            at=now,
            uid=connection_path(whose.connection_id),
            name=source,
            by_owner=False,
            reason=None,
            work_date=day,
            kind=KIND,
            before=old,
            after=new,
        )
        for day, old, new in changed
        if old != new and _was_final(before, day)
    ]


def _was_final(book: Book, day: date) -> bool:
    known = book[month_of(day)].pulled.get(day)
    return known is not None and known.state is not PullState.PROVISIONAL


def _told(book: Book, day: date) -> Mapping[str, Any] | None:
    return provenance(book[month_of(day)].days.get(day))
