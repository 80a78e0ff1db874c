"""One thing that was looked at, and what is wrong with it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Check:
    """`problems`: each a sentence that says what to do; none: all is well. `note`: what was seen."""

    name: str
    note: str = ""
    problems: tuple[str, ...] = ()

    @property
    def rows(self) -> list[tuple[str, str, str]]:
        """Its lines of the table."""
        if not self.problems:
            return [(self.name, "ok", self.note)]
        return [(self.name, "WRONG", problem) for problem in self.problems]
