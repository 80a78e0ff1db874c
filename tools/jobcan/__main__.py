"""`python -m tools.jobcan --port 5960`: the stand-in until Ctrl-C.

Start the suite with JOBCAN_AUTH_URL=http://127.0.0.1:5960 and its sync function asks here.
"""

import argparse
import contextlib
import signal

from tools.jobcan.clients import DEVELOPMENT
from tools.jobcan.server import running


def main() -> None:
    """Run until Ctrl-C."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=5960)
    options = parser.parse_args()
    with contextlib.suppress(KeyboardInterrupt), running(DEVELOPMENT, options.port) as standin:
        print(f"Jobcan's stand-in: {standin.url}", flush=True)
        for client in DEVELOPMENT.values():
            print(f"  ID {client.id}  secret {client.secret}", flush=True)
        signal.pause()


if __name__ == "__main__":
    main()
