"""What the functions of a suite write while a test runs."""

from dataclasses import dataclass
from pathlib import Path

from tools.paths import RUN
from tools.ports import Ports


@dataclass(frozen=True)
class SuiteLog:
    """The log of the emulators, in which each function's output stands, from a place on."""

    path: Path
    begins: int

    @staticmethod
    def of(suite: Ports) -> "SuiteLog":
        """From now on."""
        path = RUN / f"emulators-{suite.base}.log"
        return SuiteLog(path, path.stat().st_size)

    def text(self) -> str:
        """All that has been written since."""
        with self.path.open("rb") as file:
            file.seek(self.begins)
            return file.read().decode(errors="replace")
