"""Start a Firestore emulator, measure every budget that exists so far, print them; 1 when one is over."""

import os
import sys

from google.auth.credentials import AnonymousCredentials

from dakoku.platform import config, sealing
from dakoku.store.settings import Settings
from dakoku_punch import wiring
from tools import ports, suite
from tools.bench import documents, rush, staff
from tools.bench.counting import CountingClient
from tools.bench.table import render


def main() -> int:
    """Measure and print."""
    with suite.running(ports.free(), only=("firestore",)) as running:
        os.environ["FIRESTORE_EMULATOR_HOST"] = running.host("firestore")
        settings = config.load(suite.environment(running))
        client = CountingClient(project=settings.project, credentials=AnonymousCredentials())  # type: ignore[no-untyped-call]
        keyring = sealing.load(settings.sealing_keys)
        parts = wiring.Parts(settings, client, staff.clock, keyring, Settings(client, staff.clock))
        lines = [*documents.measure(parts, client), *rush.measure(parts)]
    print(render(lines))
    return 0 if all(line.ok for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main())
