"""`make run`: the whole product with demonstration data, until Ctrl-C."""

import argparse
import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request

from dakoku.platform.clock import system_clock
from dakoku.platform.config import REGION
from tools import demo, pages, signals, suite
from tools.demo.jobcan import office
from tools.jobcan.clients import DEVELOPMENT
from tools.jobcan.server import running
from tools.paths import PROJECT, ROOT
from tools.ports import DEFAULT_BASE, Ports

SCHEDULES = ("sweep", "newday", "overviews", "dailypull")
EVERY = 60  # seconds; in production Cloud Scheduler calls less often


def main() -> None:
    """Bring everything up, say where it is, stay."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=int(os.environ.get("DAKOKU_PORT", DEFAULT_BASE)))
    ports = Ports(parser.parse_args().port)
    signals.end_once()
    try:
        with contextlib.suppress(KeyboardInterrupt):
            _serve(ports)
    except suite.SuiteError as error:
        print(error, file=sys.stderr)
        raise SystemExit(1) from None
    print("\nEverything has ended.")


def _serve(ports: Ports) -> None:
    began = time.monotonic()
    pages.build()
    print("Starting the emulator suite and loading demonstration data …", flush=True)
    jobcan = running(DEVELOPMENT, ports.of("jobcan"), office(system_clock()))
    with jobcan, suite.starting(ports) as parts:
        suite.wait_for(ports, ("firestore", "auth"), parts)
        # The data goes in while the functions are still coming up.
        loading = subprocess.Popen([sys.executable, "-m", "tools.demo", "--port", str(ports.base)], cwd=ROOT)
        try:
            suite.wait_for(ports, suite.ALL, parts)
            loaded = loading.wait()
        finally:
            loading.kill()
        if loaded != 0:
            raise suite.SuiteError("The demonstration data could not be loaded: see above.")
        threading.Thread(target=_schedule, args=(ports,), daemon=True).start()
        print(f"\nReady after {time.monotonic() - began:.0f} s. Ctrl-C ends everything.\n")
        print(demo.summary(), flush=True)
        signal.pause()


def _schedule(ports: Ports) -> None:
    """The emulator never fires a schedule: do it here."""
    while True:
        time.sleep(EVERY)
        for name in SCHEDULES:
            _call(ports, name)


def _call(ports: Ports, name: str) -> None:
    url = f"http://{ports.host('functions')}/functions/projects/{PROJECT}/triggers/{REGION}-{name}-0"
    with contextlib.suppress(urllib.error.URLError, OSError):
        request = urllib.request.Request(url, data=b"{}", headers={"Content-Type": "application/json"})
        urllib.request.urlopen(request, timeout=50).close()  # noqa: S310 - our own address


if __name__ == "__main__":
    main()
