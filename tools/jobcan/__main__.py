"""`python -m tools.jobcan --port 5960`: the stand-in until Ctrl-C.

Start the suite with JOBCAN_AUTH_URL=http://127.0.0.1:5960 and JOBCAN_API_URL the same, and its sync function
asks here. It has 30 people and the 40 days up to yesterday.
"""

import argparse
import contextlib
import signal
from datetime import UTC, datetime, timedelta

from tools.jobcan.clients import DEVELOPMENT
from tools.jobcan.office import example
from tools.jobcan.server import running


def main() -> None:
    """Run until Ctrl-C."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=5960)
    options = parser.parse_args()
    office = example(30, datetime.now(UTC).date() - timedelta(days=40), 40)
    with contextlib.suppress(KeyboardInterrupt), running(DEVELOPMENT, options.port, office) as standin:
        print(f"Jobcan's stand-in: {standin.url}", flush=True)
        for client in DEVELOPMENT.values():
            print(f"  ID {client.id}  secret {client.secret}", flush=True)
        signal.pause()


if __name__ == "__main__":
    main()
