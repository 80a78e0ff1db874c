"""`python -m tools.jobcan --port 5960`: the stand-in until Ctrl-C.

For a suite that runs without one (`make run` has its own): the sync function of the suite on port 5050 asks
here. It has 30 people and the 40 days up to yesterday.
"""

import argparse
import contextlib
import signal
from datetime import UTC, datetime, timedelta

from tools.jobcan.clients import DEVELOPMENT
from tools.jobcan.office import example
from tools.jobcan.server import running
from tools.ports import DEFAULT_BASE, Ports


def main() -> None:
    """Run until Ctrl-C."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=Ports(DEFAULT_BASE).of("jobcan"))
    options = parser.parse_args()
    office = example(30, datetime.now(UTC).date() - timedelta(days=40), 40)
    with contextlib.suppress(KeyboardInterrupt), running(DEVELOPMENT, options.port, office) as standin:
        print(f"Jobcan's stand-in: {standin.url}", flush=True)
        for client in DEVELOPMENT.values():
            print(f"  ID {client.id}  secret {client.secret}", flush=True)
        signal.pause()


if __name__ == "__main__":
    main()
