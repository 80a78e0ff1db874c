"""From a person's records of one date to their day: the same for every provider, but for names and values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from dakoku_sync.pulled import DecodedDate, Failure, PulledDay, PulledPunch, Trouble
from dakoku_sync.reading.kinds import Kind, still_open, told
from dakoku_sync.reading.times import BadTime, NotOfThatDay, Times
from dakoku_sync.reading.values import fields_of, is_object, key_of, shown

NOBODY = ""
"""The external id of records that name nobody."""


@dataclass(frozen=True, slots=True)
class _Tap:
    at: datetime
    kind: Kind


@dataclass(frozen=True, slots=True)
class Taps:
    """How records are read: the fields of time and type (the likeliest first), what values mean, and what a
    record without a type is (None: it cannot be read)."""

    times: Times
    time_field: str
    type_fields: Sequence[str]
    types: Mapping[str, Kind]
    untyped: Kind | None = None

    def decoded(self, records: Mapping[str, Sequence[Any]], day: date) -> DecodedDate:
        """A date from records by external id; who has one that cannot be read is named, and has no day."""
        days: dict[str, PulledDay] = {}
        failures: list[Failure] = []
        for external_id, own in records.items():
            read = [self._tap(external_id, record, day) for record in own]
            wrong = [one for one in read if isinstance(one, Failure)]
            failures += wrong
            if not wrong:
                days[external_id] = _day([one for one in read if isinstance(one, _Tap)])
        return DecodedDate(days, tuple(failures))

    def _tap(self, external_id: str, record: Any, day: date) -> "_Tap | Failure":
        def failure(trouble: Trouble, detail: str = "") -> Failure:
            return Failure(trouble, external_id or None, day, detail)

        if not is_object(record):
            return failure(Trouble.BAD_RECORD, shown(record))
        if external_id == NOBODY:
            return failure(Trouble.NO_PERSON)
        time = record.get(self.time_field)
        if time is None:
            return failure(Trouble.NO_TIME, " ".join(fields_of([record])))
        try:
            at = self.times.instant(time, day)
        except BadTime:
            return failure(Trouble.BAD_TIME, shown(time))
        except NotOfThatDay:
            return failure(Trouble.NOT_OF_THAT_DAY, shown(time))
        said = next((record[name] for name in self.type_fields if record.get(name) is not None), None)
        kind = self.untyped if said is None else self.types.get(key_of(said))
        return failure(Trouble.UNKNOWN_TYPE, shown(said)) if kind is None else _Tap(at, kind)


def _day(taps: Sequence[_Tap]) -> PulledDay:
    ordered = sorted(taps, key=lambda one: one.at)
    types = told([one.kind for one in ordered])
    punches = tuple(
        PulledPunch(type_, one.at) for type_, one in zip(types, ordered, strict=True) if type_ is not None
    )
    return PulledDay(punches, open=still_open([punch.type for punch in punches]))
