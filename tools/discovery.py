"""What a staged function says of itself, asked as firebase-tools asks when it deploys."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]

from tools import deployables
from tools.paths import PROJECT
from tools.ports import HOST
from tools.programs import asked, unused_port

Endpoints = Mapping[str, Mapping[str, Any]]


def endpoints(stage: Path) -> Endpoints:
    """Its functions with their triggers, installed in an environment of its own: no secrets, no emulators.

    Raises `RuntimeError` with what it wrote, when it cannot be installed, imported or found.
    """
    programs = deployables.install(stage) / "bin"
    port = unused_port()
    env = {**bare(programs), "ADMIN_PORT": str(port)}
    command: list[str | Path] = [programs / "python", "-m", "firebase_functions.private.serving"]
    answer = asked(command, stage, env, f"http://{HOST}:{port}/__/functions.yaml")
    if not answer.ok:
        raise RuntimeError(answer.text)
    found: Endpoints = yaml.safe_load(answer.text)["endpoints"]
    return found


def bare(programs: Path) -> Mapping[str, str]:
    """An environment that knows nothing of this checkout."""
    return {"PATH": f"{programs}{os.pathsep}{os.defpath}", "GCLOUD_PROJECT": PROJECT}
