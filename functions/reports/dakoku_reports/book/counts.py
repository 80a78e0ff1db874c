"""How often each sign occurs in somebody's month: formulas, which follow when a cell is corrected by hand."""

from dataclasses import dataclass

from dakoku_reports.book.marks import Legend
from dakoku_reports.excel.stream import Formula


@dataclass(frozen=True, slots=True)
class Count:
    """A column of numbers. `formula` counts in `{span}`."""

    heading: str
    formula: str

    def over(self, span: str) -> Formula:
        """The formula over somebody's days ("D7:AG7")."""
        return Formula(self.formula.format(span=span))


def counts(legend: Legend) -> list[Count]:
    """Days present and away, whole days of each kind of leave, parts of days, days with nothing on them."""
    leave = [
        Count(f"{sign}\n(日)", f'COUNTIF({{span}},"*{sign}*")-COUNTIF({{span}},"*({sign})*")')
        for sign in legend.leave.values()
    ]
    parts = [Count("時間\n休", 'COUNTIF({span},"*(*)*")')] if leave else []
    return [
        Count("出勤", 'COUNTIF({span},"*○*")'),
        Count("出張", 'COUNTIF({span},"*張*")'),
        *leave,
        *parts,
        Count("記録\nなし", 'COUNTIF({span},"－")'),
    ]
