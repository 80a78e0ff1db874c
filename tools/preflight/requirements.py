"""Whether each function's requirements are installed at the versions that were tested here."""

import re

from tools import deployables
from tools.paths import FUNCTIONS, ROOT
from tools.preflight.check import Check

_NAME = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._-]*")


def check() -> Check:
    """Against requirements.lock, whose versions are staged as constraints."""
    locked = {_name(pin) for pin in deployables.locked().splitlines()}
    problems = [
        f"functions/{folder}/requirements.txt names {name}, which requirements.lock does not pin."
        for folder in FUNCTIONS.values()
        for line in (ROOT / "functions" / folder / "requirements.txt").read_text().splitlines()
        if line.strip() and (name := _name(line)) not in locked
    ]
    return Check("requirements", f"{len(locked)} packages pinned", tuple(problems))


def _name(line: str) -> str:
    found = _NAME.match(line.strip())
    return found[0].lower().replace("_", "-") if found else line
