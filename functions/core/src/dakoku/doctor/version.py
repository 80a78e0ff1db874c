"""Which build of the shared library runs here: its version tells its content."""

from collections.abc import Iterator
from importlib.metadata import version

from dakoku.doctor.check import Check, Visit
from dakoku.doctor.finding import Finding


class VersionCheck(Check):
    """Only whoever hears all four can judge it."""

    name = "version"

    def look(self, visit: Visit) -> Iterator[Finding]:  # noqa: ARG002 - whoever asks sees the same
        yield Finding(check=self.name, value=version("dakoku"))
