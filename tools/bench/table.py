"""One line per budget, and the verdict."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """`measured` against `budget` in the same unit. `at_least`: more is better; else less is."""

    what: str
    measured: float
    budget: float
    unit: str
    note: str = ""
    at_least: bool = False

    @property
    def ok(self) -> bool:
        """Whether the budget holds."""
        return self.measured >= self.budget if self.at_least else self.measured <= self.budget

    @property
    def ratio(self) -> float:
        """Measured to budget; infinite where the budget is nothing at all and something was measured."""
        if self.budget:
            return self.measured / self.budget
        return float("inf") if self.measured else 1.0


def render(lines: Iterable[Line]) -> str:
    """The table as text."""
    rows = [("what", "measured", "budget", "ratio", "")]
    for line in lines:
        sign = "≥" if line.at_least else "≤"
        verdict = "ok" if line.ok else "OVER"
        rows.append(
            (
                line.what,
                f"{line.measured:.3g} {line.unit}".strip(),
                f"{sign} {line.budget:g} {line.unit}".strip(),
                f"{line.ratio:.2f}",
                f"{verdict} {line.note}",
            )
        )
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )
