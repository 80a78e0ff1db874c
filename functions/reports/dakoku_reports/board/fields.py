"""What a form of 人事課報告 may name: a line for each person, or for each person and month.

What is not confirmed is blank.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dakoku.platform.languages import Language
from dakoku_reports.board import data
from dakoku_reports.board.record import BoardReport, Person, Reported, said
from dakoku_reports.excel.stream import Minutes
from dakoku_reports.templates.fields import Field, Fields, Month, Rows, Told, numbered, plain

_MONTHS = 12
_OVER = (45, 80)  # hours


@dataclass(frozen=True, slots=True)
class OfGroup:
    """One group's part of a department's report: a file."""

    report: BoardReport
    group: str


@dataclass(frozen=True, slots=True)
class Placed:
    """A person in the file, `number` from 1, and where the line is of a month, that one."""

    number: int
    person: Person
    month: Reported | None = None


def _people(of: OfGroup) -> list[Placed]:
    return [Placed(number, person) for number, person in enumerate(of.report.of(of.group), start=1)]


def _months(of: OfGroup) -> list[Placed]:
    return [Placed(one.number, one.person, month) for one in _people(of) for month in one.person.months]


def _figure(name: str, month: Reported | None) -> int | None:
    if month is None or month.figures is None:
        return None
    return data.overtime(month.figures) if name == "overtime" else int(month.figures[name])


def _known(name: str, months: Iterable[Reported]) -> list[int]:
    return [minutes for month in months if (minutes := _figure(name, month)) is not None]


def _minutes(minutes: int | None) -> Minutes | None:
    return None if minutes is None else Minutes(minutes)


def _of_month(name: str) -> Field[Placed]:
    return plain(name, lambda line: _minutes(_figure(name, line.month)))


def _of_each(name: str) -> list[Field[Placed]]:
    def tell(line: Placed, _: Language, number: int) -> Told:
        return _minutes(_figure(name, line.person.months[number - 1]))

    return numbered(name, _MONTHS, tell)


def _average(line: Placed) -> Told:
    known = _known("overtime", line.person.months)
    return Minutes(sum(known) // len(known)) if known else None


def _over(hours: int) -> Field[Placed]:
    return plain(
        f"over{hours}", lambda line: sum(one > hours * 60 for one in _known("overtime", line.person.months))
    )


_WHO: Sequence[Field[Placed]] = (
    plain("number", lambda line: line.number),
    plain("code", lambda line: line.person.code),
    plain("name", lambda line: line.person.name),
    plain("position", lambda line: line.person.position),
    plain("employmentType", lambda line: line.person.employment_type),
)
_SINGLE: Sequence[Field[OfGroup]] = (
    plain("organisation", lambda of: of.report.organisation),
    plain("department", lambda of: of.report.department),
    plain("schoolNumber", lambda of: of.report.school.number),
    plain("schoolName", lambda of: of.report.school.name),
    plain("group", lambda of: of.group),
    plain("year", lambda of: of.report.year),
    plain("month", lambda of: Month.of(of.report.confirmed[-1])),
    plain("confirmed", lambda of: said(of.report.confirmed)),
    plain("unconfirmed", lambda of: said(of.report.unconfirmed)),
    plain("count", lambda of: len(of.report.of(of.group))),
    plain("madeAt", lambda of: of.report.made_at),
    *numbered("monthOfYear", _MONTHS, lambda of, _, number: Month.of(of.report.months[number - 1])),
)
FIELDS = Fields(
    "board",
    _SINGLE,
    (
        Rows(
            "people",
            _people,
            (
                *_WHO,
                plain("months", lambda line: len(_known("overtime", line.person.months))),
                plain("worked", lambda line: Minutes(sum(_known("worked", line.person.months)))),
                plain("overtime", lambda line: Minutes(sum(_known("overtime", line.person.months)))),
                plain("average", _average),
                *map(_over, _OVER),
                *_of_each("worked"),
                *_of_each("overtime"),
            ),
        ),
        Rows(
            "months",
            _months,
            (
                *_WHO,
                plain("month", lambda line: Month.of(line.month.month) if line.month else None),
                plain("state", lambda line: line.month.state.value if line.month else None),
                plain("daysWorked", lambda line: _figure("daysWorked", line.month)),
                *(
                    _of_month(name)
                    for name in ("worked", "regular", "overtime", "before", "after", "dayOff", "club")
                ),
            ),
        ),
    ),
)
