"""`python -m tools.demo --port 5050`: demonstration data into the suite there, logins into .run/demo.json."""

import argparse
import os
import sys
import time

from dakoku.platform.clock import system_clock
from tools.demo import record
from tools.demo.load import DemoError, load
from tools.ports import DEFAULT_BASE, Ports


def main() -> None:
    """Load, and say how long it took; or one sentence about why not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=int(os.environ.get("DAKOKU_PORT", DEFAULT_BASE)))
    began = time.monotonic()
    try:
        demo = load(Ports(parser.parse_args().port), system_clock())
    except DemoError as error:
        print(error, file=sys.stderr)
        raise SystemExit(1) from None
    record.write(demo)
    print(f"{len(demo['employees'])} people with their punches, in {time.monotonic() - began:.1f} s.")


if __name__ == "__main__":
    main()
