"""One date's adits (打刻), out of `{"adits": [...]}`, as days by external id."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from dakoku_sync.jobcan.settings import JobcanSettings
from dakoku_sync.pulled import DecodedDate, Failure, Trouble
from dakoku_sync.reading.kinds import Unsaid
from dakoku_sync.reading.taps import NOBODY, Taps
from dakoku_sync.reading.times import Times
from dakoku_sync.reading.values import fields_of, is_object, listed, text

KEY = "adits"
PERSON = "employee_id"
_TIME = "recorded_at"


def decoded(raw: Any, day: date, settings: JobcanSettings, times: Times) -> DecodedDate:
    """A date's punches. A person with an adit that cannot be read is named, and has no day."""
    records = listed(raw, KEY)
    if records is None:
        return DecodedDate({}, (Failure(Trouble.BAD_ANSWER, day=day, detail=" ".join(fields_of([raw]))),))
    taps = Taps(times, _TIME, settings.type_fields, settings.types, untyped=Unsaid.AUTO)
    return taps.decoded(_by_person(records), day)


def _by_person(records: Iterable[Any]) -> Mapping[str, Sequence[Any]]:
    found: dict[str, list[Any]] = {}
    for record in records:
        found.setdefault(text(record.get(PERSON)) if is_object(record) else NOBODY, []).append(record)
    return found
