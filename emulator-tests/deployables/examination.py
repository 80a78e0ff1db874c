"""A function staged as it is uploaded, in an environment of its own, and what it says of itself there."""

import json
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import requests

from tools import deployables, discovery, secrets
from tools.ports import HOST
from tools.programs import asked, unused_port

OURS = ("dakoku", "dakoku_punch", "dakoku_ledger", "dakoku_sync", "dakoku_reports")
_PROBE = f"""
import importlib.util, json
found = {{name: importlib.util.find_spec(name) for name in {OURS!r}}}
print(json.dumps({{name: spec.origin for name, spec in found.items() if spec}}))
"""


@dataclass(frozen=True)
class Examination:
    """`endpoints`: as Firebase discovers them; `document`: its openapi.json; `importable`: ours → file."""

    stage: Path
    endpoints: Mapping[str, Mapping[str, Any]]
    document: requests.Response
    importable: Mapping[str, str]


def examine(name: str) -> Examination:
    """Stage, install, discover, serve."""
    stage = deployables.stage(name)
    programs = deployables.install(stage) / "bin"
    return Examination(
        stage, discovery.endpoints(stage), _document(name, stage, programs), _importable(stage, programs)
    )


def _document(name: str, stage: Path, programs: Path) -> requests.Response:
    """Served as in the cloud, with secrets; the emulators named here are not there and not needed."""
    port = unused_port()
    nowhere = {"FIRESTORE_EMULATOR_HOST": f"{HOST}:9", "FIREBASE_AUTH_EMULATOR_HOST": f"{HOST}:9"}
    command: list[str | Path] = [
        programs / "functions-framework",
        "--target",
        f"{name}api",
        "--host",
        HOST,
        "--port",
        str(port),
    ]
    env = {**discovery.bare(programs), **nowhere, **secrets.development()}
    return asked(command, stage, env, f"http://{HOST}:{port}/api/{name}/openapi.json")


def _importable(stage: Path, programs: Path) -> Mapping[str, str]:
    done = subprocess.run(
        [programs / "python", "-c", _PROBE],
        cwd=stage,
        env=discovery.bare(programs),
        capture_output=True,
        text=True,
        check=True,
    )
    found: Mapping[str, str] = json.loads(done.stdout)
    return found
