"""The emulator suite (Firestore, Auth, the four functions, Tasks, Hosting) and the report store, as one.

`python -m tools.suite --port 5450` brings it up and stays until Ctrl-C.
"""

import argparse
import contextlib
import json
import os
import signal
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools import java, secrets, signals
from tools.headers import allow_emulators
from tools.paths import FUNCTIONS, PROJECT, ROOT, RUN
from tools.ports import DEFAULT_BASE, HOST, Ports, free
from tools.processes import Tree
from tools.turns import one_at_a_time

ALL = ("auth", "firestore", "functions", "hosting", "tasks")


class SuiteError(RuntimeError):
    """The suite cannot come up: one sentence that says why and what to do."""


def environment(ports: Ports) -> dict[str, str]:
    """What a process needs in order to talk to this suite as the functions do."""
    return {
        "GCLOUD_PROJECT": PROJECT,
        "FIRESTORE_EMULATOR_HOST": ports.host("firestore"),
        "FIREBASE_AUTH_EMULATOR_HOST": ports.host("auth"),
        "CLOUD_TASKS_EMULATOR_HOST": ports.host("tasks"),
        "STORAGE_EMULATOR_HOST": f"http://{ports.host('storage')}",
        "SITE_URL": f"http://{ports.host('hosting')}",
        "JOBCAN_API_URL": f"http://{ports.host('jobcan')}",
        "JOBCAN_AUTH_URL": f"http://{ports.host('jobcan')}",
        **secrets.development(),
    }


@contextlib.contextmanager
def running(ports: Ports | None = None, only: tuple[str, ...] = ALL) -> Iterator[Ports]:
    """The suite for the length of a `with`: up and answering inside, every process gone after.

    Without `ports`, on the first that are free. Suites start one after the other: until one is up, neither
    its ports nor the address that functions are discovered at are surely its own.
    """
    with contextlib.ExitStack() as held:
        with one_at_a_time("suite"):
            ports = ports or free()
            wait_for(ports, only, held.enter_context(starting(ports, only)))
        yield ports


@contextlib.contextmanager
def starting(ports: Ports, only: tuple[str, ...] = ALL, data: Path | None = None) -> Iterator[list[Tree]]:
    """The same, but inside nothing may answer yet: `wait_for` what is needed. `data`: what to begin with."""
    busy = ports.busy()
    if busy:
        names = ", ".join(f"{port} ({part})" for part, port in busy)
        raise SuiteError(f"Already in use: port {names}. End what holds it, or choose others with PORT=….")
    parts = [_emulators(ports, only, data)]
    if "functions" in only:
        parts.append(_storage(ports))
    try:
        for part in parts:
            part.start()
        yield parts
    finally:
        for part in parts:
            part.stop()
        _config(ports).unlink(missing_ok=True)


def wait_for(ports: Ports, only: tuple[str, ...], parts: list[Tree], limit: float = 240) -> None:
    """Until these emulators answer (functions: through Hosting). Raises `SuiteError` when one ends before."""
    urls = [f"http://{ports.host(part)}/" for part in only if part in ("auth", "firestore")]
    if "functions" in only and "hosting" in only:
        urls += [f"http://{ports.host('hosting')}/api/{name}/openapi.json" for name in FUNCTIONS]
    deadline = time.monotonic() + limit
    while urls:
        for part in parts:
            if not part.alive():
                raise SuiteError(f"A part of the emulator suite ended while starting. Its log: {part.log}")
        if time.monotonic() > deadline:
            raise SuiteError(
                f"The emulator suite did not answer within {limit:.0f} s. Its log: {parts[0].log}"
            )
        urls = [url for url in urls if not _answers(url)]
        time.sleep(0.2)


def _emulators(ports: Ports, only: tuple[str, ...], data: Path | None) -> Tree:
    for folder in FUNCTIONS.values():
        link_environment(ROOT / "functions" / folder)
    _config(ports).write_text(json.dumps(_configuration(ports)))
    firebase = ROOT / "node_modules/.bin/firebase"
    command = [str(firebase), "emulators:start", "--project", PROJECT, "--only", ",".join(only)]
    command += ["--config", str(_config(ports)), "--log-verbosity", "INFO"]
    if data:
        command += ["--import", str(data)]
    env = {
        **os.environ,
        **environment(ports),
        **java.environment(),
        "FIREBASE_CLI_DISABLE_UPDATE_CHECK": "1",
        "CI": "1",
        "FUNCTIONS_DISCOVERY_TIMEOUT": "90",  # seconds; the usual 10 are few on a busy machine
        "NODE_OPTIONS": f'--require "{ROOT / "tools/fresh_connections.cjs"}"',
    }
    return Tree(command, RUN, env, RUN / f"emulators-{ports.base}.log")


def _storage(ports: Ports) -> Tree:
    program = Path(sys.executable).parent / "gcp-storage-emulator"
    bucket = f"{PROJECT}-reports"
    command = [str(program), "start", "--host", HOST, "--port", str(ports.of("storage")), "--in-memory"]
    command += ["--default-bucket", bucket]
    return Tree(command, ROOT, dict(os.environ), RUN / f"storage-{ports.base}.log")


def link_environment(source: Path) -> None:
    """The Functions emulator looks for an environment beside each function; all share the workspace's."""
    link = source / "venv"
    if not link.exists():
        link.unlink(missing_ok=True)
        link.symlink_to(os.path.relpath(Path(sys.prefix), source))


def _config(ports: Ports) -> Path:
    return ROOT / f".firebase-{ports.base}.json"


def _configuration(ports: Ports) -> dict[str, Any]:
    """firebase.json on these ports; the functions run from the checkout, not as staged to deploy."""
    made: dict[str, Any] = json.loads((ROOT / "firebase.json").read_text())
    for part in made["functions"]:
        part["source"] = f"functions/{FUNCTIONS[part['codebase']]}"
    for name, emulator in made["emulators"].items():
        if isinstance(emulator, dict) and "port" in emulator:
            emulator["port"] = ports.of(name)
        if name == "firestore":
            emulator["websocketPort"] = ports.of("websocket")
    allow_emulators(made["hosting"]["headers"])
    return made


def _answers(url: str) -> bool:
    # The API's description by its head alone: cutting a long body short ends the emulators (undici before 8).
    method = "HEAD" if url.endswith(".json") else "GET"
    asked = urllib.request.Request(url, method=method)  # noqa: S310 - our own address
    try:
        with urllib.request.urlopen(asked, timeout=10) as response:  # noqa: S310 - the same
            return bool(response.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def main() -> None:
    """Run until Ctrl-C."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=int(os.environ.get("DAKOKU_PORT", DEFAULT_BASE)))
    parser.add_argument("--only", default=",".join(ALL))
    options = parser.parse_args()
    signals.end_once()
    ports = Ports(options.port)
    began = time.monotonic()
    try:
        with contextlib.suppress(KeyboardInterrupt), running(ports, tuple(options.only.split(","))):
            print(f"up in {time.monotonic() - began:.1f} s: http://{ports.host('hosting')}/", flush=True)
            signal.pause()
    except SuiteError as error:
        print(error, file=sys.stderr)
        raise SystemExit(1) from None


if __name__ == "__main__":
    main()
