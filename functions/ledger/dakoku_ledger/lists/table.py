"""A file's lines as text, whatever kind of file it was."""

from dataclasses import dataclass

from dakoku_ledger.lists.faults import Fault, FaultCode, Unreadable

MOST_LINES = 10_000
MOST_BYTES = 5 * 1024 * 1024
_ROOM_ABOVE = 20  # titles and the heading


@dataclass(frozen=True, slots=True)
class Row:
    """One line that is not blank: its number (from 1, as the file's program shows it) and its cells."""

    line: int
    cells: tuple[str, ...]


class Rows(list[Row]):
    """Rows while they are read. Blank ones are skipped; `Unreadable` beyond what one import may hold."""

    def take(self, line: int, cells: tuple[str, ...]) -> None:
        """Add one line."""
        if not any(cell.strip() for cell in cells):
            return
        if len(self) >= MOST_LINES + _ROOM_ABOVE:
            raise Unreadable(Fault(FaultCode.TOO_MANY_LINES, params={"limit": MOST_LINES}))
        self.append(Row(line, cells))
