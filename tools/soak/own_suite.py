"""A suite that is killed now and then, and comes back with what it held."""

import json
import os
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tools import ports as free_ports
from tools import suite
from tools.ports import Ports
from tools.processes import Tree, descendants
from tools.proxy import Proxy
from tools.soak import servers
from tools.turns import one_at_a_time

# A worker serves one request: without a limit a rush starts as many as it has punches.
_FRUGAL = {"FUNCTIONS_EMULATOR_PARALLEL": "4", "JAVA_TOOL_OPTIONS": "-Xmx2500m"}
_PATIENCE = 120  # seconds


class OwnSuite:
    """The emulators keep everything in memory: they are told to write it down before they are killed.

    Nobody reaches them between the two, but the functions: what those do then is lost with them.
    """

    def __init__(self, ports: Ports) -> None:
        self.ports = ports
        self._stack = ExitStack()
        self._parts: list[Tree] = []

    def start(self, data: Path | None = None) -> None:
        """Bring it up."""
        os.environ.update(_FRUGAL)
        with one_at_a_time("suite"):
            self._parts = self._stack.enter_context(suite.starting(self.ports, data=data))
            suite.wait_for(self.ports, suite.ALL, self._parts)

    def restart(self, gate: Proxy) -> None:
        """Kill all of it, and start it again. The gate stands between it and the terminals."""
        with TemporaryDirectory() as data:
            gate.refuse()
            self._export(Path(data))
            for part in self._parts:
                if part.process:
                    servers.kill(descendants(part.process.pid))
            self.stop()
            self.start(Path(data))
            gate.open()

    def stop(self) -> None:
        """End what is left of it."""
        self._stack.close()

    def _export(self, folder: Path) -> None:
        request = urllib.request.Request(
            f"http://{self.ports.host('hub')}/_admin/export",
            data=json.dumps({"path": str(folder), "initiatedBy": "soak"}).encode(),
            headers={"Content-Type": "application/json"},
        )
        urllib.request.urlopen(request, timeout=_PATIENCE).close()  # noqa: S310 - our own address


@contextmanager
def running() -> Iterator[OwnSuite]:
    """A suite for the length of a `with`, on the first ports that are free."""
    made = OwnSuite(free_ports.free())
    try:
        made.start()
        yield made
    finally:
        made.stop()
