"""One date's minutes of work by Jobcan's own count, out of `{"daily_summaries": [...]}`."""

from datetime import date
from typing import Any

from dakoku.domain.zone import MINUTES_PER_DAY
from dakoku_sync.pulled import Failure, Trouble
from dakoku_sync.reading.values import fields_of, is_object, listed, number, shown, text

KEY = "daily_summaries"
PERSON = "employee_id"
_WORK = "work"


def decoded(raw: Any, day: date) -> tuple[dict[str, int], tuple[Failure, ...]]:
    """Minutes by external id, and what could not be read. Other dates' summaries are passed over."""
    records = listed(raw, KEY)
    if records is None:
        return {}, (Failure(Trouble.BAD_ANSWER, day=day, detail=" ".join(fields_of([raw]))),)
    minutes: dict[str, int] = {}
    failures: list[Failure] = []
    for record in records:
        read = _work(record, day)
        if isinstance(read, Failure):
            failures.append(read)
        elif read is not None:
            minutes[text(record[PERSON])] = read
    return minutes, tuple(failures)


def _work(record: Any, day: date) -> int | Failure | None:
    """The minutes of one summary; None for another date's, or where nothing was counted yet."""
    if not is_object(record):
        return Failure(Trouble.BAD_RECORD, day=day, detail=shown(record))
    external_id = text(record.get(PERSON))
    if not external_id:
        return Failure(Trouble.NO_PERSON, day=day)
    if record.get(_WORK) is None or text(record.get("date", day.isoformat())) != day.isoformat():
        return None
    work = number(record[_WORK])
    if work is None or not 0 <= work <= 2 * MINUTES_PER_DAY:
        return Failure(Trouble.BAD_WORK, external_id, day, shown(record[_WORK]))
    return work
