"""What a file says, and what importing it would do."""

from collections import Counter
from dataclasses import dataclass

from dakoku_ledger.imports.run import PlannedLine
from dakoku_ledger.lists.changes import Action, digest_of
from dakoku_ledger.lists.faults import Fault
from dakoku_ledger.lists.lines import FileList


@dataclass(frozen=True)
class Preview:
    """The file, its good lines in order, and everything that is wrong with the others."""

    file: FileList
    lines: tuple[PlannedLine, ...]
    faults: tuple[Fault, ...]

    @property
    def writes(self) -> int:
        """How many lines change something."""
        return sum(line.action is not Action.UNCHANGED for line in self.lines)

    @property
    def digest(self) -> str:
        """Over everything that would change, before and after."""
        return digest_of(
            [
                [line.employee.id if line.employee else "", line.date.isoformat(), line.action, *line.changes]
                for line in self.lines
            ]
        )


def counts(preview: Preview) -> dict[str, int]:
    """The preview in figures."""
    actions = Counter(line.action for line in preview.lines)
    return {
        "lines": preview.file.read,
        **{action.value: actions[action] for action in Action},
        "errors": len(preview.faults),
    }
