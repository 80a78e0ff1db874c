"""A function staged as it is uploaded, in an environment of its own, and what it says of itself there."""

import json
import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import requests
import yaml  # type: ignore[import-untyped]

from deployables.programs import asked, unused_port
from tools import deployables, secrets
from tools.paths import PROJECT
from tools.ports import HOST

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
        stage, _endpoints(stage, programs), _document(name, stage, programs), _importable(stage, programs)
    )


def _endpoints(stage: Path, programs: Path) -> Mapping[str, Mapping[str, Any]]:
    """As firebase-tools asks when it deploys: no secrets, no emulators."""
    port = unused_port()
    env = {**_bare(programs), "ADMIN_PORT": str(port)}
    command: list[str | Path] = [programs / "python", "-m", "firebase_functions.private.serving"]
    answer = asked(command, stage, env, f"http://{HOST}:{port}/__/functions.yaml")
    assert answer.ok, answer.text
    endpoints: Mapping[str, Mapping[str, Any]] = yaml.safe_load(answer.text)["endpoints"]
    return endpoints


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
    env = {**_bare(programs), **nowhere, **secrets.development()}
    return asked(command, stage, env, f"http://{HOST}:{port}/api/{name}/openapi.json")


def _importable(stage: Path, programs: Path) -> Mapping[str, str]:
    done = subprocess.run(
        [programs / "python", "-c", _PROBE],
        cwd=stage,
        env=_bare(programs),
        capture_output=True,
        text=True,
        check=True,
    )
    found: Mapping[str, str] = json.loads(done.stdout)
    return found


def _bare(programs: Path) -> Mapping[str, str]:
    """An environment that knows nothing of this checkout."""
    return {"PATH": f"{programs}{os.pathsep}{os.defpath}", "GCLOUD_PROJECT": PROJECT}
