"""Servers that are started to answer one question over HTTP."""

import contextlib
import socket
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import requests

from tools.ports import HOST

LIMIT = 90  # seconds until it must answer


def unused_port() -> int:
    """A port that nobody holds now."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def asked(command: Sequence[str | Path], cwd: Path, env: Mapping[str, str], url: str) -> requests.Response:
    """Start a server, give its first answer to a GET of `url`, end it."""
    log = cwd / f"{Path(command[0]).name}.log"
    with log.open("wb") as out:
        process = subprocess.Popen(command, cwd=cwd, env=dict(env), stdout=out, stderr=out)
    try:
        return _first_answer(process, url, log)
    finally:
        process.terminate()
        process.wait(timeout=30)


def _first_answer(process: subprocess.Popen[bytes], url: str, log: Path) -> requests.Response:
    deadline = time.monotonic() + LIMIT
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"It ended before it answered:\n{log.read_text()}")
        with contextlib.suppress(requests.ConnectionError):
            return requests.get(url, timeout=LIMIT)
        time.sleep(0.05)
    raise RuntimeError(f"No answer after {LIMIT} s. Its log: {log}")
