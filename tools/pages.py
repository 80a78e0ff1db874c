"""The pages, built when their sources have changed since the last build."""

import hashlib
import os
import subprocess
from pathlib import Path

from tools.paths import ROOT

_HOSTING = ROOT / "hosting"
_STAMP = _HOSTING / "dist/.stamp"
_NOT_SOURCES = {"dist", "node_modules", "bench"}


def build(core: str = "") -> None:
    """Build unless nothing has changed. `core`: the version of the wheel that is deployed with them."""
    digest = _digest() + core
    if _STAMP.exists() and _STAMP.read_text() == digest:
        return
    print("Building the pages …", flush=True)
    env = {**os.environ, "DAKOKU_CORE": core}
    subprocess.run(["npm", "run", "--silent", "build", "-w", "hosting"], cwd=ROOT, env=env, check=True)
    _STAMP.write_text(digest)


def _digest() -> str:
    found = hashlib.sha256((ROOT / "package-lock.json").read_bytes())
    for path in sorted(_sources()):
        found.update(path.relative_to(_HOSTING).as_posix().encode())
        found.update(path.read_bytes())
    return found.hexdigest()


def _sources() -> list[Path]:
    roots = [path for path in _HOSTING.iterdir() if path.name not in _NOT_SOURCES]
    return [
        file for root in roots for file in ([root] if root.is_file() else root.rglob("*")) if file.is_file()
    ]


if __name__ == "__main__":
    build()
