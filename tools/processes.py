"""Processes that end with us: whole trees, whatever they do with process groups."""

import contextlib
import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import psutil


@dataclass
class Tree:
    """One command and everything it started. `stop` ends all of it, politely first."""

    command: Sequence[str]
    cwd: Path
    env: dict[str, str]
    log: Path
    process: subprocess.Popen[bytes] | None = field(default=None, init=False)

    def start(self) -> "Tree":
        """Start the command in a session of its own (Ctrl-C reaches us, not it), output into `log`."""
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("wb") as out:
            self.process = subprocess.Popen(
                self.command,
                cwd=self.cwd,
                env=self.env,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                start_new_session=True,
            )
        return self

    def alive(self) -> bool:
        """Whether the command still runs."""
        return self.process is not None and self.process.poll() is None

    def stop(self) -> None:
        """End the command and all its descendants; those that linger are killed."""
        if self.process is None:
            return
        family = descendants(self.process.pid)
        end(family)
        self.process.wait(timeout=10)
        self.process = None


def descendants(pid: int) -> list[psutil.Process]:
    """A process, everything beneath it, and everything of its session: what a reload has orphaned, too.

    To be asked while it lives: once the parent is gone nobody can tell any more.
    """
    family = {process for process in psutil.process_iter() if _session(process.pid) == pid}
    with contextlib.suppress(psutil.NoSuchProcess):
        parent = psutil.Process(pid)
        family |= {parent, *parent.children(recursive=True)}
    return list(family)


def _session(pid: int) -> int | None:
    with contextlib.suppress(OSError):
        return os.getsid(pid)
    return None


def end(family: list[psutil.Process], grace: float = 5) -> None:
    """Terminate all, wait, kill what is left."""
    for process in family:
        with contextlib.suppress(psutil.NoSuchProcess):
            process.terminate()
    _, lingering = psutil.wait_procs(family, timeout=grace)
    for process in lingering:
        with contextlib.suppress(psutil.NoSuchProcess):
            process.kill()
    psutil.wait_procs(lingering, timeout=grace)
