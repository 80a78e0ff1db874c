"""`make export` and `make restore`: an organisation as a folder of files, and back."""

import argparse
import os
import sys
from pathlib import Path

from dakoku.platform import config as configuration
from tools import suite
from tools.archive.folder import Refused, export, restore
from tools.ports import DEFAULT_BASE, Ports


def main() -> None:
    """Do it, and say how much it was; or one sentence about why not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("export", "restore"))
    parser.add_argument("--project", default="", help="without one: the system that runs here")
    parser.add_argument("--port", type=int, default=DEFAULT_BASE)
    parser.add_argument("--dir", required=True)
    asked = parser.parse_args()
    if not asked.dir:
        parser.error("name the folder: DIR=…")
    local = suite.environment(Ports(asked.port))
    os.environ.update({"GCLOUD_PROJECT": asked.project} if asked.project else local)
    config = configuration.load()
    try:
        done = (export if asked.what == "export" else restore)(config, Path(asked.dir))
    except Refused as error:
        print(error, file=sys.stderr)
        raise SystemExit(1) from None
    print(", ".join(f"{count:,} {what}" for what, count in done.items()))


if __name__ == "__main__":
    main()
