"""Everything that a command started ends with it, also what its parent has let go of."""

import time
from pathlib import Path

import psutil

from tools.processes import Tree

# The inner shell ends at once: its sleep is nobody's child any more, as after a reload of the functions.
_WITH_AN_ORPHAN = "(sleep 300 & echo $!); exec sleep 300"


def test_what_was_orphaned_ends_as_well(tmp_path: Path) -> None:
    log = tmp_path / "log"
    tree = Tree(["bash", "-c", _WITH_AN_ORPHAN], tmp_path, {"PATH": "/usr/bin:/bin"}, log).start()
    try:
        orphan = psutil.Process(_printed(log))
    finally:
        tree.stop()
    assert not orphan.is_running() or orphan.status() == psutil.STATUS_ZOMBIE


def _printed(log: Path, limit: float = 10) -> int:
    deadline = time.monotonic() + limit
    while not (text := log.read_text().strip()):
        assert time.monotonic() < deadline, "the command printed nothing"
    return int(text)
