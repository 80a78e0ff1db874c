"""People by days: the marks, and how often each occurs."""

from dataclasses import replace
from datetime import date

from openpyxl.utils import get_column_letter

from dakoku.domain.plan import DayKind
from dakoku_reports.book.counts import counts
from dakoku_reports.book.marks import Legend, is_holiday, is_off
from dakoku_reports.book.record import BookRecord, Person
from dakoku_reports.excel import look
from dakoku_reports.excel.days import tone
from dakoku_reports.excel.look import Dress
from dakoku_reports.excel.stream import Put, Stream
from dakoku_reports.excel.width import column_width, lines_needed

HEAD = 5  # the first of two rows
FIRST_DAY = 4  # the column of the 1st
_WEEKDAYS = "月火水木金土日"
_LINE = 14  # points to a line of a cell
_LEAST = 22
_NOT_IN_SERVICE = look.MIDDLE.on(look.SUM)


class Grid:
    """The grid of a book."""

    def __init__(self, stream: Stream, record: BookRecord, legend: Legend) -> None:
        self._stream = stream
        self._record = record
        self._legend = legend
        self._counts = counts(legend)
        self._dates = record.dates
        self._position = column_width((person.position for person in record.people), 9, 18)
        self._name = column_width((_name(person) for person in record.people), 14, 26)
        self._dresses = {(day, kind): _dress(day, kind) for day in self._dates for kind in DayKind}

    def set_up(self) -> None:
        """Widths, panes, merged headings: before the sheet's first row."""
        days, counted = [4.4] * len(self._dates), [5.2] * len(self._counts)
        self._stream.widths([4.5, self._position, self._name, *days, *counted])
        after = FIRST_DAY + len(self._dates)
        for number in (1, 2, 3, *range(after, after + len(self._counts))):
            column = get_column_letter(number)
            self._stream.merge(f"{column}{HEAD}:{column}{HEAD + 1}")
        self._stream.sheet.freeze_panes = f"D{HEAD + 2}"

    def write(self) -> None:
        """Two rows of headings, and a row for each person."""
        dressed = [(day, _head(day, self._record.kind(day))) for day in self._dates]
        numbers: list[Put] = [(day.day, dress) for day, dress in dressed]
        weekdays: list[Put] = [(_WEEKDAYS[day.weekday()], dress) for day, dress in dressed]
        who: list[Put] = [(label, look.HEAD) for label in ("No", "職名", "氏名")]
        blank: Put = ("", look.HEAD)
        self._stream.write([*who, *numbers, *((one.heading, look.HEAD) for one in self._counts)], height=18)
        self._stream.write([*[blank] * len(who), *weekdays, *[blank] * len(self._counts)], height=18)
        for number, person in enumerate(self._record.people, start=1):
            self._write_person(number, person)

    def _write_person(self, number: int, person: Person) -> None:
        cells = [self._legend.cell(marks) for marks in person.days]
        of_days = zip(self._dates, person.days, cells, strict=True)
        days: list[Put] = [(cell, self._of(day, marks)) for day, marks, cell in of_days]
        row = self._stream.row
        span = f"{get_column_letter(FIRST_DAY)}{row}:{get_column_letter(FIRST_DAY + len(cells) - 1)}{row}"
        name = _name(person)
        deepest = max(
            lines_needed(person.position, self._position),
            lines_needed(name, self._name),
            *(cell.count("\n") + 1 for cell in cells),
        )
        who: list[Put] = [(number, look.MIDDLE), (person.position, look.TEXT), (name, look.TEXT)]
        counted: list[Put] = [(one.over(span, cells), look.WHOLE) for one in self._counts]
        self._stream.write([*who, *days, *counted], height=max(_LEAST, _LINE * deepest + 4))

    def _of(self, day: date, marks: str) -> Dress:
        if not marks:
            return _NOT_IN_SERVICE
        off = DayKind.HOLIDAY if is_holiday(marks) else DayKind.DAY_OFF
        return self._dresses[day, off if is_off(marks) else DayKind.WORKING]


def _head(day: date, kind: DayKind) -> Dress:
    shade = tone(day, kind)
    return replace(look.HEAD, font=shade.font, fill=shade.fill)


def _dress(day: date, kind: DayKind) -> Dress:
    return look.MIDDLE.on(tone(day, kind).fill)


def _name(person: Person) -> str:
    return person.name if person.locked else f"※ {person.name}"
