"""職員一覧: who is in the report, and the sums of their year, taken off 集計データ."""

from collections.abc import Sequence
from dataclasses import dataclass

from dakoku_reports.board import data
from dakoku_reports.board.pages import page
from dakoku_reports.board.record import BoardReport, Person, State, said
from dakoku_reports.excel import look
from dakoku_reports.excel.page import set_page
from dakoku_reports.excel.stream import Formula, Minutes, Put, Stream
from dakoku_reports.excel.width import column_width

_FIRST = 5
_HEADS = ("No", "社員コード", "氏名", "職名", "雇用区分", "確定\n月数", "在校等時間", "時間外\n在校等時間",
          "時間外\n月平均", "45時間超\nの月数", "80時間超\nの月数", "備考")  # fmt: skip
_SUMMED = ("G", "H")
_DAY = 24 * 60


def write(stream: Stream, report: BoardReport, people: Sequence[Person]) -> None:
    """The whole sheet."""
    stream.widths(_widths(people))
    stream.sheet.freeze_panes = f"D{_FIRST}"
    set_page(stream.sheet, page(report, "職員一覧", f"{_FIRST - 1}:{_FIRST - 1}", "landscape"))
    stream.write([(f"職員一覧　{report.year}年度　{report.school.name}", look.HEADLINE)], height=24)
    stream.write([(f"確定した月: {said(report.confirmed)}", look.NOTE)])
    stream.skip()
    stream.write([(head, look.HEAD) for head in _HEADS], height=34)
    for number, person in enumerate(people):
        stream.write(_line(number, person))
    stream.write(_sums(people))


def _widths(people: Sequence[Person]) -> list[float]:
    return [
        5,
        column_width((person.code for person in people), 11),
        column_width((person.name for person in people), 16, 40),
        column_width((person.position for person in people), 10, 24),
        column_width((person.employment_type for person in people), 10, 24),
        *(7, 11, 11, 10, 10, 10),
        column_width((_remarks(person) for person in people), 20, 40),
    ]


def _line(number: int, person: Person) -> list[Put]:
    worked, overtime = (data.months_of(number, column) for column in (data.WORKED, data.OVERTIME))
    row, sums = _FIRST + number, _Sums.of(person)
    return [
        (number + 1, look.MIDDLE),
        (person.code, look.MIDDLE),
        (person.name, look.TEXT),
        (person.position, look.TEXT),
        (person.employment_type, look.TEXT),
        (Formula(f"COUNT({worked})", len(sums.overtime)), look.WHOLE),
        (Formula(f"SUM({worked})", Minutes(sums.worked)), look.HOURS),
        (Formula(f"SUM({overtime})", Minutes(sum(sums.overtime))), look.HOURS),
        (Formula(f'IF(F{row}=0,"",H{row}/F{row})', sums.average), look.HOURS),
        (Formula(f'COUNTIF({overtime},">"&45/24)', sums.over(45)), look.WHOLE),
        (Formula(f'COUNTIF({overtime},">"&80/24)', sums.over(80)), look.WHOLE),
        (_remarks(person), look.TEXT),
    ]


@dataclass(frozen=True, slots=True)
class _Sums:
    """Of one person's confirmed months."""

    worked: int
    overtime: Sequence[int]

    @staticmethod
    def of(person: Person) -> "_Sums":
        own = [one.figures for one in person.months if one.figures]
        return _Sums(sum(one["worked"] for one in own), [data.overtime(one) for one in own])

    @property
    def average(self) -> str | float:
        """In days, as Excel has durations."""
        return sum(self.overtime) / len(self.overtime) / _DAY if self.overtime else ""

    def over(self, hours: int) -> int:
        return sum(each > hours * 60 for each in self.overtime)


def _remarks(person: Person) -> str:
    """Which months are blank for this person alone."""
    told = {
        State.OPEN: "確定を解除中: {}",
        State.OUTSIDE: "対象外: {}",
    }
    blank = {state: [one.month for one in person.months if one.state is state] for state in told}
    return "　".join(told[state].format(said(months)) for state, months in blank.items() if months)


def _sums(people: Sequence[Person]) -> list[Put]:
    last = _FIRST + len(people) - 1
    blank: Put = (None, look.SUM_TEXT)
    each = [_Sums.of(person) for person in people]
    totals = (sum(one.worked for one in each), sum(sum(one.overtime) for one in each))
    sums: list[Put] = [
        (Formula(f"SUM({column}{_FIRST}:{column}{last})", Minutes(total)), look.SUM_HOURS)
        for column, total in zip(_SUMMED, totals, strict=True)
    ]
    return [("合計", look.SUM_TEXT), *[blank] * 5, *sums, *[blank] * 4]
