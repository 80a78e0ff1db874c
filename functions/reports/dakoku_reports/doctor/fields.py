"""What a form of 産業医連絡票 may name."""

from collections.abc import Sequence
from dataclasses import dataclass

from dakoku.platform.languages import Language
from dakoku_reports.doctor.record import DoctorRecord, Line
from dakoku_reports.excel.stream import Minutes
from dakoku_reports.templates.fields import Fields, Month, Rows, Told, numbered, plain

_BACK = 5


@dataclass(frozen=True, slots=True)
class Placed:
    """A person in the list, `number` from 1; `months`: those before, the latest first."""

    number: int
    person: Line
    months: Sequence[str]


def _lines(record: DoctorRecord) -> list[Placed]:
    months = record.months_before
    return [Placed(number, person, months) for number, person in enumerate(record.people, start=1)]


def _past(line: Placed, _: Language, number: int) -> Told:
    minutes = line.person.past.get(line.months[number - 1])
    return None if minutes is None else Minutes(minutes)


FIELDS = Fields(
    "doctor",
    (
        plain("organisation", lambda record: record.organisation),
        plain("department", lambda record: record.department),
        plain("month", lambda record: Month.of(record.month)),
        plain("state", lambda record: "確定" if record.confirmed else "未確定"),
        plain("threshold", lambda record: Minutes(record.threshold)),
        plain("count", lambda record: len(record.people)),
        plain("madeAt", lambda record: record.made_at),
        *numbered("monthBefore", _BACK, lambda record, _, number: Month.of(record.months_before[number - 1])),
    ),
    (
        Rows(
            "people",
            _lines,
            (
                plain("number", lambda line: line.number),
                plain("code", lambda line: line.person.code),
                plain("name", lambda line: line.person.name),
                plain("position", lambda line: line.person.position),
                plain("worked", lambda line: Minutes(line.person.worked)),
                plain("daysWorked", lambda line: line.person.days_worked),
                plain("overtime", lambda line: Minutes(line.person.overtime)),
                plain("act", lambda line: Minutes(line.person.act)),
                *numbered("past", _BACK, _past),
                plain(
                    "average", lambda line: Minutes(line.person.highest[0]) if line.person.highest else None
                ),
                plain("averageMonths", lambda line: line.person.highest[1] if line.person.highest else None),
            ),
        ),
    ),
)
