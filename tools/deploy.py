"""`make deploy PROJECT=…`: preflight, build, and `firebase deploy` into an organisation's own project."""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Mapping

from tools import pages
from tools.paths import ROOT
from tools.wheel import version_now

_FIREBASE = str(ROOT / "node_modules/.bin/firebase")
_SIGN_IN = "Nobody is signed in to Firebase here: run node_modules/.bin/firebase login, or name a service account's key file in GOOGLE_APPLICATION_CREDENTIALS."  # noqa: E501


def main() -> int:
    """All of it or nothing: what fails stops what comes after."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--project", required=True)
    parser.add_argument("--only", default="", help="what firebase deploy takes: functions:punch, firestore …")
    asked = parser.parse_args()
    if not asked.project:
        parser.error("name the Firebase project: make deploy PROJECT=…")
    if not signed_in(os.environ):
        print(_SIGN_IN, file=sys.stderr)
        return 1
    checked = subprocess.run(
        [sys.executable, "-m", "tools.preflight", "--project", asked.project], check=False
    )
    if checked.returncode:
        print("Nothing was deployed: see above.", file=sys.stderr)
        return checked.returncode
    pages.build(version_now())
    return subprocess.run(command(asked.project, asked.only, os.environ), cwd=ROOT, check=False).returncode


def signed_in(environ: Mapping[str, str]) -> bool:
    """Whether firebase-tools has somebody to act as."""
    if environ.get("GOOGLE_APPLICATION_CREDENTIALS"):
        return True
    done = subprocess.run(
        [_FIREBASE, "login:list", "--json", "--non-interactive"],
        env=dict(environ),
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode == 0 and bool(json.loads(done.stdout).get("result"))


def command(project: str, only: str, environ: Mapping[str, str]) -> list[str]:
    """What is run. Nothing is asked where nobody can answer."""
    chosen = ["--only", only] if only else []
    unattended = ["--non-interactive"] if environ.get("CI") else []
    return [_FIREBASE, "deploy", "--project", project, *chosen, *unattended]


if __name__ == "__main__":
    sys.exit(main())
