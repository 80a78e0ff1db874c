"""The shared library as a wheel. Its version tells its content, so that no cache mistakes one for another."""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tools.paths import ROOT, RUN

CORE = ROOT / "functions/core"
_BUILT = RUN / "wheels"
_VERSION = 'version = "0.1.0"'
_EPOCH = "315532800"  # 1980, the earliest a zip can say: the same content gives the same bytes


def wheel() -> Path:
    """The wheel of functions/core as it stands; built unless one of this content is there."""
    version = version_now()
    made = _BUILT / f"dakoku-{version}-py3-none-any.whl"
    if not made.exists():
        _build(version)
    return made


def version_now() -> str:
    """What functions/core is called as it stands, and what a function that runs it says."""
    return f"0.1.0+h{_digest()}"


def _digest() -> str:
    found = hashlib.sha256()
    for path in _sources():
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        found.update(f"{path.relative_to(CORE).as_posix()} {content}\n".encode())
    return found.hexdigest()[:12]


def _sources() -> Iterator[Path]:
    yield CORE / "pyproject.toml"
    package = (CORE / "src/dakoku").rglob("*")
    yield from sorted(path for path in package if path.suffix == ".py" or path.name == "py.typed")


def _build(version: str) -> None:
    """Build from a copy, so that nothing in the checkout changes; complete or not at all."""
    _BUILT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=_BUILT) as scratch:
        copy = Path(scratch) / "core"
        for source in _sources():
            target = copy / source.relative_to(CORE)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
        project = copy / "pyproject.toml"
        project.write_text(project.read_text().replace(_VERSION, f'version = "{version}"'))
        command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", scratch, str(copy)]
        env = {**os.environ, "SOURCE_DATE_EPOCH": _EPOCH}
        done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"The wheel of {CORE} was not built:\n{done.stdout}{done.stderr}")
        (built,) = Path(scratch).glob(f"dakoku-{version}-*.whl")
        built.replace(_BUILT / built.name)
