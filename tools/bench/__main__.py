"""Measure every budget that exists so far against emulators, print them; 1 when one is over."""

import os
import sys

from google.auth.credentials import AnonymousCredentials

from dakoku.platform import config, sealing
from dakoku.platform.clock import system_clock
from dakoku.store.organisation.settings import Settings
from dakoku_punch import wiring
from tools import browser, suite
from tools.bench import (
    documents,
    imports,
    javascript,
    lists,
    month_list,
    pulling,
    rush,
    staff,
    waiting,
    workbooks,
)
from tools.bench.counting import CountingClient
from tools.bench.table import Line, render
from tools.demo.load import load


def main() -> int:
    """Measure and print."""
    program = browser.need()
    lines = [*_server(), *javascript.measure(), *workbooks.measure()]
    with suite.running() as running:
        demo = load(running, system_clock())
        lines += waiting.measure(running, program, demo)
        lines += month_list.measure(running, program, demo, system_clock())
    print(render(lines))
    print(f"A busy machine spoils times: load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors.")
    return 0 if all(line.ok for line in lines) else 1


def _server() -> list[Line]:
    """On Firestore alone, without functions: what settling costs is called directly."""
    with suite.running(only=("firestore",)) as running:
        os.environ["FIRESTORE_EMULATOR_HOST"] = running.host("firestore")
        settings = config.load(suite.environment(running))
        client = CountingClient(project=settings.project, credentials=AnonymousCredentials())  # type: ignore[no-untyped-call]
        keyring = sealing.load(settings.sealing_keys)
        parts = wiring.Parts(settings, client, staff.clock, keyring, Settings(client, staff.clock))
        return [
            *documents.measure(parts, client),
            *lists.measure(parts, client),
            *rush.measure(parts),
            *imports.measure(client),
            *pulling.measure(settings, client),
        ]


if __name__ == "__main__":
    sys.exit(main())
