"""What the stand-in's customer has in Jobcan: people, their adits and summaries, as records ready to be sent.

Records may be anything, so that malformed ones can be sent too.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

Record = Any


@dataclass
class Office:
    """`adits`, `work`: by date; minutes of work by person within it. `stale`: how often a summary is asked to
    be calculated anew before it is, by person and date, and the minutes it has then."""

    employees: list[Record] = field(default_factory=list)
    adits: dict[date, list[Record]] = field(default_factory=dict)
    work: dict[date, dict[int, Any]] = field(default_factory=dict)
    stale: dict[tuple[int, date], tuple[int, int]] = field(default_factory=dict)

    def ids(self) -> set[int]:
        """The ids of all employees."""
        return {person_of(one, "id") for one in self.employees}

    def summaries(self, day: date) -> list[Record]:
        """A date's summaries, by person."""
        work = self.work.get(day, {})
        return [{"employee_id": one, "date": day.isoformat(), "work": work[one]} for one in sorted(work)]

    def refresh(self, person: int, days: Sequence[date]) -> bool:
        """One more look at these summaries; whether all of them are as they should be now."""
        done = True
        for day in days:
            looks, minutes = self.stale.get((person, day), (0, -1))
            if looks > 1:
                self.stale[person, day] = (looks - 1, minutes)
                done = False
            elif minutes >= 0:
                del self.stale[person, day]
                self.work.setdefault(day, {})[person] = minutes
        return done


def page(records: Sequence[Record], key: str, last_id: int, count: int) -> list[Record]:
    """The `count` records after a person's id, in order of person. One that names nobody comes first."""
    ordered = sorted(records, key=lambda record: person_of(record, key))
    return [one for one in ordered if person_of(one, key) > last_id or last_id == person_of(one, key) == 0][
        :count
    ]


def person_of(record: Record, key: str) -> int:
    """Whose a record is; 0 where it names nobody."""
    found = record.get(key) if isinstance(record, Mapping) else None
    return found if isinstance(found, int) else 0


def example(people: int, first: date, days: int) -> Office:
    """So many people who come at half past eight and leave at five, with a break, on every date."""
    office = Office([_employee(number) for number in range(1, people + 1)])
    for day in (first + timedelta(days=n) for n in range(days)):
        office.adits[day] = [
            {"employee_id": number, "group_id": 1, "recorded_at": f"{day.isoformat()}T{at}:00+09:00"}
            for number in range(1, people + 1)
            for at in ("08:30", "12:00", "12:45", "17:00")
        ]
        office.work[day] = dict.fromkeys(range(1, people + 1), 465)
    return office


def _employee(number: int) -> Record:
    return {
        "id": number,
        "code": f"{number:04}",
        "last_name": "田中",
        "first_name": f"{number}",
        "main_group": 1,
        "sub_group": [],
        "work_kind": 1,
        "entered_day": None,
    }
