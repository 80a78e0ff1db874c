"""What is deployed: each function with its own package and the shared wheel, and nothing else.

`python -m tools.deployables punch` stages .run/deploy/punch, from where firebase.json takes it.
"""

import argparse
import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tools.paths import FUNCTIONS, ROOT, RUN
from tools.setup import UV
from tools.wheel import wheel

DEPLOY = RUN / "deploy"
_WHEELS = "wheels"
_CONSTRAINTS = "constraints.txt"
_ENVIRONMENT = "venv"  # where firebase-tools looks for the Python that discovers the functions
_PIN = re.compile(r"^[A-Za-z0-9][^\s\\]*==[^\\\n]*", re.MULTILINE)


def stage(name: str) -> Path:
    """Lay out one function as it is uploaded. Its environment, if there is one, stays."""
    source, target = ROOT / "functions" / FUNCTIONS[name], DEPLOY / name
    _clear(target)
    shutil.copy2(source / "main.py", target)
    for package in source.glob("dakoku_*"):
        shutil.copytree(package, target / package.name, ignore=shutil.ignore_patterns("__pycache__"))
    for variables in source.glob(".env.*"):  # of a project: docs/operations.md
        shutil.copy2(variables, target)
    (target / _WHEELS).mkdir()
    shared = wheel()
    shutil.copy2(shared, target / _WHEELS)
    (target / _CONSTRAINTS).write_text(locked())
    (target / "requirements.txt").write_text(_requirements(source, shared.name))
    return target


def install(target: Path) -> Path:
    """A clean environment with what the staged requirements.txt names, and nothing else: its folder.

    Made anew whenever the text has changed.
    """
    environment = target / _ENVIRONMENT
    wanted, stamp = (target / "requirements.txt").read_text(), environment / ".installed"
    if not stamp.exists() or stamp.read_text() != wanted:
        _uv("venv", "--clear", "--python", sys.executable, str(environment), cwd=target)
        python = str(environment / "bin/python")
        _uv("pip", "install", "--python", python, "--requirement", "requirements.txt", cwd=target)
        stamp.write_text(wanted)
    return environment


def _clear(target: Path) -> None:
    target.mkdir(parents=True, exist_ok=True)
    for path in target.iterdir():
        if path.name == _ENVIRONMENT:
            continue
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def locked() -> str:
    """Every version that was tested here, without hashes: the wheel has none in the lock."""
    return "".join(f"{pin.strip()}\n" for pin in _PIN.findall((ROOT / "requirements.lock").read_text()))


def _requirements(source: Path, wheel_name: str) -> str:
    """The function's own requirements and the wheel, at the locked versions.

    The cloud build reuses what it has installed while this text stays the same: it names all it rests on.
    """
    own = (source / "requirements.txt").read_text().strip()
    digest = hashlib.sha256(locked().encode()).hexdigest()
    return f"--constraint {_CONSTRAINTS}  # {digest[:12]}\n{own}\n./{_WHEELS}/{wheel_name}\n"


def _uv(*arguments: str, cwd: Path) -> None:
    subprocess.run([str(UV / "bin/uv"), *arguments, "--quiet"], cwd=cwd, check=True)


def main() -> None:
    """Stage the named functions, environment included."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="+", choices=[*FUNCTIONS])
    for name in parser.parse_args().names:
        install(stage(name))
        print(f"staged {name}: {DEPLOY / name}")


if __name__ == "__main__":
    main()
