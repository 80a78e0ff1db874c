"""What a form of an employee's month may name."""

from dakoku.platform.languages import Language
from dakoku_reports.excel.stream import Minutes
from dakoku_reports.month.columns import columns
from dakoku_reports.month.record import Line, MonthRecord
from dakoku_reports.month.words import WORDS
from dakoku_reports.templates.fields import Field, Fields, Month, Rows, Told, plain

# As the columns of ours stand from left to right.
_COLUMNS = ("date", "weekday", "kind", "pattern", "start", "end", "breaks", "outings",
            "excludedBefore", "excludedAfter", "excludedDayOff", "worked", "regular",
            "overtime", "before", "after", "dayOff", "club", "category",
            "leaveKind", "leaveLength", "remarks", "startWritten", "endWritten", "marks")  # fmt: skip


def _column(number: int, name: str) -> Field[Line]:
    def tell(line: Line, language: Language) -> Told:
        column = columns(language)[number]
        value = column.value(line)
        return Minutes(value) if column.minutes and isinstance(value, int) else value

    return Field(name, tell)


def _state(record: MonthRecord, language: Language) -> str:
    words = WORDS[language].heading
    return words.locked if record.locked else words.unlocked


FIELDS = Fields(
    "month",
    (
        plain("organisation", lambda record: record.organisation),
        plain("department", lambda record: record.department),
        plain("code", lambda record: record.employee.code),
        plain("name", lambda record: record.employee.name),
        plain("position", lambda record: record.employee.position),
        plain("employmentType", lambda record: record.employee.employment_type),
        plain("month", lambda record: Month.of(record.month)),
        Field("state", _state),
        plain("madeAt", lambda record: record.made_at),
        plain("worked", lambda record: Minutes(record.totals.worked)),
        plain("regular", lambda record: Minutes(record.totals.regular)),
        plain("overtime", lambda record: Minutes(record.totals.overtime)),
        plain("before", lambda record: Minutes(record.totals.before)),
        plain("after", lambda record: Minutes(record.totals.after)),
        plain("dayOff", lambda record: Minutes(record.totals.day_off)),
        plain("club", lambda record: Minutes(record.totals.club)),
        plain("daysWorked", lambda record: record.totals.days_worked),
        plain("daysIncomplete", lambda record: record.totals.days_incomplete),
    ),
    (
        Rows(
            "days",
            lambda record: list(record.lines()),
            [_column(number, name) for number, name in enumerate(_COLUMNS)],
        ),
    ),
)
