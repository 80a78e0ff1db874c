"""Install what is missing. Needs only Python 3.11 (make sees to that) and Node 20 or later with npm.

Every step leaves a stamp (the hash of what it rests on), so a second run takes a moment.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
UV = ROOT / ".tools/uv"
_FONTS = ("fonts-noto-cjk", "fonts-thai-tlwg")
_BROWSER = ("chromium-headless-shell", *_FONTS)
_OFFICE = ("libreoffice-calc", "poppler-utils", *_FONTS)
_APT_UPDATE = ["apt-get", "update", "-q"]
_APT_INSTALL = ["apt-get", "install", "-y", "-q", "--no-install-recommends"]
_FIND_BROWSER = [str(VENV / "bin/python"), "-m", "tools.browser"]
FUNCTIONS = ("punch", "ledger", "sync_jobcan", "reports")


def main() -> None:
    """Set up, or stop with one sentence."""
    check_node()
    step(
        "Python packages",
        VENV / ".stamp",
        ["requirements.lock", "functions/core/pyproject.toml", "tools/setup.py"],
        install_python,
    )
    step("Node packages", ROOT / "node_modules/.stamp", ["package-lock.json"], install_node)
    step("Firestore emulator", ROOT / ".tools/.emulator-stamp", ["package-lock.json"], install_emulator)
    if "--browser" in sys.argv:
        install_browser()
        install_office()


def check_node() -> None:
    """Vite and the emulators run on Node."""
    node = shutil.which("node")
    if node is None or shutil.which("npm") is None:
        stop(
            "Dakoku needs Node 20 or later with npm, but there is none on the PATH: "
            "install it from nodejs.org."
        )
    version = run([node or "node", "--version"]).lstrip("v")
    if int(version.split(".")[0]) < 20:
        stop(f"Dakoku needs Node 20 or later, but this is {version}: install a newer one.")


def step(name: str, stamp: Path, inputs: list[str], install: Callable[[], None]) -> None:
    """Run `install` unless nothing it rests on has changed since it last succeeded."""
    digest = hashlib.sha256(b"".join((ROOT / each).read_bytes() for each in inputs)).hexdigest()
    if stamp.exists() and stamp.read_text() == digest:
        return
    print(f"Installing: {name} …", file=sys.stderr, flush=True)
    install()
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(digest)


def install_python() -> None:
    """The locked packages, by hash, into .venv; our own library as editable."""
    if not (UV / "bin/uv").exists():
        call([sys.executable, "-m", "venv", str(UV)])
        call([str(UV / "bin/pip"), "install", "--quiet", "uv>=0.8"])
    uv = str(UV / "bin/uv")
    if not (VENV / "bin/python").exists():
        call([sys.executable, "-m", "venv", str(VENV)])
    python = ["--quiet", "--python", str(VENV / "bin/python")]
    call([uv, "pip", "sync", *python, "--compile-bytecode", "--require-hashes", "requirements.lock"])
    call([uv, "pip", "install", *python, "--no-deps", "--no-build-isolation", "--editable", "functions/core"])
    # The tools and tests see all four functions; that none needs another is held by import-linter and by
    # the clean-environment test.
    packages = VENV / "lib/python3.11/site-packages/dakoku-functions.pth"
    packages.write_text("".join(f"{ROOT / 'functions' / name}\n" for name in FUNCTIONS))


def install_node() -> None:
    """The locked packages of the pages and of the emulator suite.

    None of them needs its install script; one would compile a regular-expression engine for minutes, which
    the Hosting emulator does as well without.
    """
    call(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])


def install_emulator() -> None:
    """The Firestore emulator: firebase-tools downloads it, unless one lies on this machine already."""
    probe = "from tools import java; raise SystemExit(0 if java.downloaded() or java.sdk_jar() else 1)"
    if succeeds([str(VENV / "bin/python"), "-c", probe]):
        return
    call(["node_modules/.bin/firebase", "setup:emulators:firestore"])


def install_browser() -> None:
    """A Chromium for the browser tests: the one without windows if it can be had, else any."""
    if succeeds([*_FIND_BROWSER, "--shell"]):
        return
    print("Installing: a browser for the tests …", file=sys.stderr, flush=True)
    if is_debian() and succeeds(_APT_UPDATE) and succeeds([*_APT_INSTALL, *_BROWSER]):
        return
    if succeeds(_FIND_BROWSER):
        return
    if succeeds([str(VENV / "bin/playwright"), "install", "chromium-headless-shell", "chromium"]):
        return
    stop("The browser tests need Chromium: install it, or name one with CHROMIUM=/path/to/chromium.")


def install_office() -> None:
    """LibreOffice's Calc and pdftoppm, with which the tests open and print our workbooks: Debian's."""
    if succeeds([str(VENV / "bin/python"), "-m", "tools.office"]):
        return
    print("Installing: LibreOffice for the tests …", file=sys.stderr, flush=True)
    if is_debian():
        call(_APT_UPDATE)
        call([*_APT_INSTALL, *_OFFICE])
        return
    stop("The tests of the workbooks need LibreOffice Calc and pdftoppm (poppler): install both.")


def is_debian() -> bool:
    """Whether packages can be had from Debian's like, and by whoever runs this."""
    return shutil.which("apt-get") is not None and os.geteuid() == 0


def succeeds(command: list[str]) -> bool:
    """Whether a step works that has another way out: what it prints would only alarm."""
    return subprocess.run(command, cwd=ROOT, check=False, capture_output=True).returncode == 0


def call(command: list[str]) -> None:
    """Run a step; its own output says what went wrong."""
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        stop(f"This step did not succeed, see above: {' '.join(command)}")


def run(command: list[str]) -> str:
    """What a command prints."""
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def stop(sentence: str) -> None:
    """End with one sentence."""
    print(sentence, file=sys.stderr)
    raise SystemExit(1)


if __name__ == "__main__":
    main()
