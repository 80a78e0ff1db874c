"""The documents of two people, made by the product itself: everybody else's are copies of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from google.cloud.firestore_v1.types import Document

from dakoku.domain.calendar import day_kind, public_holidays
from dakoku.domain.plan import DayKind
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.zone import dates_between
from dakoku.platform.ids import new_id
from dakoku.store.people.employees import Employee
from dakoku.store.record import days
from dakoku.store.record.bulk import Bulk
from dakoku.store.record.sheets import Sheets
from tools.bench import staff
from tools.bench.growth.copies import Copier
from tools.bench.growth.world import LAST_MONTH

_RULES = staff.ORGANISATION.rules
TODAY = _RULES.work_date(staff.TODAY)
_FIRST = date(2026, 10, 1)
_HOLIDAYS = {day: named.kind for day, named in public_holidays(2026).items()}


@dataclass(frozen=True)
class Sample:
    """Somebody's documents by collection, of which there are several `sheets`, and the last of the others;
    `sums`: of their October. `found`: the sheets with what queries find them by, and nothing else."""

    sheets: Sequence[Any]
    found: Sequence[Any]
    last: Mapping[str, Any]
    sums: Mapping[str, int]


def sampled(client: Copier) -> tuple[Sample, Sample]:
    """Somebody who goes home soon, and somebody who nears a limit: from October until yesterday."""
    usual, busy = staff.staff(client, 2)
    for person, beyond in ((usual, 45), (busy, 150)):
        Bulk(client, _RULES, staff.clock).apply_many(person, list(_worked(beyond)))
    every = [Document.pb(one) for one in client.everything()]
    return _of(client, usual, every), _of(client, busy, every)


def _worked(beyond: int) -> Iterator[Punch]:
    """From 8:10 until so many minutes after the end of the pattern."""
    for day in dates_between(_FIRST, TODAY - timedelta(days=1)):
        if day_kind(day, _HOLIDAYS) is DayKind.WORKING:
            for kind, minute in ((PunchType.IN, 490), (PunchType.OUT, 1000 + beyond)):
                yield Punch(new_id(), kind, _RULES.instant(day, minute), Source.TERMINAL)


def _of(client: Copier, person: Employee, every: Iterable[Any]) -> Sample:
    october = Sheets(client).get(person.id, LAST_MONTH)
    assert october is not None
    own = [one for one in every if _owner(one) == person.id]
    sheets = [one for one in own if _collection(one) == "sheets"]
    return Sample(
        sheets=sheets,
        found=[_only(one, "month", "generation", "totals") for one in sheets],
        last={_collection(one): one for one in own},
        sums=days.totals_shape(days.totals(october.value.days)),
    )


def _only(document: Any, *fields: str) -> Any:
    made = type(document)(name=document.name)
    for name in fields:
        made.fields[name].CopyFrom(document.fields[name])
    return made


def _owner(document: Any) -> str:
    fields = document.fields
    return str(fields["employeeId"].string_value if "employeeId" in fields else document.name.split("/")[-1])


def _collection(document: Any) -> str:
    return str(document.name.split("/")[-2])
