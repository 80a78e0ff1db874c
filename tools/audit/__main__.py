"""`make audit`: the advisories about every Python package of the lock and what the pages are made of.

The lock holds what all four functions are deployed with, and the tools besides. Not a part of `make test`: it
asks the advisories' servers, and tomorrow's answer differs without a commit of ours.
"""

import json
import subprocess
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tools.audit.findings import Accepted, of_node, of_python, remaining
from tools.paths import ROOT

_ACCEPTED = Path(__file__).with_name("accepted.toml")
_PYTHON = [
    str(ROOT / ".tools/uv/bin/uv"),
    *("tool", "run", "--from", "pip-audit>=2.10", "pip-audit", "--requirement", "requirements.lock"),
    *("--require-hashes", "--disable-pip", "--format", "json", "--progress-spinner", "off"),
]
_NODE = ["npm", "audit", "--omit", "dev", "--json"]


def main() -> None:
    """Print what is to be mended; exit code 1 if there is any."""
    found = [*of_python(_report(_PYTHON)), *of_node(_report(_NODE))]
    listed = tomllib.loads(_ACCEPTED.read_text()).get("accepted", [])
    wrong = remaining(found, [Accepted(**one) for one in listed], datetime.now(UTC).date())
    print("\n".join(wrong) or f"Nothing is known against what we build on ({len(listed)} findings accepted).")
    raise SystemExit(bool(wrong))


def _report(command: list[str]) -> dict[str, Any]:
    """What an auditor writes. Its exit code only says whether it has found something."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    try:
        made: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        raise SystemExit(f"{' '.join(command[:4])} … gave no report:\n{done.stderr[-2000:]}") from None
    return made


if __name__ == "__main__":
    main()
