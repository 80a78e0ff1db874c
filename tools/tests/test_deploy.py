"""Deploying stops where nobody is signed in, and asks nothing where nobody can answer."""

import os
import subprocess
import sys
from pathlib import Path

from tools import deploy
from tools.paths import ROOT


def test_without_a_sign_in_nothing_begins(tmp_path: Path) -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GOOGLE", "FIREBASE"))}
    env = {**kept, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "CI": "1"}
    command = [sys.executable, "-m", "tools.deploy", "--project", "kitahama-dakoku"]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "Nobody is signed in to Firebase here" in done.stderr
    assert done.stdout == ""


def test_nothing_is_asked_of_a_machine() -> None:
    assert deploy.command("p", "", {})[1:] == ["deploy", "--project", "p"]
    assert "--non-interactive" in deploy.command("p", "", {"CI": "true"})
    assert deploy.command("p", "firestore", {})[-2:] == ["--only", "firestore"]
