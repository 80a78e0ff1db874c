"""A new value of a secret, on the standard output: nothing is kept here.

`python -m tools.new_secret SEALING_KEYS < known.json` puts a key behind those that are known.
"""

import argparse
import sys

from tools import secrets
from tools.preflight.needs import SECRETS


def main() -> None:
    """Print it. Without anything on the standard input, the first value of all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", choices=SECRETS)
    known = "" if sys.stdin.isatty() else sys.stdin.read()
    print(secrets.new(parser.parse_args().name, known))


if __name__ == "__main__":
    main()
