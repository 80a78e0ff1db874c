"""KING OF TIME's answers, understood.

People: `[{key, code, lastName, firstName}]`.
A date: `{"dailyWorkings": [{employeeKey, timeRecord: [{time, code}]}]}`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from dakoku.domain.punch import PunchType
from dakoku.domain.zone import DayRules
from dakoku_sync.pulled import DecodedDate, Failure, People, Person, Trouble
from dakoku_sync.reading.kinds import Kind
from dakoku_sync.reading.taps import NOBODY, Taps
from dakoku_sync.reading.times import Times
from dakoku_sync.reading.values import fields_of, is_object, listed, text

WORKINGS = "dailyWorkings"
PERSON = "employeeKey"
_RECORDS = "timeRecord"
_NAMES = ("lastName", "firstName")
_CODES: Mapping[str, Kind] = {
    "1": PunchType.IN,
    "2": PunchType.OUT,
    "3": PunchType.BREAK_START,
    "4": PunchType.BREAK_END,
    "7": PunchType.OUTING_START,
    "8": PunchType.OUTING_END,
}


@dataclass(frozen=True, slots=True)
class KingOfTimeDecoder:
    """`rules`: the organisation's, for its zone."""

    rules: DayRules

    def people(self, raw: Any) -> People:
        """Everybody; the key outlives a change of the code."""
        if not isinstance(raw, list):
            return People(failures=(_bad(raw),))
        people = [_person(one) for one in raw if is_object(one) and text(one.get("key"))]
        unread = (Failure(Trouble.NO_PERSON),) * (len(raw) - len(people))
        return People(tuple(people), unread, fields_of(raw))

    def day(self, raw: Any, day: date) -> DecodedDate:
        """Everybody's date; the same person may come more than once."""
        workings = listed(raw, WORKINGS)
        if workings is None:
            return DecodedDate({}, (_bad(raw, day),))
        taps = Taps(Times(self.rules), "time", ("code",), _CODES)
        return taps.decoded(_by_person(workings), day)


def _person(record: Mapping[str, Any]) -> Person:
    name = " ".join(filter(None, (text(record.get(part)) for part in _NAMES)))
    return Person(text(record["key"]), text(record.get("code")), name)


def _by_person(workings: Sequence[Any]) -> Mapping[str, Sequence[Any]]:
    found: dict[str, list[Any]] = {}
    for working in workings:
        own = listed(working.get(_RECORDS), _RECORDS) if is_object(working) else None
        person = text(working.get(PERSON)) if is_object(working) else NOBODY
        found.setdefault(person, []).extend([working] if own is None or person == NOBODY else own)
    return found


def _bad(raw: Any, day: date | None = None) -> Failure:
    return Failure(Trouble.BAD_ANSWER, day=day, detail=" ".join(fields_of([raw])))
