"""What somebody wants written into a day, and the form that it makes. Pure."""

from dataclasses import dataclass, replace
from datetime import datetime

from dakoku.domain.day import Day
from dakoku.domain.declared import NOTHING, Declared
from dakoku.store.organisation.categories import CLUB, OTHER
from dakoku.store.record.forms import Form


@dataclass(frozen=True, slots=True)
class Wanted:
    """A day's form as sent. `revision` is that of the form it was filled in from (0: there was none)."""

    revision: int
    declared: Declared = NOTHING
    category_id: str | None = None
    remarks: str = ""
    pattern_id: str | None = None
    reason: str | None = None


def form_from(wanted: Wanted, before: Form | None, punched: Day | None, now: datetime) -> Form:
    """The form to keep. A written time that is the punched one is none; no category is その他."""
    declared = _corrections_only(wanted.declared, punched)
    known = before or Form()
    return Form(
        declared=declared,
        category_id=CLUB if declared.club_only else wanted.category_id or OTHER,
        remarks=wanted.remarks.strip(),
        pattern_id=wanted.pattern_id or known.pattern_id,
        start_written=_written(declared.start, known.declared.start, known.start_written, now),
        end_written=_written(declared.end, known.declared.end, known.end_written, now),
        revision=wanted.revision + 1,
    )


def changes_times(form: Form, before: Form | None) -> bool:
    """Whether a time is written, rewritten or taken back."""
    old = before.declared if before else NOTHING
    return (form.declared.start, form.declared.end) != (old.start, old.end)


def _corrections_only(declared: Declared, punched: Day | None) -> Declared:
    if punched is None:
        return declared
    return replace(
        declared,
        start=None if declared.start == punched.start else declared.start,
        end=None if declared.end == punched.end else declared.end,
    )


def _written(
    time: int | None, before: int | None, written: datetime | None, now: datetime
) -> datetime | None:
    if time is None:
        return None
    return written if time == before else now
