"""`make export` and `make restore`: an organisation as a folder of files, and back."""

import argparse
import os
import sys
from pathlib import Path

from dakoku.platform import config as configuration
from tools.archive.folder import Refused, export, restore


def main() -> None:
    """Do it, and say how much it was; or one sentence about why not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("export", "restore"))
    parser.add_argument("--project", required=True)
    parser.add_argument("--dir", type=Path, required=True)
    asked = parser.parse_args()
    config = configuration.load({**os.environ, "GCLOUD_PROJECT": asked.project})
    try:
        done = (export if asked.what == "export" else restore)(config, asked.dir)
    except Refused as error:
        print(error, file=sys.stderr)
        raise SystemExit(1) from None
    print(", ".join(f"{count:,} {what}" for what, count in done.items()))


if __name__ == "__main__":
    main()
