"""What a form of 出勤簿 may name. `day29` and later are blank in a month that has none."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from dakoku.platform.languages import Language
from dakoku_reports.book.marks import Legend
from dakoku_reports.book.record import BookRecord, Person
from dakoku_reports.templates.fields import Field, Fields, Month, Rows, Told, numbered, plain

_DAYS = 31
_WEEKDAYS = "月火水木金土日"


@dataclass(frozen=True, slots=True)
class Placed:
    """A person in the book, `number` from 1; `cells`: a day's signs, a line each."""

    number: int
    person: Person
    cells: Sequence[str]


def _legend(record: BookRecord) -> Legend:
    return Legend.of(day for person in record.people for day in person.days)


def _lines(record: BookRecord) -> list[Placed]:
    legend = _legend(record)
    return [
        Placed(number, person, [legend.cell(day) for day in person.days])
        for number, person in enumerate(record.people, start=1)
    ]


def _date(record: BookRecord, number: int) -> date | None:
    return record.dates[number - 1] if number <= len(record.dates) else None


def _weekday(record: BookRecord, _: Language, number: int) -> Told:
    day = _date(record, number)
    return _WEEKDAYS[day.weekday()] if day else None


def _counted(name: str, counts: Callable[[str], bool]) -> Field[Placed]:
    return plain(name, lambda line: sum(map(counts, line.cells)))


FIELDS = Fields(
    "book",
    (
        plain("organisation", lambda record: record.organisation),
        plain("department", lambda record: record.department),
        plain("month", lambda record: Month.of(record.month)),
        plain("year", lambda record: record.fiscal_year),
        plain("count", lambda record: len(record.people)),
        plain("fixedAt", lambda record: record.fixed_at),
        plain("keptUntil", lambda record: record.kept_until),
        plain("madeAt", lambda record: record.made_at),
        plain("legend", lambda record: "　".join(_legend(record).lines())),
        *numbered("day", _DAYS, lambda record, _, number: number if _date(record, number) else None),
        *numbered("weekday", _DAYS, _weekday),
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
                plain("state", lambda line: "確定" if line.person.locked else "解除中"),
                *numbered("day", _DAYS, lambda line, _, number: "".join(line.cells[number - 1 : number])),
                _counted("present", lambda cell: "○" in cell),
                _counted("trip", lambda cell: "張" in cell),
                _counted("leavePart", lambda cell: "(" in cell),
                _counted("noRecord", lambda cell: "－" in cell),
            ),
        ),
    ),
)
