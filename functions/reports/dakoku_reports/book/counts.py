"""How often each sign occurs in somebody's month: formulas, which follow when a cell is corrected by hand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dakoku_reports.book.marks import Legend
from dakoku_reports.excel.stream import Formula


@dataclass(frozen=True, slots=True)
class Count:
    """A column of numbers. `formula` counts in `{span}` what `counted` counts in a cell."""

    heading: str
    formula: str
    counted: Callable[[str], bool]

    def over(self, span: str, cells: Sequence[str]) -> Formula:
        """The formula over somebody's days ("D7:AG7"), which hold these cells."""
        return Formula(self.formula.format(span=span), sum(map(self.counted, cells)))


def counts(legend: Legend) -> list[Count]:
    """Days present and away, whole days of each kind of leave, parts of days, days with nothing on them."""
    leave = [_whole_days(sign) for sign in legend.leave.values()]
    parts = [Count("時間\n休", 'COUNTIF({span},"*(*)*")', lambda cell: "(" in cell)] if leave else []
    return [_days("出勤", "○"), _days("出張", "張"), *leave, *parts, _days("記録\nなし", "－")]


def _days(heading: str, sign: str) -> Count:
    return Count(heading, f'COUNTIF({{span}},"*{sign}*")', lambda cell: sign in cell)


def _whole_days(sign: str) -> Count:
    formula = f'COUNTIF({{span}},"*{sign}*")-COUNTIF({{span}},"*({sign})*")'
    return Count(f"{sign}\n(日)", formula, lambda cell: sign in cell and f"({sign})" not in cell)
