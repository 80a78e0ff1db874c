"""One date's adits (打刻), out of `{"adits": [...]}`, as days by external id."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from dakoku_sync.jobcan.settings import JobcanSettings
from dakoku_sync.pulled import DecodedDate, Failure, PulledDay, PulledPunch, Trouble
from dakoku_sync.reading.kinds import Kind, Unsaid, still_open, told
from dakoku_sync.reading.times import BadTime, NotOfThatDay, Times
from dakoku_sync.reading.values import fields_of, is_object, key_of, listed, shown, text

KEY = "adits"
PERSON = "employee_id"
_TIME = "recorded_at"


@dataclass(frozen=True, slots=True)
class _Adit:
    at: datetime
    kind: Kind


def decoded(raw: Any, day: date, settings: JobcanSettings, times: Times) -> DecodedDate:
    """A date's punches. A person with an adit that cannot be read is named, and has no day."""
    records = listed(raw, KEY)
    if records is None:
        return DecodedDate({}, (Failure(Trouble.BAD_ANSWER, day=day, detail=" ".join(fields_of([raw]))),))
    days: dict[str, PulledDay] = {}
    failures: list[Failure] = []
    for external_id, own in _by_person(records).items():
        read = [_adit(external_id, record, day, settings, times) for record in own]
        wrong = [one for one in read if isinstance(one, Failure)]
        failures += wrong
        if not wrong:
            days[external_id] = _day([one for one in read if isinstance(one, _Adit)])
    return DecodedDate(days, tuple(failures))


def _by_person(records: Iterable[Any]) -> Mapping[str, Sequence[Any]]:
    """Records by external id; those that name nobody under the empty one."""
    found: dict[str, list[Any]] = {}
    for record in records:
        found.setdefault(text(record.get(PERSON)) if is_object(record) else "", []).append(record)
    return found


def _adit(
    external_id: str, record: Any, day: date, settings: JobcanSettings, times: Times
) -> "_Adit | Failure":
    def failure(trouble: Trouble, value: object = "") -> Failure:
        return Failure(trouble, external_id or None, day, shown(value) if value != "" else "")

    if not is_object(record):
        return failure(Trouble.BAD_RECORD, record)
    if not external_id:
        return failure(Trouble.NO_PERSON)
    if record.get(_TIME) is None:
        return failure(Trouble.NO_TIME, " ".join(fields_of([record])))
    try:
        at = times.instant(record[_TIME], day)
    except BadTime:
        return failure(Trouble.BAD_TIME, record[_TIME])
    except NotOfThatDay:
        return failure(Trouble.NOT_OF_THAT_DAY, record[_TIME])
    said = next((record[name] for name in settings.type_fields if record.get(name) is not None), None)
    kind = Unsaid.AUTO if said is None else settings.types.get(key_of(said))
    return failure(Trouble.UNKNOWN_TYPE, said) if kind is None else _Adit(at, kind)


def _day(adits: Sequence[_Adit]) -> PulledDay:
    ordered = sorted(adits, key=lambda one: one.at)
    types = told([one.kind for one in ordered])
    punches = tuple(
        PulledPunch(type_, one.at) for type_, one in zip(types, ordered, strict=True) if type_ is not None
    )
    return PulledDay(punches, open=still_open([punch.type for punch in punches]))
